import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../guides.js';

/** A box of docs/procedure.svg that stands for a stage or a state, with its place. */
const BOX = /<rect id="([\w.]+)" (x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*" rx="[^"]*")>/g;

/**
 * The statechart of docs/procedure.svg for a page: each stage and each state is a link to the page that says what enters
 * and what leaves it. `folder` is the way from the page to the pages of the states.
 */
export function clickableStatechart(folder: string, stages: readonly string[]): string {
  const picture = readFileSync(join(root, 'docs/procedure.svg'), 'utf8');
  const links = [...picture.matchAll(BOX)].flatMap(([, state = '', place = '']) => {
    const [stage = '', ...inner] = state.split('.');
    if (!stages.includes(stage)) return [];
    const anchor = inner.length === 0 || isShared(state) ? '' : `#${state.replaceAll('.', '').toLowerCase()}`;
    const name = `<title>${state}</title>`;
    return [`<a href="${folder}${stage}.html${anchor}" aria-label="${state}">${name}<rect class="spot" ${place}/></a>`];
  });
  if (links.length === 0) throw new Error('docs/procedure.svg has no box that a link could cover');
  const drawn = picture
    .replace(/<style>[\s\S]*?<\/style>\n/, '')
    .replace(/ width="\d+" height="\d+" id="procedure" role="img"/, ' id="procedure" role="group"')
    .replace('</svg>', `${links.join('\n')}\n</svg>`);
  return `<div class="statechart">\n${drawn.trim()}\n</div>`;
}

/** States of a compliance proceeding that are those of the original one have no text of their own. */
function isShared(state: string): boolean {
  const [, region, inner] = state.split('.');
  return (
    region === 'compliance' &&
    inner !== undefined &&
    /^(panel|panelRequested|panelReport|appeal|appellateReport)$/.test(inner)
  );
}
