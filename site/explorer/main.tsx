import firstRecord from 'virtual:first-record';
import { createRoot } from 'react-dom/client';
import { parseRecord } from 'wto-dispute';
import { App } from './app.js';
import { languageOf } from './languages.js';
import type { Shared } from './model/address.js';
import { caseOf } from './model/state.js';
import { opening } from './opening.js';
import { isCode } from './words.js';

/** The day on which the page opens DS27: its panel report is circulated, and may be appealed or adopted. */
const FIRST_DATE = '1997-06-20';

async function open(root: HTMLElement): Promise<void> {
  const { asked, isKept } = opening();
  const found = await asked?.catch(() => undefined);
  const shared: Shared = found ?? { case: caseOf(parseRecord(firstRecord), FIRST_DATE) };
  const language = await languageOf(isCode(shared.language) ? shared.language : 'en');
  createRoot(root).render(
    <App first={shared} language={language} isKept={isKept} isLost={asked !== undefined && found === undefined} />,
  );
}

const root = document.getElementById('app');
if (root !== null) void open(root);
