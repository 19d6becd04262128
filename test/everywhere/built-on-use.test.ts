import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { modules } from '../../scripts/lib/manifest.js';
import { bundleOf } from '../setup/bundle.js';
import { entryOf } from '../setup/bundles.js';

/*
 * An engine may lack a class of Unicode (`\p{…}`): Hermes lacks some. It must be able to import the library all the
 * same. Literals are refused by Biome (lint.test.ts); here are the expressions that are built by a call.
 */

/** A program that imports, does something, and prints which expressions with a class of Unicode were built. */
const program = (specifiers: readonly string[], use = '') => `
  const built = [];
  const Own = RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, [source, flags]) { built.push(String(source)); return new target(source, flags); },
    apply(target, self, [source, flags]) { built.push(String(source)); return target(source, flags); },
  });
  const library = Object.assign({}, ...await Promise.all(${JSON.stringify(specifiers)}.map((each) => import(each))));
  ${use};
  console.log(JSON.stringify(built.filter((source) => source.includes('p{'))));`;

const addresses = modules.map((specifier) => pathToFileURL(bundleOf(entryOf(specifier))).href);

function builtBy(use?: string): readonly string[] {
  const args = ['--input-type=module', '--eval', program(addresses, use)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

describe('expressions with a class of Unicode', () => {
  it('are built by no import of the library', () => {
    expect(addresses.length).toBeGreaterThan(8);
    expect(builtBy()).toEqual([]);
  });

  it('are built when an answer needs them', () => {
    const picture = "library.toMermaid(library.replay(library.disputes[0]), '2000-01-01', { kind: 'timeline' })";
    expect(builtBy(picture)).toContainEqual(expect.stringContaining('Extended_Pictographic'));
  });
});
