import { english } from 'wto-dispute';
import { capitalized } from '../../../src/languages/grammar.js';
import type { PlainEventType, PlainStateName, Stage } from '../../../src/vocabulary.js';
import { drawn, type GraphNode } from './graph.js';

/** A state by its name, or a stage as a whole. */
type Place = PlainStateName | Stage;

/** What leads from one place to another: facts, or without them the passing of time. */
export interface Way {
  readonly from: Place;
  readonly to: Place;
  readonly facts?: readonly PlainEventType[];
  /** What time does, or what tells a way from another by the same fact. */
  readonly words?: string;
}

interface StagePicture {
  readonly title: string;
  readonly ways: readonly Way[];
}

/** The pictures of docs/procedure.md: of each stage the ways that matter. A test looks for each of them in the machine. */
export const stagePictures = {
  consultations: {
    title: 'Consultations',
    ways: [
      { from: 'opening', to: 'consultations.window', facts: ['consultations.requested'] },
      { from: 'consultations.window', to: 'consultations.panelMayBeRequested', words: 'the waiting period ends' },
      { from: 'consultations.panelMayBeRequested', to: 'panelRequested', facts: ['panel.requested'] },
    ],
  },
  request: {
    title: 'The request for a panel',
    ways: [
      { from: 'consultations', to: 'panelRequested.firstMeeting', facts: ['panel.requested'] },
      { from: 'panelRequested.firstMeeting', to: 'panelRequested.deferred', facts: ['panel.deferred'] },
      { from: 'panelRequested.deferred', to: 'panel', facts: ['panel.established'] },
      { from: 'panelRequested.firstMeeting', to: 'panel', facts: ['panel.established'] },
    ],
  },
  panel: {
    title: 'The panel',
    ways: [
      { from: 'panelRequested', to: 'panel.composition', facts: ['panel.established'] },
      { from: 'panel.composition', to: 'panel.atWork.begun', facts: ['panel.composed'] },
      { from: 'panel.atWork.begun', to: 'panel.interimReview.reportIssued', facts: ['panel.interimReportIssued'] },
      { from: 'panel.interimReview.reportIssued', to: 'panel.finalReport', facts: ['panel.finalReportIssued'] },
      { from: 'panel.finalReport', to: 'panelReport', facts: ['panel.reportCirculated'] },
      { from: 'panel.atWork.begun', to: 'panel.suspended', facts: ['panel.suspended'] },
      { from: 'panel.suspended', to: 'ended.panelLapsed', words: 'twelve months have passed' },
    ],
  },
  report: {
    title: 'The panel report',
    ways: [
      { from: 'panel', to: 'panelReport.awaitingAdoption', facts: ['panel.reportCirculated'] },
      { from: 'panelReport.awaitingAdoption', to: 'appeal', facts: ['appeal.notified'] },
      {
        from: 'panelReport.awaitingAdoption',
        to: 'implementation',
        facts: ['report.adopted'],
        words: 'with recommendations',
      },
      {
        from: 'panelReport.awaitingAdoption',
        to: 'ended.noFurtherAction',
        facts: ['report.adopted'],
        words: 'without any',
      },
    ],
  },
  appeal: {
    title: 'The appeal',
    ways: [
      { from: 'panelReport', to: 'appeal.review', facts: ['appeal.notified'], words: 'while a division can sit' },
      { from: 'panelReport', to: 'appeal.noDivision', facts: ['appeal.notified'], words: 'from 11 December 2019' },
      { from: 'panel', to: 'appeal.arbitration', facts: ['appeal.notified'], words: 'by agreement' },
      { from: 'appeal.review', to: 'appellateReport', facts: ['appeal.reportCirculated'] },
      { from: 'appellateReport', to: 'implementation', facts: ['report.adopted'] },
      { from: 'appeal.arbitration', to: 'implementation', facts: ['arbitration.awardNotified'] },
    ],
  },
  comply: {
    title: 'The time to comply',
    ways: [
      {
        from: 'implementation.period.undetermined',
        to: 'implementation.period.arbitration',
        facts: ['rpt.arbitrationRequested'],
      },
      { from: 'implementation.period.undetermined', to: 'implementation.period.running', facts: ['rpt.agreed'] },
      { from: 'implementation.period.arbitration', to: 'implementation.period.running', facts: ['rpt.awarded'] },
      { from: 'implementation.period.running', to: 'implementation.period.expired', words: 'the last day has passed' },
    ],
  },
  retaliation: {
    title: 'Compensation and retaliation',
    ways: [
      {
        from: 'implementation.remedies.none',
        to: 'implementation.remedies.requested',
        facts: ['retaliation.requested'],
      },
      {
        from: 'implementation.remedies.requested',
        to: 'implementation.remedies.arbitration',
        facts: ['retaliation.objected'],
      },
      {
        from: 'implementation.remedies.arbitration',
        to: 'implementation.remedies.awarded',
        facts: ['retaliation.awardCirculated'],
      },
      {
        from: 'implementation.remedies.awarded',
        to: 'implementation.remedies.authorized',
        facts: ['retaliation.authorized'],
      },
      {
        from: 'implementation.remedies.requested',
        to: 'implementation.remedies.authorized',
        facts: ['retaliation.authorized'],
      },
      {
        from: 'implementation.remedies.authorized',
        to: 'implementation.remedies.applied',
        facts: ['retaliation.applied'],
      },
    ],
  },
} as const satisfies Readonly<Record<string, StagePicture>>;

export type StageName = keyof typeof stagePictures;

/** In lines that are not long. */
const wrapped = (text: string) =>
  text
    .replace(/(.{1,26})(?: |$)/g, '$1\n')
    .trimEnd()
    .split('\n');

const isStage = (place: Place): place is Stage => !place.includes('.') && place in english.stages;

function nodeOf(id: Place): GraphNode {
  const words = isStage(id) ? english.stages[id] : english.states[id];
  return { id, lines: wrapped(capitalized(words)), small: id, isOutside: isStage(id) || id.startsWith('ended.') };
}

/** One of the pictures of docs/procedure.md. */
export function stagePicture(name: StageName): Promise<string> {
  const { title, ways }: StagePicture = stagePictures[name];
  const places = [...new Set(ways.flatMap(({ from, to }) => [from, to]))];
  const labelOf = ({ facts = [], words }: Way) =>
    [...facts.map((fact) => english.facts[fact]), ...(words === undefined ? [] : [words])].join(', ');
  return drawn({
    title,
    description: ways.map((way) => `From ${way.from} to ${way.to}: ${labelOf(way)}.`).join(' '),
    nodes: places.map(nodeOf),
    edges: ways.map((way) => ({ from: way.from, to: way.to, lines: wrapped(labelOf(way)) })),
  });
}
