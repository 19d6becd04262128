import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type RuleId, type Stage, type Status, statusOn } from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { type DisputeState, dispute, type ProceedingState, proceeding } from '../../src/machine/setup.js';
import { disputeMachine } from '../../src/machine.js';
import { disputeWith, fact, upTo } from '../dispute/facts.js';

describe('a user of the machine', () => {
  const snapshot = createActor(disputeMachine, { input: undefined }).getSnapshot();

  it('may name states that exist, and no others', () => {
    expect(snapshot.matches('opening')).toBe(true);
    expect(snapshot.matches({ panel: { atWork: 'begun' } })).toBe(false);
    expect(snapshot.matches({ implementation: { period: 'running' } })).toBe(false);
    // @ts-expect-error: a misspelt stage
    expect(snapshot.matches('openning')).toBe(false);
    // @ts-expect-error: a misspelt state within a stage
    expect(snapshot.matches({ panel: 'compositon' })).toBe(false);
    // @ts-expect-error: a misspelt step of the panel
    expect(snapshot.matches({ panel: { atWork: 'begn' } })).toBe(false);
    // @ts-expect-error: a misspelt state of one of three regions
    expect(snapshot.matches({ implementation: { period: 'runing' } })).toBe(false);
    // @ts-expect-error: a state of another stage
    expect(snapshot.matches({ consultations: 'composition' })).toBe(false);
  });

  it('may ask for tags that exist, and no others', () => {
    expect(snapshot.hasTag('ended')).toBe(false);
    // @ts-expect-error: a misspelt tag
    expect(snapshot.hasTag('endd')).toBe(false);
  });

  it('may send facts, and nothing else', () => {
    const sent: Parameters<ReturnType<typeof createActor<typeof disputeMachine>>['send']>[0][] = [
      { type: 'consultations.requested', date: '2010-01-04', urgent: true },
      // @ts-expect-error: a misspelt event type
      { type: 'consultations.requestd', date: '2010-01-04' },
      // @ts-expect-error: a fact has a date
      { type: 'consultations.requested' },
      // @ts-expect-error: a field of another type
      { type: 'panel.requested', date: '2010-04-01', until: '2010-05-01' },
    ];
    expect(sent).toHaveLength(4);
  });
});

describe('a user of the answers', () => {
  const { stage, deadlines }: Status = statusOn(disputeWith(upTo('panel.established')), '2010-05-18');

  it('compares stages that exist', () => {
    const named: Stage = 'panel';
    // @ts-expect-error: a misspelt stage
    const misspelt: Stage = 'pannel';
    expect([stage === named, stage === misspelt]).toEqual([true, false]);
    // @ts-expect-error: such a comparison could never hold
    expect(stage === 'panels').toBe(false);
  });

  it('names rules that exist', () => {
    const named: RuleId = 'dsu-8-7-ask-dg';
    // @ts-expect-error: a misspelt rule
    const misspelt: RuleId = 'dsu-8-7-ask-dgg';
    const has = (id: RuleId) => deadlines.some(({ rule }) => rule === id);
    expect([has(named), has(misspelt)]).toEqual([true, false]);
    // @ts-expect-error: a misspelt rule, asked of the law
    expect(() => ruleById('dsu-16-4-apeal')).toThrow('dsu-16-4-appeal');
  });

  it('writes facts that exist', () => {
    // @ts-expect-error: a misspelt event type
    expect(() => fact('2010-01-04', 'panel.requestd')).toThrow();
  });
});

describe('whoever writes a state', () => {
  it('of the dispute, names events, guards, actions and tags that exist', () => {
    const right = dispute.createStateConfig({
      tags: 'consulting',
      on: { 'panel.requested': { guard: 'mustWait', actions: 'takeUpAgain' } },
    }) satisfies DisputeState;
    expect(Object.keys(right)).toEqual(['tags', 'on']);

    dispute.createStateConfig({
      // @ts-expect-error: a misspelt event
      on: { 'panel.requestd': {} },
    });
    dispute.createStateConfig({
      // @ts-expect-error: a misspelt guard
      on: { 'panel.requested': { guard: 'mustWaitt' } },
    });
    dispute.createStateConfig({
      // @ts-expect-error: a misspelt action
      on: { 'panel.requested': { actions: 'takeUpAgian' } },
    });
    dispute.createStateConfig({
      // @ts-expect-error: a misspelt tag
      tags: 'consultng',
    });
    dispute.createStateConfig({
      // @ts-expect-error: a misspelt guard of a transition without an event
      always: { guard: 'mustWaitt' },
    });
  });

  it('of a proceeding, knows only the bare names of a proceeding', () => {
    const right = proceeding.createStateConfig({
      tags: 'panelSits',
      on: { 'panel.composed': { guard: 'isAboutRequest' } },
    }) satisfies ProceedingState;
    expect(Object.keys(right)).toEqual(['tags', 'on']);

    proceeding.createStateConfig({
      // @ts-expect-error: the prefix comes with the second use
      on: { 'compliance.panel.composed': {} },
    });
    proceeding.createStateConfig({
      // @ts-expect-error: retaliation belongs to the whole dispute
      on: { 'retaliation.requested': {} },
    });
    proceeding.createStateConfig({
      // @ts-expect-error: a misspelt event
      on: { 'panel.compsed': {} },
    });
    proceeding.createStateConfig({
      // @ts-expect-error: a misspelt guard
      on: { 'panel.composed': { guard: 'isPendingReqest' } },
    });
    proceeding.createStateConfig({
      // @ts-expect-error: a guard without what it has to know
      always: { guard: { type: 'lapsed' } },
    });
    proceeding.createStateConfig({
      // @ts-expect-error: a misspelt tag
      tags: 'panelSit',
    });
  });

  it('and a misspelt event does not hide beside a right one', () => {
    const right = {
      on: { 'panel.requested': {}, 'panel.deferred': {} },
    } satisfies DisputeState;
    const wrong = {
      // @ts-expect-error: a misspelt event beside a right one
      on: { 'panel.requested': {}, 'panel.defered': {} },
    } satisfies DisputeState;
    const ofProceeding = {
      // @ts-expect-error: a misspelt event beside a right one
      on: { 'panel.composed': {}, 'panel.recompsed': {} },
    } satisfies ProceedingState;
    expect([right, wrong, ofProceeding]).toHaveLength(3);
  });
});
