// What the library says about real and about broken records, a digest for each: the same on every platform, or something
// is wrong. Plain JavaScript that runs wherever the package does; the library is handed in.

/**
 * @param library every name that the package exports, in one object
 * @param records the records of test/corpus
 * @returns {Promise<Record<string, string>>} by the name of a question, the SHA-256 of the answer
 */
export async function answersOf(library, records) {
  const questions = [
    ['law', () => library.rules],
    ['broken input', () => broken.map((input) => attempt(() => library.parseRecord(input)))],
    ...records.map((record, index) => [`DS${record.ds}, record ${index}`, () => answersTo(library, record, index)]),
    ['agenda', () => agendaOf(library, records)],
  ];
  const answers = {};
  for (const [name, ask] of questions) answers[name] = await digest(JSON.stringify(ask()));
  return answers;
}

const END_OF_DATA = '2024-04-30';

/** Words, paths and forms take most of the time: one dispute in four is asked for them. */
const ONE_IN = 4;

const broken = [
  null,
  [],
  'a record',
  {},
  { title: 'İstanbul ı ß \u{1F600} \ud800', complainants: [''], respondent: 7, events: 'none' },
  { title: 'x', complainants: ['A'], respondent: 'B', events: [{ type: 'panel.reqested', date: '2019-02-30' }] },
  { title: 'x', complainants: ['A'], respondent: 'B', events: [{ type: 'toString', date: '10000-01-01' }, 1e21, NaN] },
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
  const date = lastDateOf(record);
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

function formsOn({ french, toICalendar, toMarkdown, toMermaid, toSvg }, dispute, date) {
  return [
    toICalendar(dispute, date),
    toMarkdown(dispute, date, { language: french }),
    toMermaid(dispute, date, { kind: 'statechart' }),
    toMermaid(dispute, date, { kind: 'timeline' }),
    toSvg(dispute, date),
  ];
}

function agendaOf({ agenda, parseRecord, replay }, records) {
  const disputes = records.map((record) => replay(parseRecord(record), { policy: 'lenient' }));
  return agenda(disputes, { from: '2019-01-01', to: '2020-12-31' });
}

function lastDateOf({ events }) {
  return (
    events
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? END_OF_DATA
  );
}

async function digest(text) {
  const bytes = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
