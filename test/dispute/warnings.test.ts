import { describe, expect, it } from 'vitest';
import { french } from '../../src/french.js';
import {
  append,
  check,
  type DisputeEvent,
  explain,
  policies,
  replay,
  roles,
  statusOn,
  type Warning,
  warningCodes,
} from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { adopted, disputeWith, fact, recordWith, upTo, withPeriod } from './facts.js';
import { failureOf } from './failure.js';

/*
 * What is doubtful in a record. The source of the expected answers is the contract of the interface, "Set aside, and
 * warned", and amendments F2, G8 and G13.
 */

const requested = fact('2010-01-04', 'consultations.requested');
type Header = Parameters<typeof recordWith>[1];

/** A record of each kind of doubt, as small as it can be, and what is said of it. */
const doubtful: Readonly<
  Record<
    string,
    { readonly events: readonly DisputeEvent[]; readonly header?: Header; readonly says: Partial<Warning> }
  >
> = {
  unknownMember: {
    events: [requested, fact('2010-02-01', 'settlement.notified', { by: ['Brazil', 'Brazli', 'Klingon'] })],
    says: { path: 'events[1].by[1]', value: 'Brazli', nearest: 'Brazil' },
  },
  memberTwice: {
    events: [requested],
    header: { complainants: ['Brazil', 'Japan', 'Brasil'] },
    says: { path: 'complainants[2]', value: 'Brasil' },
  },
  memberOnBothSides: {
    events: [requested],
    header: { complainants: ['Canada'] },
    says: { path: 'respondent', value: 'Canada' },
  },
  untilBeforeDate: {
    events: [...upTo('panel.composed'), fact('2010-09-01', 'panel.suspended', { until: '2009-12-01' })],
    says: { path: 'events[7].until', value: '2009-12-01' },
  },
  receivedBeforeRequest: {
    events: [fact('2010-01-04', 'consultations.requested', { received: '2009-01-05' })],
    says: { path: 'events[0].received', value: '2009-01-05' },
  },
  expiresBeforeStart: {
    events: [...adopted(true), fact('2011-04-20', 'rpt.agreed', { expires: '2010-12-15' })],
    says: { path: 'events[11].expires', value: '2010-12-15' },
  },
  noEffect: {
    events: [requested, fact('2010-02-01', 'timeLimit.extended', { rule: 'dsu-16-4-appeal', until: '2010-03-01' })],
    says: { path: 'events[1].rule', value: 'dsu-16-4-appeal' },
  },
  sameFactTwice: { events: [requested, fact('2010-01-04', 'consultations.requested')], says: { path: 'events[1]' } },
  recourseAssumed: {
    events: [
      ...withPeriod,
      fact('2012-02-01', 'compliance.panel.requested', { by: 'Brazil' }),
      fact('2012-02-20', 'compliance.panel.established'),
      fact('2012-03-01', 'compliance.panel.requested', { by: 'Canada' }),
      fact('2012-03-20', 'compliance.panel.established', { by: 'Canada' }),
      fact('2012-04-01', 'compliance.panel.composed'),
    ],
    says: { recourse: 1 },
  },
  extendedAfterItsEnd: {
    events: [...upTo('panel.reportCirculated'), fact('2011-05-01', 'report.adoptionExtended', { until: '2011-06-01' })],
    says: { path: 'events[10]' },
  },
};

describe.each(Object.entries(doubtful))('%s', (code, { events, header = {}, says }) => {
  const dispute = disputeWith(events, { header });

  it('is warned of, in the dispute and in its status', () => {
    expect(dispute.warnings[0]).toMatchObject({ code, ...says });
    const last = events.at(-1)?.date ?? '';
    expect(statusOn(dispute, last).warnings).toEqual(dispute.warnings);
    expect(disputeWith(events, { header, policy: 'lenient' }).warnings).toEqual(dispute.warnings);
  });

  it('is refused under strict', () => {
    // Other doubts and irregularities of the facts before it do not stand in the way: each record has one.
    const error = failureOf(() => replay(recordWith(events, header), { policy: 'strict' }));
    expect(error.code).toBe('DOUBTFUL_RECORD');
    expect(error.warnings?.[0]).toMatchObject({ code, ...says });
    expect(error.event === undefined).toBe(dispute.warnings[0]?.event === undefined);
    expect(error.message).toContain('which the policy "strict" refuses');
    expect(explain(error, french)).toContain('le dossier est douteux');
  });

  it('is put into words in each language, from its own data alone', () => {
    const [one] = JSON.parse(JSON.stringify(dispute.warnings)) as Warning[];
    const sentences = [undefined, french, spanish].map((language) => explain(one as Warning, language));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^["«\p{Lu}\p{Ll}]/u);
  });
});

it('has a record for every code', () => {
  expect(Object.keys(doubtful).sort()).toEqual([...warningCodes].sort());
});

/** Each party has a recourse of its own to DSU 21.5, and both are open. */
const twoRecourses = [
  ...withPeriod,
  fact('2012-02-01', 'compliance.panel.requested', { by: 'Brazil' }),
  fact('2012-02-20', 'compliance.panel.established'),
  fact('2012-03-01', 'compliance.panel.requested', { by: 'Canada' }),
  fact('2012-03-20', 'compliance.panel.established', { by: 'Canada' }),
];

describe('a name in `by`', () => {
  const settled = (by: string | readonly string[]) =>
    disputeWith([requested, fact('2010-02-01', 'settlement.notified', { by })]).warnings.map(({ value }) => value);

  it('is compared as a Member (amendments, F2)', () => {
    expect(settled('Brasil')).toEqual([]);
    expect(settled(['Brasil', 'Canadá'])).toEqual([]);
    expect(settled('Klingon')).toEqual(['Klingon']);
    expect(settled(['Klingon', 'Brasil', 'Klingon'])).toEqual(['Klingon']);
  });

  // api.md, Words, has the roles; record-format.md lets `by` name any; amendments F2 has two words more.
  it.each([...roles, 'complainants', 'chair', 'Director-General', 'Appellate Body', 'DSB'])(
    'may be a word for a role: %s',
    (role) => {
      expect(settled(role)).toEqual([]);
      const awarded = [...adopted(true), fact('2011-04-20', 'rpt.awarded', { expires: '2011-12-15', by: role })];
      expect(disputeWith(awarded, { policy: 'strict' }).warnings).toEqual([]);
    },
  );

  /* Amendments, G8: where two recourses are open, the Member that `by` names says to which a fact belongs; F2: an unknown name is warned of. */
  it.each([
    [
      'Brazli',
      [
        ['unknownMember', 'Brazil'],
        ['recourseAssumed', undefined],
      ],
    ],
    [['Brazil', 'Brazli'], [['unknownMember', 'Brazil']]],
    ['Brazil', []],
    ['panel', [['recourseAssumed', undefined]]],
  ])('matters in a fact that can belong to two recourses: %j', (by, expected) => {
    const { warnings } = disputeWith([...twoRecourses, fact('2012-04-01', 'compliance.panel.timetableFixed', { by })]);
    expect(warnings.map(({ code, nearest }) => [code, nearest])).toEqual(expected);
    const alone = twoRecourses.slice(0, -2);
    expect(disputeWith([...alone, fact('2012-04-01', 'compliance.panel.timetableFixed', { by })]).warnings).toEqual([]);
  });

  it('may be that of a third party, where the fact is its own', () => {
    const open = [
      ...twoRecourses,
      fact('2012-03-22', 'compliance.panel.thirdPartiesReserved', { by: 'Peru', members: ['Peru'] }),
    ];
    expect(disputeWith(open).warnings.map(({ code }) => code)).toEqual(['recourseAssumed']);
  });

  it('does not matter in other facts', () => {
    expect(disputeWith([requested, fact('2010-02-01', 'consultations.held', { by: 'Peru' })]).warnings).toEqual([]);
  });
});

describe('a doubtful date counts as not given', () => {
  const last = (events: readonly DisputeEvent[]) => statusOn(disputeWith(events), '2011-12-01');
  const withoutDoubts = ({ warnings: _, ...status }: ReturnType<typeof statusOn>) =>
    JSON.parse(JSON.stringify(status, (key, value) => (key === 'event' || key === 'impliedBy' ? undefined : value)));

  it.each([
    ['panel.suspended', upTo('panel.composed'), '2010-09-01', { until: '2009-12-01' }],
    ['consultations.requested', [], '2010-01-04', { received: '2009-01-05' }],
    ['rpt.agreed', adopted(true), '2011-04-20', { expires: '2010-12-15' }],
    ['report.adopted', upTo('panel.reportCirculated'), '2011-03-15', { withdrawalPeriod: '2011-01-01' }],
    ['report.adoptionExtended', upTo('panel.reportCirculated'), '2011-03-15', { until: '2011-01-01' }],
  ] as const)('in %s', (type, before, date, fields) => {
    const [doubt, plain] = [last([...before, fact(date, type, fields as never)]), last([...before, fact(date, type)])];
    expect(doubt.warnings).toHaveLength(1);
    expect(withoutDoubts(doubt)).toEqual(withoutDoubts(plain));
  });

  it('the length of the period governs where its last day is doubtful', () => {
    const set = fact('2011-04-20', 'rpt.agreed', { period: { months: 10 }, expires: '2010-12-15' });
    const { deadlines } = last([...adopted(true), set]);
    // Ten months from the adoption on 2011-03-15.
    expect(deadlines.find(({ rule }) => rule === 'dsu-21-3-reasonable-period')?.lastDay).toBe('2012-01-15');
  });

  it('the day of the fact itself is not before it', () => {
    const suspended = fact('2010-09-01', 'panel.suspended', { until: '2010-09-01' });
    expect(disputeWith([...upTo('panel.composed'), suspended]).warnings).toEqual([]);
  });

  it('nothing is compared with the day of an implied adoption (amendments, D9)', () => {
    const events = [requested, fact('2011-04-20', 'rpt.agreed', { expires: '2010-12-15' })];
    expect(disputeWith(events, { policy: 'lenient' }).warnings).toEqual([]);
  });

  it('an extension to a day before it moves nothing', () => {
    const extended = fact('2010-01-08', 'timeLimit.extended', { rule: 'dsu-4-3-reply', until: '2010-01-05' });
    const { warnings, deadlines } = statusOn(disputeWith([requested, extended]), '2010-01-08');
    expect(warnings.map(({ code }) => code)).toEqual(['untilBeforeDate', 'noEffect']);
    expect(deadlines).toEqual(statusOn(disputeWith([requested]), '2010-01-08').deadlines);
  });
});

describe('equal facts', () => {
  const twin = fact('2010-04-01', 'panel.requested');
  const before = upTo('consultations.held');

  it('count once, wherever they stand in the file', () => {
    const note = fact('2010-04-01', 'note', { text: 'between' });
    const once = disputeWith([...before, twin, note]);
    const twice = disputeWith([...before, twin, note, { ...twin }]);
    expect(twice.warnings.map(({ code }) => code)).toEqual(['sameFactTwice']);
    expect(statusOn(twice, '2010-05-01')).toEqual({ ...statusOn(once, '2010-05-01'), warnings: twice.warnings });
  });

  it('are equal in all fields, whatever the order of these', () => {
    const one = { type: 'rpt.agreed', date: '2011-04-20', by: 'parties', period: { months: 1, days: 2 } } as const;
    const other = { period: { days: 2, months: 1 }, by: 'parties', date: '2011-04-20', type: 'rpt.agreed' } as const;
    const codes = (second: DisputeEvent) =>
      disputeWith([...adopted(true), one, second]).warnings.map(({ code }) => code);
    expect(codes(other)).toEqual(['sameFactTwice']);
    expect(codes({ ...other, note: 'another' })).toEqual([]);
  });

  it('count again where the one before was set aside', () => {
    const composed = fact('2010-07-01', 'panel.composed');
    const events = [...upTo('panel.composed'), composed, { ...composed }];
    expect(disputeWith(events, { policy: 'lenient' }).setAside).toHaveLength(2);
  });
});

describe('a check', () => {
  it('names the warnings that a fact brings, under every policy', () => {
    for (const policy of policies) {
      const verdict = check(
        disputeWith([requested], { policy }),
        fact('2010-02-01', 'settlement.notified', { by: 'Peru' }),
      );
      expect(verdict).toMatchObject({ possible: true, warnings: [{ code: 'unknownMember', value: 'Peru' }] });
      expect(explain(verdict).split('\n')).toHaveLength(2);
    }
  });

  it('does not name those that were there before', () => {
    const dispute = append(disputeWith([requested]), requested);
    expect(dispute.warnings).toHaveLength(1);
    expect(check(dispute, fact('2010-01-06', 'consultations.circulated')).warnings).toEqual([]);
  });
});
