// What the library says about real and about broken records, a digest for each: the same on every platform, or something
// is wrong. Plain JavaScript that runs wherever the package does; the library is handed in, all its names in one object.

/** By the name of a question the SHA-256 of the answer; the records are those of test/corpus. */
export async function answersOf(library, records) {
  const questions = [
    ['law', () => library.rules],
    ['broken input', () => broken.map((input) => attempt(() => library.parseRecord(input)))],
    ...records.map((record, index) => [`DS${record.ds}, record ${index}`, () => answersTo(library, record, index)]),
    ['agenda', () => agendaOf(library, records)],
    ['history', () => historyOf(library)],
  ];
  const answers = {};
  for (const [name, ask] of questions) answers[name] = await digest(JSON.stringify(ask()));
  return answers;
}

const END_OF_DATA = '2024-04-30';

/** Words, paths and forms take most of the time: one dispute in four is asked for them. */
const ONE_IN = 4;

const parties = { title: 'x', complainants: ['A'], respondent: 'B' };
const broken = [
  ...[null, [], 'a record', {}],
  { title: 'İstanbul ı ß \u{1F600} \ud800', complainants: [''], respondent: 7, events: 'none' },
  { ...parties, events: [{ type: 'panel.reqested', date: '2019-02-30' }] },
  { ...parties, events: [{ type: 'toString', date: '10000-01-01' }, 1e21, NaN] },
];

function attempt(ask) {
  try {
    return ask();
  } catch (error) {
    if (error.name !== 'DisputeError') throw error;
    return error.toJSON();
  }
}

function answersTo(library, input, index) {
  const { parseRecord, replay, statusOn, machineEvents } = library;
  const record = parseRecord(input);
  const dispute = replay(record, { policy: 'lenient' });
  const date =
    record.events
      .map((event) => event.date)
      .sort()
      .at(-1) ?? END_OF_DATA;
  return [
    ['strict', 'standard'].map((policy) => attempt(() => replay(record, { policy }))),
    dispute,
    machineEvents(record),
    [date, END_OF_DATA].map((each) => statusOn(dispute, each)),
    ...(index % ONE_IN === 0 ? [wordsOn(library, dispute, date), formsOn(library, dispute, date)] : []),
  ];
}

function wordsOn({ english, french, spanish, explain, project, statusOn }, dispute, date) {
  const { deadlines, pastDeadlines, nextSteps, irregularities, gaps } = statusOn(dispute, date);
  const all = [...deadlines, ...pastDeadlines, ...nextSteps, ...irregularities, ...gaps];
  return [
    [english, french, spanish].map((language) => all.map((one) => explain(one, language))),
    ['fastest', 'slowest'].map((pace) => project(dispute, date, { pace, appeal: true })),
  ];
}

const formsOn = ({ french, toICalendar, toMarkdown, toMermaid, toSvg }, dispute, date) => [
  toICalendar(dispute, date),
  toMarkdown(dispute, date, { language: french }),
  ...['statechart', 'timeline'].map((kind) => toMermaid(dispute, date, { kind })),
  toSvg(dispute, date),
];

function agendaOf({ agenda, parseRecord, replay }, records) {
  const disputes = records.map((record) => replay(parseRecord(record), { policy: 'lenient' }));
  return agenda(disputes, { from: '2019-01-01', to: '2020-12-31' });
}

/** Figures over all disputes that the package has, a search, and one dispute beside the others. */
function historyOf({ asOf, compare, disputeNumbered, disputes, figures, replay, search }) {
  const found = search({ member: 'EU', stage: 'implementation', on: '2010-01-01' }).map(({ ds }) => ds);
  const beside = compare(replay(disputeNumbered(316), { policy: 'lenient' }), asOf);
  return [asOf, disputes.length, figures(disputes), found, beside];
}

async function digest(text) {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
