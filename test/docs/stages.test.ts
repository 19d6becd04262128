import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Node, stages } from '../../docs/make/picture/procedure.js';
import { type StageName, stagePictures, type Way } from '../../docs/make/picture/stages.js';
import { root } from './blocks.js';

const names = Object.keys(stagePictures) as StageName[];
const page = readFileSync(`${root}docs/procedure.md`, 'utf8');

const nodesIn = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
const nodes = stages.flatMap(nodesIn);
const placeOf = ({ path }: Node) => path.join('.');
const isAt = (place: string, at: string) => place === at || place.startsWith(`${at}.`);
/** A place, what lies around it and what lies within: a way of the picture may begin or end in any of them. */
const near = (place: string, at: string) => isAt(place, at) || isAt(at, place);

/** A fact leads on itself, or it is taken and what the machine then makes of its context leads on. */
function isInMachine({ from, to, facts }: Way): boolean {
  const places = nodes.filter((node) => near(placeOf(node), from));
  const leadsTo = (targets: readonly Node[] = []) => targets.some((one) => near(placeOf(one), to));
  const moves = places.flatMap(({ transitions }) => [...transitions.values()].flat());
  const byTime = places.some(({ always = [] }) => always.some(({ target }) => leadsTo(target)));
  if (facts === undefined) return byTime;
  const taken = moves.filter(({ eventType }) => facts.some((fact) => fact === eventType));
  return taken.some(({ target }) => leadsTo(target)) || (taken.length > 0 && byTime);
}

describe('the pictures of the stages', () => {
  it('all stand on the page of the procedure, and the folder has no other', () => {
    const shown = [...page.matchAll(/\]\(stages\/([^)]+)\.svg\)/g)].map(([, name]) => name);
    expect(shown.sort()).toEqual([...names].sort());
    expect(readdirSync(`${root}docs/stages`).sort()).toEqual(names.map((name) => `${name}.svg`).sort());
  });

  it.each(names)('%s has its colours in every place', (name) => {
    const svg = readFileSync(`${root}docs/stages/${name}.svg`, 'utf8');
    expect(svg).not.toMatch(/var\(|class=|currentColor/);
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it.each(names)('%s shows only ways that the machine has', (name) => {
    expect(stagePictures[name].ways.filter((way: Way) => !isInMachine(way))).toEqual([]);
  });
});
