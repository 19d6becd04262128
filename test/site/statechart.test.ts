import { describe, expect, it } from 'vitest';
import { stages } from 'wto-dispute';
import { clickableStatechart } from '../../site/reference/statechart.js';

describe('the statechart of the site', () => {
  const chart = clickableStatechart('./', stages);
  const links = [...chart.matchAll(/<a href="([^"]*)" aria-label="([^"]*)">/g)].map(([, to, state]) => [state, to]);

  it('leads from every stage to its page', () => {
    expect(stages.map((stage) => links.find(([state]) => state === stage)?.[1])).toEqual(
      stages.map((stage) => `./${stage}.html`),
    );
  });

  it('leads from each state within to its heading', () => {
    expect(Object.fromEntries(links)['consultations.window']).toBe('./consultations.html#consultationswindow');
    expect(new Set(links.map(([state]) => state)).size).toBe(60);
  });

  it('has no style sheet, which a page of VitePress would refuse', () => {
    expect(chart).not.toContain('<style');
  });
});
