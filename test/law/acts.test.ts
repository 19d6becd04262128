import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Act, acts, actsAnywhere, type UntimedAct, untimedActs } from '../../src/law/acts.js';
import { publishedSchedule } from '../../src/law/published-schedule.js';
import { ruleIds, rules } from '../../src/law/rules.js';
import { timedActs } from '../../src/law/timed-acts.js';
import { inCompliance, type ProceedingEventType, stateNames } from '../../src/vocabulary.js';

const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The text of a file without its comments, which may cite a rule or an article. */
function code(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '');
}

/** The files of every room but some. */
function without(...rooms: readonly string[]): readonly string[] {
  return files.filter((file) => !rooms.some((room) => file.startsWith(`${room}/`)));
}

describe('the acts for which the law sets no time', () => {
  it('each act is open in a state that exists', () => {
    for (const { openIn } of Object.values<UntimedAct>(untimedActs))
      for (const part of openIn)
        expect(stateNames.some((state) => state === part || `${state}.`.startsWith(`${part}.`))).toBe(true);
  });

  it('no two acts that are open in one state are the same', () => {
    for (const state of stateNames) {
      const open = acts.filter(({ openIn }) => openIn.some((part) => `${state}.`.startsWith(`${part}.`)));
      const events = [...open, ...actsAnywhere].map(({ event }) => event);
      expect([...new Set(events)]).toEqual(events);
    }
  });

  it('ten of them have a deadline in some disputes, and none in others', () => {
    const timed = acts.filter(({ event }) =>
      rules.some(({ kind, metBy, reference }) => kind === 'deadline' && !reference && metBy?.includes(event)),
    );
    expect(timed.map(({ event }) => event)).toEqual([
      'panel.deferred',
      'panel.established',
      'panel.rejected',
      'panel.composed',
      'implementation.complianceClaimed',
      'implementation.complianceAgreed',
      'compensation.agreed',
      'implementation.statusReported',
      'retaliation.authorized',
      'retaliation.awardCirculated',
    ]);
  });
});

describe('the acts that rules time', () => {
  const named: readonly Act[] = Object.values(timedActs);

  it('a rule is met or started by each of them', () => {
    const isTimed = ({ event }: Act) =>
      rules.some(({ metBy, act, supersededBy, starts }) => {
        const events: readonly unknown[] = [...(metBy ?? []), ...(supersededBy ?? []), ...(starts ?? []), act];
        return events.includes(event) || events.includes(inCompliance(event as ProceedingEventType));
      });
    expect(named.filter((act) => !isTimed(act))).toEqual([]);
  });
});

describe('the law stands in src/law alone', () => {
  it('no other room names a rule by its id, but for the sentences of each rule', () => {
    const naming = without('law', 'languages').filter((file) => ruleIds.some((id) => code(file).includes(`'${id}'`)));
    expect(naming).toEqual([]);
  });

  it('no other room cites an article, but for the languages and what the states of the machine say of themselves', () => {
    const citations = [...rules, ...acts, ...actsAnywhere, ...Object.values(timedActs)].map(({ citation }) => citation);
    const citing = without('law', 'languages', 'machine').filter((file) =>
      citations.some((text) => code(file).includes(`'${text}'`)),
    );
    expect(citing).toEqual([]);
  });

  it('the published schedule has one length that no rule states', () => {
    const steps = Object.values(publishedSchedule).flat();
    expect(steps.filter((step) => !('rule' in step))).toEqual([
      { event: 'panel.composed', who: 'parties', practice: { days: 45 }, citation: 'DSU 6.1, 8.7 (practice)' },
    ]);
  });
});
