import { parseRecord, replay } from 'wto-dispute';
import { corpusText, twenty } from '../records.js';
import { type Subject, timed } from '../subject.js';

const numbers = new Set(twenty.map(({ ds }) => ds));
const inputs = (JSON.parse(corpusText) as { ds: number }[]).filter(({ ds }) => numbers.has(ds));
const texts = inputs.map((input) => JSON.stringify(input));
const units = inputs.length;

export const parsing: Subject = {
  title: 'Parsing',
  about: `The same ${units} records from plain data to frozen records; \`JSON.parse\` of their text is there for comparison.`,
  lines: () =>
    timed(
      {
        json: {
          what: 'JSON.parse',
          units,
          run: () => {
            for (const text of texts) JSON.parse(text);
          },
        },
        parse: {
          what: 'parseRecord',
          units,
          run: () => {
            for (const input of inputs) parseRecord(input);
          },
        },
        replay: {
          what: 'replay',
          units,
          run: () => {
            for (const record of twenty) replay(record, { policy: 'lenient' });
          },
        },
      },
      [{ what: 'parse / replay', over: 'parse', under: 'replay' }],
    ),
};
