import { describe, expect, it, vi } from 'vitest';
import type { AnyTransitionDefinition } from 'xstate';
import { fromDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { leadingFacts } from '../../src/casefile/leading.js';
import { after, type DisputeSnapshot, onDay, statesOf } from '../../src/machine/procedure.js';
import { milestones } from '../../src/vocabulary.js';
import { allNodes, eventlessOf, leaves, pathOf, transitionsOn } from '../machine/walk.js';
import { Explorer, explore, facts, follow } from './explorer.js';
import { overlapping, histories as scripted } from './scripts.js';

vi.setConfig({ testTimeout: 120_000 });

const two = { complainants: ['Brazil', 'India'], respondent: 'Canada' };

/** A walk of the graph, gaps and what closes them, and ways by hand that only a certain history opens. */
function explored(): Explorer {
  const explorer = new Explorer();
  explore(explorer, [two], '2001-01-01', 1);
  for (const fact of facts.filter(({ implied }) => !implied)) {
    const there = follow(explorer, explorer.start(two), [{ ...fact, date: '2001-01-01' } as ProcedureEvent]);
    for (const type of [...milestones, ...leadingFacts]) {
      explorer.after(there, { type, date: '2001-01-02' } as ProcedureEvent);
      explorer.after(there, { type: `compliance.${type}`, date: '2001-01-02' } as ProcedureEvent);
    }
  }
  for (const events of scripted)
    events.reduce(
      (now, event) => explorer.after(now, event) ?? expect.fail(JSON.stringify(event)),
      explorer.start(two),
    );
  for (const events of overlapping) {
    const there = follow(explorer, explorer.start(two), events);
    for (const fact of facts.filter(({ type }) => type.startsWith('compliance.')))
      explorer.after(there, { ...fact, recourse: 1, date: '2002-01-01' } as ProcedureEvent);
  }
  return explorer;
}

const explorer = explored();

/** A transition as one reads it: `panel.suspended: panel.resumed`, with its guards. */
function named({ source, eventType, guard }: AnyTransitionDefinition): string {
  const guards: unknown = guard;
  const names = JSON.stringify(guards)?.match(/(?<=")[a-z]+[A-Z]\w*(?=")/g) ?? [];
  const own = typeof guards === 'function' ? ((guards as { guards?: readonly string[] }).guards ?? []) : names;
  return `${pathOf(source)}: ${eventType || 'by itself'} [${own.join(' and ')}]`;
}

const all = allNodes.flatMap((node) => [...transitionsOn(node), ...eventlessOf(node)]);

/*
 * What nothing can take, because states are written once and used more than once:
 * - only in compliance does the original panel sit uncomposed
 * - facts that a bridge never implies close no gap
 * - work of a compliance panel implies no composition: the original panel sits
 * - an award is a further one only after a decision, and a decision ends every stage before it
 * - after a decision no award stands for one
 * - requests of several complainants are kept apart in the original dispute only
 */
const impossible: readonly RegExp[] = [
  // The explorer walks disputes of the other tracks.
  /^opening: panel\.requested \[needsNoConsultations\]$/,
  // Without a request there is none to leave, without a panel no stage of one, and after a decision a solution ends it.
  /^(consultations|implementation): .* \[leaves(Request|Consultations)\]$/,
  /^panelRequested: .* \[leavesRequest\]$/,
  /^implementation\.compliance\.panelRequested\..*: by itself \[is(Not)?Deferred\]$/,
  /^panel\.composition: .*originalPanelSits/,
  new RegExp(
    `^implementation\\.compliance: compliance\\.(?!(?:${[...milestones, ...leadingFacts].join(
      '|',
    )}) ).* \\[fillsGap\\]$`,
  ),
  /^implementation\.compliance: compliance\.panel\.(compositionRequested|termsOfReferenceSet) \[fillsGap\]$/,
  /^(?!implementation)\w+: arbitration\.awardNotified \[isDecided\]$/,
  /^implementation: arbitration\.awardNotified \[isOnMerits(Without)?\]$/,
  /^implementation\.compliance\.panel.*compliance\.panel\.(deferred|established|rejected|requestWithdrawn) \[isCurrentRecourse and isAboutRequest\]$/,
];

/** Those of a kind that stand beside the impossible ones and are taken all the same. */
const possible = [
  'implementation.compliance.panelRequested: compliance.panel.deferred [isCurrentRecourse and isAboutRequest]',
  'implementation.compliance.panelRequested: compliance.panel.established [isCurrentRecourse and isAboutRequest]',
];

const isImpossible = (transition: string) =>
  !possible.includes(transition) && impossible.some((pattern) => pattern.test(transition));

describe('every transition', () => {
  const [taken, left] = [true, false].map((is) => all.filter((one) => explorer.taken.has(one) === is).map(named));

  it('is taken, but for those that cannot be', () => {
    expect(left?.filter((one) => !isImpossible(one))).toEqual([]);
  });

  it('that cannot be taken never is', () => {
    expect(taken?.filter(isImpossible)).toEqual([]);
  });

  // A pin: these numbers are the machine's own; a change of the procedure shows here and deserves a look.
  it('is one of so many', () => {
    expect([all.length, taken?.length, left?.length]).toEqual([778, 723, 55]);
  });
});

/** What leads out of a state, from the first snapshot that has it; with what time alone does. */
function waysOn(state: string, snapshot: DisputeSnapshot): readonly string[] {
  const recorded = facts.filter(({ implied }) => !implied);
  return [1, 500].flatMap((later) => {
    const day = snapshot.context.day + later;
    const here = onDay(snapshot, day);
    const leaves = (fact: object) => {
      const next = after(here, { ...fact, date: fromDay(day) } as ProcedureEvent);
      return next !== undefined && !(statesOf(next) as readonly string[]).includes(state);
    };
    return recorded.filter(leaves).map(({ type }) => type);
  });
}

const solutions = ['settlement.notified', 'complaint.withdrawn', 'implementation.complianceAgreed'];
const reopenings = ['consultations.requested', 'panel.requested'];

/** Facts that lead further in the procedure: neither a solution, nor a dispute that begins anew after its end. */
function onward(state: string, ways: readonly string[]): readonly string[] {
  const excepted = state.startsWith('ended.') ? [...solutions, ...reopenings] : solutions;
  return ways.filter((way) => !excepted.includes(way));
}

describe('no state is without a way on', () => {
  const places = [...explorer.reached].map(([state, snapshot]) => ({ state, ways: waysOn(state, snapshot) }));

  it('among all but those through which a dispute only passes', () => {
    const names = leaves.map(pathOf).filter((path) => !/\.(resuming|furthest)$/.test(path));
    expect(places.map(({ state }) => state).sort()).toEqual(names.sort());
  });

  it('at all', () => {
    expect(places.filter(({ ways }) => ways.length === 0)).toEqual([]);
  });

  it('but a solution or a new beginning, except by choice: ends, and a report that only records a settlement', () => {
    const resting = places.filter(({ state, ways }) => onward(state, ways).length === 0);
    expect(resting.map(({ state }) => state).sort()).toEqual([
      'ended.complied',
      'ended.noFurtherAction',
      'ended.notAdopted',
      'ended.settled',
      'ended.withdrawn',
      'panelReport.settlementRecorded',
    ]);
  });
});
