import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { compare, figures, project as projectByHistory, search } from '../../src/history.js';
import { agenda, project, replay } from '../../src/index.js';
import { type DisputeInput, disputeMachine, machineEvents } from '../../src/machine.js';
import { recordWith, upTo } from '../dispute/facts.js';

/*
 * A program that reads an option from elsewhere has a value or undefined. It may hand on either: undefined counts as
 * absent. The compiler says so too: this file is compiled with exactOptionalPropertyTypes.
 */

const record = recordWith(upTo('panel.established'));
const dispute = replay(record);
const date = '2010-05-20';
const none = undefined;
const input = { complainants: record.complainants, respondent: record.respondent };

function stateOf(given: DisputeInput): unknown {
  const actor = createActor(disputeMachine, { input: given }).start();
  for (const event of machineEvents(record)) actor.send(event);
  return actor.getSnapshot().value;
}

describe('an option that is undefined counts as absent', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['replay', replay(record, { policy: none, calendar: none, readings: none }), dispute],
    [
      'agenda',
      agenda([dispute], { from: date, days: 90, to: none, member: none, role: none }),
      agenda([dispute], { from: date, days: 90 }),
    ],
    ['project', project(dispute, date, { pace: none, appeal: none, profile: none }), project(dispute, date)],
    [
      'toICalendar',
      toICalendar(dispute, date, {
        remind: none,
        member: none,
        role: none,
        only: none,
        language: none,
        previous: none,
      }),
      toICalendar(dispute, date),
    ],
    ['toMarkdown', toMarkdown(dispute, date, { facts: none, language: none }), toMarkdown(dispute, date)],
    ['toMermaid', toMermaid(dispute, date, { kind: none, language: none }), toMermaid(dispute, date)],
    [
      'toSvg',
      toSvg(dispute, date, {
        language: none,
        theme: none,
        width: none,
        from: none,
        to: none,
        only: none,
        member: none,
        role: none,
      }),
      toSvg(dispute, date),
    ],
    ['machineEvents', machineEvents(record, { calendar: none, readings: none }), machineEvents(record)],
    ['an actor', stateOf({ ...input, track: none, calendar: none, readings: none }), stateOf(input)],
    ['compare', compare(dispute, date, { among: none }), compare(dispute, date)],
    ['figures', figures([record], { by: none, asOf: none }), figures([record])],
    [
      'project by history',
      projectByHistory(dispute, date, { pace: none, appeal: none, profile: none, quantile: none }),
      projectByHistory(dispute, date),
    ],
    [
      'search',
      search({
        member: none,
        role: none,
        respondent: none,
        agreement: none,
        stage: none,
        wtoStatus: none,
        on: none,
        text: none,
      }),
      search(),
    ],
  ])('%s', (_, given, without) => {
    expect(given).toEqual(without);
  });
});
