import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AnyTransitionDefinition, createActor } from 'xstate';
import { disputeMachine } from '../../src/machine/machine.js';
import type { DisputeStateValue } from '../../src/machine/values.js';
import { eventTypes } from '../../src/vocabulary.js';
import { allNodes, eventlessOf, leaves, nodeAt, nodes, pathOf, transitionsOn } from './walk.js';

/** A nested state value around the dotted path of a state. */
const valueAt = (path: readonly string[]): object | string =>
  path.reduceRight<object | string>((inner, key) => (inner === '' ? key : { [key]: inner }), '');

describe('every state', () => {
  it('is described', () => {
    expect(nodes.filter(({ description }) => !description?.endsWith('.')).map(pathOf)).toEqual([]);
  });

  it('names the articles that govern it, unless it is a leaf that says no more than its parent', () => {
    const withoutArticles = nodes.filter(({ meta }) => !(meta?.articles?.length > 0)).map(pathOf);
    const isStep = (path: string) => /panel\.(atWork|interimReview)\.\w+$|^implementation\.\w+\.none$/.test(path);
    expect(withoutArticles.filter((path) => path !== '' && !isStep(path))).toEqual([]);
  });

  it('leads to states that exist', () => {
    const known = new Set(allNodes);
    const all = allNodes.flatMap((node) => [...transitionsOn(node), ...eventlessOf(node)]);
    const targets = all.flatMap(({ target }) => target ?? []);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !known.has(target)).map(pathOf)).toEqual([]);
  });

  it('starts in a state of its own', () => {
    const compound = nodes.filter(({ type }) => type === 'compound');
    const astray = compound.filter((node) => !node.initial.target.every(({ parent }) => parent === node));
    expect(compound.length).toBeGreaterThan(10);
    expect(astray.map(pathOf)).toEqual([]);
  });

  it('is one in which an actor can be started', () => {
    const { context } = createActor(disputeMachine, { input: undefined }).getSnapshot();
    for (const { path } of nodes.filter(({ path }) => path.length > 0)) {
      const value = valueAt(path) as DisputeStateValue;
      const snapshot = disputeMachine.resolveState({ value, context });
      expect(snapshot.matches(value)).toBe(true);
      expect(createActor(disputeMachine, { input: undefined, snapshot }).start().getSnapshot().status).toBe('active');
    }
  });
});

type Paths<V> = V extends string
  ? V
  : V extends object
    ? { [K in keyof V & string]: `${K}.${Paths<V[K]>}` }[keyof V & string]
    : never;

type StatePath = Paths<DisputeStateValue>;
type CompliancePath = Extract<StatePath, `implementation.compliance.${string}`>;
type ProceedingPath = Extract<CompliancePath, `${string}.${string}.${string}.${string}` | `${string}.appellateReport`>;
type Bare<P> = P extends `implementation.compliance.${infer Own}` ? Own : never;

/** The states of a proceeding; the types of both its uses are compared with this list. */
const proceedingPaths = {
  'panelRequested.firstMeeting': 0,
  'panelRequested.deferred': 0,
  'panel.composition': 0,
  'panel.atWork.begun': 0,
  'panel.atWork.timetableFixed': 0,
  'panel.atWork.complainantSubmissionFiled': 0,
  'panel.atWork.respondentSubmissionFiled': 0,
  'panel.atWork.firstMeetingHeld': 0,
  'panel.atWork.rebuttalsFiled': 0,
  'panel.atWork.secondMeetingHeld': 0,
  'panel.atWork.descriptivePartIssued': 0,
  'panel.atWork.descriptivePartCommented': 0,
  'panel.interimReview.reportIssued': 0,
  'panel.interimReview.reviewRequested': 0,
  'panel.interimReview.reviewEnded': 0,
  'panel.finalReport': 0,
  'panel.suspended': 0,
  'panel.resuming': 0,
  'panelReport.awaitingAdoption': 0,
  'panelReport.settlementRecorded': 0,
  'appeal.review': 0,
  'appeal.noDivision': 0,
  'appeal.arbitration': 0,
  appellateReport: 0,
} satisfies Record<Bare<ProceedingPath>, 0>;

/** All others. */
const otherPaths = {
  opening: 0,
  'consultations.window': 0,
  'consultations.panelMayBeRequested': 0,
  'implementation.period.undetermined': 0,
  'implementation.period.arbitration': 0,
  'implementation.period.running': 0,
  'implementation.period.expired': 0,
  'implementation.compliance.none': 0,
  'implementation.compliance.consultations': 0,
  'implementation.compliance.nonCompliance': 0,
  'implementation.compliance.noNonCompliance': 0,
  'implementation.compliance.decided': 0,
  'implementation.compliance.notAdopted': 0,
  'implementation.compliance.lapsed': 0,
  'implementation.remedies.none': 0,
  'implementation.remedies.negotiations': 0,
  'implementation.remedies.compensation': 0,
  'implementation.remedies.requested': 0,
  'implementation.remedies.arbitration': 0,
  'implementation.remedies.arbitrationSuspended': 0,
  'implementation.remedies.awarded': 0,
  'implementation.remedies.authorized': 0,
  'implementation.remedies.applied': 0,
  'implementation.remedies.terminated': 0,
  'implementation.remedies.furthest': 0,
  'ended.settled': 0,
  'ended.withdrawn': 0,
  'ended.panelLapsed': 0,
  'ended.noFurtherAction': 0,
  'ended.notAdopted': 0,
  'ended.complied': 0,
} satisfies Record<Exclude<StatePath, ProceedingPath | keyof typeof proceedingPaths>, 0>;

describe('the type of a state value', () => {
  it('names exactly the states of the machine', () => {
    const own = Object.keys(proceedingPaths);
    const named = [...Object.keys(otherPaths), ...own, ...own.map((path) => `implementation.compliance.${path}`)];
    expect(named.sort()).toEqual(leaves.map(pathOf).sort());
  });
});

describe('every fact', () => {
  it('of the record format is accepted in some state, and no other event is', () => {
    const accepted = new Set(nodes.flatMap((node) => transitionsOn(node).map(({ eventType }) => eventType)));
    expect([...accepted].sort()).toEqual([...eventTypes].sort());
  });

  it('that is accepted is recorded, last and once', () => {
    const nameOf = (action: unknown) => (typeof action === 'string' ? action : (action as { type: string }).type);
    const records = ({ actions }: AnyTransitionDefinition) =>
      actions.map(nameOf).indexOf('record') === actions.length - 1 && actions.length > 0;
    const unrecorded = nodes.flatMap((node) =>
      transitionsOn(node)
        .filter((transition) => !records(transition))
        .map(({ eventType }) => `${pathOf(node)}: ${eventType}`),
    );
    expect(unrecorded).toEqual([]);
  });

  it('is heard in one region of the implementation, or around all three', () => {
    const regions = ['period', 'compliance', 'remedies'].map((region) => `implementation.${region}`);
    const heard = regions.map((region) => {
      const within = nodes.filter((node) => `${pathOf(node)}.`.startsWith(`${region}.`));
      return new Set(within.flatMap((node) => transitionsOn(node).map(({ eventType }) => eventType)));
    });
    const around = new Set(transitionsOn(nodeAt('implementation')).map(({ eventType }) => eventType));
    const twice = eventTypes.filter((type) => [...heard, around].filter((types) => types.has(type)).length > 1);
    expect(twice).toEqual([]);
  });
});

describe('time', () => {
  it('comes in with the facts: no state has a timer or calls on anything', () => {
    expect(allNodes.filter(({ after, invoke }) => after.length > 0 || invoke.length > 0).map(pathOf)).toEqual([]);
  });

  it.each(['machine', 'clocks', 'calendar', 'answers', 'record', 'law'])('is read from no clock in src/%s', (room) => {
    const folder = fileURLToPath(new URL(`../../src/${room}`, import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    expect(files.length).toBeGreaterThan(1);
    const clock = /\bDate\.now\b|\bnew Date\b|\bsetTimeout\b|\bsetInterval\b|\bperformance\.|\bafter\s*:\s*\{/;
    expect(files.filter(({ text }) => clock.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe('both uses of a proceeding', () => {
  /** The seven ways out of a proceeding differ; everything within must not. */
  const exits: Readonly<Record<string, string>> = {
    'consultations.panelMayBeRequested': 'no request left',
    'implementation.compliance.consultations': 'no request left',
    'ended.panelLapsed': 'lapsed',
    'implementation.compliance.lapsed': 'lapsed',
    'ended.noFurtherAction': 'without recommendations',
    'implementation.compliance.noNonCompliance': 'without recommendations',
    implementation: 'decided',
    'implementation.compliance.nonCompliance': 'decided',
    'implementation.compliance.decided': 'decided',
    'ended.notAdopted': 'rejected',
    'implementation.compliance.notAdopted': 'rejected',
  };
  const TWIN = 'implementation.compliance.';
  const placeOf = (path: string, isTwin: boolean) => {
    if (path.startsWith(TWIN) !== isTwin) return `astray: ${path}`;
    return exits[path] ?? path.replace(TWIN, '');
  };

  /** `and([isCurrentRecourse, guard])` is the guard of the second use. */
  const guardOf = (guard: unknown): unknown => {
    const both = (guard as { guards?: unknown[] } | undefined)?.guards;
    if (guard === 'isCurrentRecourse') return undefined;
    if (both === undefined) return guard;
    const rest = both.filter((one) => one !== 'isCurrentRecourse').map(guardOf);
    if (rest.length === both.length || rest.length > 1) return both.map(guardOf);
    return rest[0];
  };

  const transitionOf = ({ source, eventType, guard, actions, target }: AnyTransitionDefinition) => ({
    type: eventType.replace(/^compliance\./, ''),
    guard: JSON.parse(JSON.stringify(guardOf(guard) ?? null).replaceAll('"compliance"', '"original"')),
    actions: JSON.parse(JSON.stringify(actions).replaceAll('"compliance"', '"original"')),
    target: target?.map((one) => placeOf(pathOf(one), pathOf(source).startsWith(TWIN))),
  });

  const described = (path: string) => {
    const node = nodeAt(path);
    const { description, meta, tags, type, entry, exit } = node;
    const initial = type === 'compound' ? node.initial.target.map(({ key }) => key) : [];
    const states = Object.keys(node.states);
    // A recourse notes its state, from which it goes on when a later one takes the states of the machine.
    const entered = entry.filter((action) => typeof action !== 'object' || action.type !== 'arrive');
    // A recourse can end with the complaint of those whose it is; the original proceeding goes back to an earlier stage.
    const always = eventlessOf(node)
      .filter(({ guard }) => guard !== 'isSettledRecourse')
      .map(transitionOf);
    return { description, meta, tags, type, entry: entered, exit, initial, states, always };
  };

  const shared = nodes.map(pathOf).filter((path) => /^(panel|appeal|appellateReport)/.test(path));

  it.each(shared)('%s is the same state', (path) => {
    const twin = `${TWIN}${path}`;
    expect(described(twin)).toEqual(described(path));
    const own = transitionsOn(nodeAt(twin)).map(transitionOf);
    const original = transitionsOn(nodeAt(path)).map(transitionOf);
    if (path.includes('.')) expect(own).toEqual(original);
    // What may happen in any stage is added to the stages alone.
    else for (const one of own) expect(original).toContainEqual(one);
  });

  it('differ in one guard: the second use is for the current recourse', () => {
    const twins = nodes.filter((node) => /^implementation\.compliance\.(panel|appeal|appellate)/.test(pathOf(node)));
    const firstGuard = ({ guard }: AnyTransitionDefinition) =>
      (guard as { guards?: readonly unknown[] } | undefined)?.guards?.[0] ?? guard;
    const all = twins.flatMap(transitionsOn);
    expect(all.length).toBeGreaterThan(50);
    expect([...new Set(all.map(firstGuard))]).toEqual(['isCurrentRecourse']);
  });
});
