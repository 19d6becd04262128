import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { namedRecords, sampled, someRecords } from '../history/records.js';
import { type Asked, answersTo } from './questions.js';

/*
 * These digests do not say what is right: the known answers in the other folders do. They say of which disputes the
 * answers have changed. Look at these before and after, with `npx wto-dispute`; if the change is meant, say so in
 * CHANGELOG.md and take the new digests with `UPDATE=1 npx vitest run test/pinned`.
 */

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pinned: Record<string, string> = JSON.parse(readFileSync(here('./digests.json'), 'utf8'));
const histories: Asked[] = JSON.parse(readFileSync(here('./histories.json'), 'utf8'));

/** All of them are taken anew. */
const isUpdate = process.env['UPDATE'] === '1';
const drawn = isUpdate ? histories : sampled(histories);
const real: Asked[] = (isUpdate ? namedRecords : someRecords).map(({ name, record }) => ({ name, record, closed: [] }));
const found: Record<string, string> = {};

describe.each([
  ['a history that nobody had', drawn],
  ['a real record', real],
])('the answers to %s are those of the last change that was meant', (_, asked) => {
  it.each(asked)('$name', (one) => {
    const digest = answersTo(one);
    found[one.name] = digest;
    if (!isUpdate) expect(digest).toBe(pinned[one.name]);
  });
});

afterAll(() => {
  if (isUpdate) writeFileSync(here('./digests.json'), `${JSON.stringify(found, null, 2)}\n`);
});
