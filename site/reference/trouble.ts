import {
  agenda,
  append,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  type ErrorCode,
  explain,
  parseEvent,
  parseRecord,
  replay,
  statusOn,
  type WarningCode,
} from 'wto-dispute';
import { disputes, sourceOf } from 'wto-dispute/history';
import { type RuleId, ruleById, rules } from 'wto-dispute/law';
import { table } from '../../scripts/lib/markdown.js';
import { capitalized } from '../../src/languages/grammar.js';
import { inTheEnd } from './history.js';
import { block, frontMatter, list, named, type Page, quote, sections } from './page.js';

/** The pages on what can be wrong: irregularities, doubts, errors. */
export function troublePages(): readonly Page[] {
  return [irregularitiesPage(), warningsPage(), errorsPage()];
}

const page = (name: string, title: string, text: string): Page => ({
  address: `reference/${name}`,
  name: title,
  chapter: 'What can be wrong',
  text: `${sections(frontMatter({ prev: false, next: false }), `# ${title}`)}\n${text}`,
});

const header = { title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan' } as const;
const requested = { type: 'consultations.requested', date: '2019-09-11' } as const;
const upToAdoption = [
  requested,
  { type: 'panel.requested', date: '2019-11-18' },
  { type: 'panel.established', date: '2019-12-18' },
  { type: 'panel.composed', date: '2020-01-20' },
  { type: 'panel.reportCirculated', date: '2020-11-02' },
  { type: 'report.adopted', date: '2020-11-30', recommendations: true },
] as const;

/** The irregularities in the real records, by their rule. */
function realIrregularities() {
  return disputes.flatMap((record) =>
    inTheEnd(record).irregularities.map((irregularity) => ({
      record,
      irregularity,
    })),
  );
}

function irregularitiesPage(): Page {
  const real = realIrregularities();
  const rows = rules.flatMap(({ id, citation, irregular }) => {
    if (irregular === undefined) return [];
    const own = real.filter(({ irregularity }) => irregularity.rule === id);
    return [[named(id), citation, irregular, own.length === 0 ? '—' : `${own.length}`]];
  });
  const kinds = ['premature', 'late'] as const;
  const shown = kinds.map((kind) => {
    const [first] = real.filter(({ irregularity }) => irregularity.kind === kind).slice(-1);
    return first && `**${capitalized(kind)}**: ${disputeName(first.record)}. ${first.irregularity.message}`;
  });
  return page(
    'irregularities',
    'Irregularities',
    sections(
      'An irregularity is a fact that came, as the record stands, before its waiting period ended (`premature`), or after its window or deadline (`late`). The record may lack a fact that allowed it, or an extension. The fact keeps its effects. Under the policy `strict` it is refused with `IRREGULAR_EVENT`; otherwise it is noted in `irregularities` of a [status](/api/wto-dispute/interfaces/Status).',
      'The time-limits of a panel, of the Appellate Body and of arbitrators give no irregularity. Where opinions are divided, an act that another reading allows is not irregular.',
      list(shown.filter((line): line is string => line !== undefined)),
      '## The rules that can give one',
      'The last column counts them in the 624 real records.',
      table(['rule', 'article', 'kind', 'in the real records'], rows),
      `## One as code\n\n${block('ts', irregularCode)}`,
    ),
  );
}

const irregularCode = `import { replay, statusOn } from 'wto-dispute';

const dispute = replay({
  title: 'Japan — Products and Technology',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'panel.requested', date: '2019-10-28' },
  ],
});
const [irregularity] = statusOn(dispute, '2019-10-28').irregularities;
[irregularity?.rule, irregularity?.kind, irregularity?.days]; // => ['dsu-4-7-request-panel', 'premature', 14]`;

const disputeName = (record: DisputeRecord) => `[DS${record.ds}](${sourceOf(record)}), *${record.title}*`;

/** What each warning means, and the smallest record that has it. */
const doubtful: Readonly<Record<WarningCode, { readonly says: string; readonly record: DisputeRecord }>> = {
  unknownMember: {
    says: 'A fact names a Member in `by` where only a party can act, and the name is that of no party.',
    record: { ...header, events: [requested, { type: 'settlement.notified', date: '2019-12-02', by: ['Koera'] }] },
  },
  memberTwice: {
    says: 'A Member stands twice among the complainants, in two spellings or in one.',
    record: { ...header, complainants: ['Korea', 'Republic of Korea'], events: [requested] },
  },
  memberOnBothSides: {
    says: 'The respondent is one of the complainants.',
    record: { ...header, complainants: ['Japan'], events: [requested] },
  },
  untilBeforeDate: {
    says: 'The day in `until` lies before the date of the fact. It is treated as not given.',
    record: {
      ...header,
      events: [
        requested,
        { type: 'timeLimit.extended', date: '2019-10-01', rule: 'dsu-4-7-request-panel', until: '2019-09-30' },
      ],
    },
  },
  receivedBeforeRequest: {
    says: 'The day of receipt lies before the request for consultations. It is treated as not given.',
    record: { ...header, events: [{ ...requested, received: '2019-09-01' }] },
  },
  expiresBeforeStart: {
    says: 'The reasonable period of time is stated to end before it begins. The statement is treated as not given.',
    record: {
      ...header,
      events: [...upToAdoption, { type: 'rpt.agreed', date: '2021-02-01', expires: '2020-11-02' }],
    },
  },
  noEffect: {
    says: 'A fact extends a time-limit that is not running, or states no later last day than its own. It moves nothing.',
    record: {
      ...header,
      events: [
        requested,
        { type: 'timeLimit.extended', date: '2019-10-01', rule: 'dsu-16-4-appeal', until: '2019-12-02' },
      ],
    },
  },
  sameFactTwice: {
    says: 'Two facts are equal in every field. They count once.',
    record: { ...header, events: [requested, { ...requested }] },
  },
  recourseAssumed: {
    says: 'A fact belongs to a compliance proceeding, and the record has more than one where it could be meant. The one that was assumed is in `recourse`.',
    record: {
      ...header,
      events: [
        ...upToAdoption,
        { type: 'compliance.panel.requested', date: '2022-03-01', by: 'Korea' },
        { type: 'compliance.panel.requested', date: '2022-03-02', by: 'Japan' },
        { type: 'compliance.panel.established', date: '2022-03-28' },
      ],
    },
  },
  extendedAfterItsEnd: {
    says: 'A fact extends a time-limit whose last day is past. The time-limit runs again.',
    record: {
      ...header,
      events: [
        requested,
        { type: 'panel.requested', date: '2019-11-18' },
        { type: 'panel.established', date: '2019-12-18' },
        { type: 'panel.composed', date: '2020-01-20' },
        { type: 'panel.reportCirculated', date: '2020-11-02' },
        { type: 'timeLimit.extended', date: '2021-02-01', rule: 'dsu-16-4-appeal', until: '2021-03-01' },
      ],
    },
  },
};

function warningsPage(): Page {
  const parts = Object.entries(doubtful).map(([warning, { says, record }]) => {
    const found = replay(record).warnings.find((one) => one.code === warning);
    if (found === undefined) throw new Error(`the record for ${warning} does not have it`);
    const last = record.events.at(-1);
    return sections(
      `## \`${warning}\``,
      says,
      quote(explain(found)),
      `Found at \`${found.path}\` in:`,
      found.event === undefined ? block('json', partiesOf(record)) : block('json', JSON.stringify(found.event ?? last)),
    ).trimEnd();
  });
  return page(
    'warnings',
    'Warnings',
    sections(
      'A warning says what in a record can hardly be what is meant. The record is replayed all the same, and a value that cannot be right is treated as not given. Under the policy `strict` each is refused with `DOUBTFUL_RECORD`. Warnings are in `warnings` of a [status](/api/wto-dispute/interfaces/Status) and of a [dispute](/api/wto-dispute/interfaces/Dispute).',
      ...parts,
    ),
  );
}

const partiesOf = ({ complainants, respondent }: DisputeRecord) => JSON.stringify({ complainants, respondent });

interface Failing {
  readonly says: string;
  readonly code: string;
  /** Does the same as the code. */
  readonly act: () => unknown;
}

const dispute = () => replay({ ...header, events: [requested] });
const early: DisputeEvent = { type: 'panel.requested', date: '2019-10-28' };
const impossible: DisputeEvent = { type: 'report.adopted', date: '2019-10-28' };

/** What each error means, and code that throws it. */
const failing: Readonly<Record<ErrorCode, Failing>> = {
  INVALID_RECORD: {
    says: 'The input is no record, or what should be a dispute is none. `issues` has every problem with its path.',
    code: "parseRecord({ title: 'Japan — Products' });",
    act: () => parseRecord({ title: 'Japan — Products' }),
  },
  INVALID_EVENT: {
    says: 'The input is no fact of the format, or the record has no such fact to remove or replace.',
    code: "parseEvent({ type: 'panel.asked', date: '2019-10-28' });",
    act: () => parseEvent({ type: 'panel.asked', date: '2019-10-28' }),
  },
  INVALID_DATE: {
    says: 'A date is no day of the calendar, written `YYYY-MM-DD`.',
    code: "statusOn(dispute, '2019-02-30');",
    act: () => statusOn(dispute(), '2019-02-30'),
  },
  INVALID_ARGUMENT: {
    says: 'Anything else that a program passes: an unknown option, a range that ends before it begins, an answer to `explain` that is none.',
    code: "agenda([dispute], { from: '2019-10-28', to: '2019-10-01' });",
    act: () => agenda([dispute()], { from: '2019-10-28', to: '2019-10-01' }),
  },
  EVENT_NOT_POSSIBLE: {
    says: 'A fact cannot have happened after those before it (`reason: "impossible"`), or presupposes facts that the record lacks (`"incomplete"`). The error has the stage and the facts that would be possible. Under `lenient` nothing throws it.',
    code: "append(dispute, { type: 'report.adopted', date: '2019-10-28' });",
    act: () => append(dispute(), impossible),
  },
  IRREGULAR_EVENT: {
    says: 'Under `strict` only: a fact came too early or too late. `irregularities` says by how much, and under which article.',
    code: "append(replay(record, { policy: 'strict' }), { type: 'panel.requested', date: '2019-10-28' });",
    act: () => append(replay({ ...header, events: [requested] }, { policy: 'strict' }), early),
  },
  DOUBTFUL_RECORD: {
    says: 'Under `strict` only: something in the record can hardly be what is meant. `warnings` says what.',
    code: "replay({ ...record, complainants: ['Japan'] }, { policy: 'strict' });",
    act: () => replay({ ...header, complainants: ['Japan'], events: [requested] }, { policy: 'strict' }),
  },
  UNKNOWN_RULE: {
    says: 'No rule has the id. `nearest` is the one that was probably meant.',
    code: "ruleById('dsu-16-4-apeal');",
    act: () => ruleById('dsu-16-4-apeal' as RuleId),
  },
};

function errorsPage(): Page {
  const parts = Object.entries(failing).map(([name, { says, code, act }]) =>
    sections(`## \`${name}\``, says, block('ts no-run', code), block('text', messageOf(name, act))).trimEnd(),
  );
  return page(
    'errors',
    'Errors',
    sections(
      'Everything that the library throws is a [`DisputeError`](/api/wto-dispute/classes/DisputeError) with a `code`. The code is stable, the message is not. The fields that explain the error are on it and, typed by code, in `details`.',
      block('ts no-run', catching),
      ...parts,
    ),
  );
}

const catching = `try {
  append(dispute, fact);
} catch (error) {
  if (!DisputeError.is(error)) throw error;
  if (error.details.code === 'EVENT_NOT_POSSIBLE') console.log(error.details.possibleEvents);
}`;

function messageOf(name: string, act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (DisputeError.is(error) && error.code === name) return error.message;
    throw error;
  }
  throw new Error(`the code for ${name} throws nothing`);
}
