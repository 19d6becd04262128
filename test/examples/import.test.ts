import { describe, expect, it } from 'vitest';
import { readDate } from '../../examples/import/dates.js';
import { readKind } from '../../examples/import/kinds.js';
import { readMembers } from '../../examples/import/names.js';
import { importRecords } from '../../examples/import/records.js';
import { french } from '../../src/french.js';
import { english, eventTypes } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';

/** Expected values are read off the sheets by hand. */
const HEADINGS = 'number,complainants,respondent,date,fact,by,members,note';
const REQUEST = 'DS590,Korea,Japan,2019-09-11,request for consultations,,,';

const imported = (...lines: string[]) => importRecords([HEADINGS, ...lines].join('\n'));
const problemsOf = (...lines: string[]) => imported(...lines).problems;
const factsOf = (sheet: string) => importRecords(sheet).records.flatMap(({ events }) => events);

describe('a date in a sheet', () => {
  it.each([
    '2019-09-11',
    '11 September 2019',
    'September 11, 2019',
    '11th of September 2019',
    '11 Sept. 2019',
    '11 septembre 2019',
    '11 de septiembre de 2019',
    ' 11-SEP-2019 ',
  ])('is read from "%s"', (text) => {
    expect(readDate(text)).toEqual({ value: '2019-09-11' });
  });

  it.each([
    ['1er août 2019', '2019-08-01'],
    ['1º de marzo de 2019', '2019-03-01'],
    ['2 févr. 2019', '2019-02-02'],
    ['29 February 2020', '2020-02-29'],
  ])('is read from "%s"', (text, value) => {
    expect(readDate(text)).toEqual({ value });
  });

  it('in numbers is read as it was told to be, and not otherwise', () => {
    expect(readDate('11/09/2019', 'DD/MM/YYYY')).toEqual({ value: '2019-09-11' });
    expect(readDate('11/09/2019', 'MM/DD/YYYY')).toEqual({ value: '2019-11-09' });
    expect(readDate('11.9.2019', 'DD/MM/YYYY')).toEqual({ value: '2019-09-11' });
    const why = 'is a date only if one says what comes first: DD/MM/YYYY or MM/DD/YYYY';
    for (const text of ['11/09/2019', '25/09/2019', '11.09.2019', '11-09-2019'])
      expect(readDate(text)).toEqual({ why: `${text} ${why}` });
  });

  it.each([
    ['29 February 2019', '29 February 2019 does not exist'],
    ['2019-02-29', '2019-02-29 does not exist'],
    ['31 April 2019', '31 April 2019 does not exist'],
    ['11 juil 2019 or later', '"11 juil 2019 or later" is not a date'],
    ['11/09/19', '"11/09/19" is not a date'],
    ['43719', '"43719" is not a date'],
    ['11 Brumaire 2019', '"11 Brumaire 2019" is not a date: no month is called "brumaire"'],
    ['11 ju 2019', '"11 ju 2019" is not a date: no month is called "ju"'],
    ['11 jui 2019', '"11 jui 2019" is not one date: "jui" may be more than one month'],
  ])('is not guessed from "%s"', (text, why) => {
    expect(readDate(text)).toEqual({ why });
  });

  it('in numbers that does not exist in the told order is not read in the other', () => {
    expect(readDate('25/09/2019', 'MM/DD/YYYY')).toEqual({ why: '25/09/2019 (MM/DD/YYYY) does not exist' });
  });
});

describe('a kind of fact in a sheet', () => {
  it('is understood by every phrase of every language, each of which names one type', () => {
    for (const { facts } of [english, french, spanish])
      for (const type of eventTypes.filter((each) => each in facts))
        expect(readKind(Reflect.get(facts, type))).toEqual({ value: type });
  });

  it('is understood without articles, accents and capitals, and by the name of the type', () => {
    expect(readKind('Request for panel')).toEqual({ value: 'panel.requested' });
    expect(readKind('SOLICITUD DE CELEBRACION DE CONSULTAS')).toEqual({ value: 'consultations.requested' });
    expect(readKind('compliance.panel.requested')).toEqual({ value: 'compliance.panel.requested' });
    expect(readKind(english.inCompliance(english.facts['panel.requested']))).toEqual({
      value: 'compliance.panel.requested',
    });
  });

  it('is not guessed; what is near is suggested', () => {
    const why = '"panel established" is no kind of fact; perhaps "establishment of the panel" is meant';
    expect(readKind('panel established')).toEqual({ why });
    expect(readKind('lunch')).toEqual({ why: '"lunch" is no kind of fact' });
  });
});

describe('Members in a sheet', () => {
  it('have any spelling', () => {
    expect(readMembers('EC; les États-Unis / Corea\nSuisse')).toEqual({
      value: ['European Union', 'United States', 'Korea', 'Switzerland'],
    });
    expect(readMembers('Korea, Republic of')).toEqual({ value: ['Korea'] });
  });

  it('that are unknown are each named, with the Member that may be meant', () => {
    expect(readMembers('Brasill / Japan / Atlantis')).toEqual({
      why: 'no Member is called "Brasill"; perhaps Brazil is meant; no Member is called "Atlantis"',
    });
  });
});

describe('a sheet', () => {
  it('becomes records', () => {
    const { records, problems } = imported(REQUEST, '590,,,20 September 2019,consultations.accepted,Japon,,"a, ""b"""');
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ds: 590,
        title: 'Korea v. Japan',
        complainants: ['Korea'],
        respondent: 'Japan',
        events: [
          { type: 'consultations.requested', date: '2019-09-11' },
          { type: 'consultations.accepted', date: '2019-09-20', by: ['Japan'], note: 'a, "b"' },
        ],
      },
    ]);
  });

  it('may begin with a byte order mark, and have semicolons or tabs', () => {
    for (const delimiter of [';', '\t']) {
      const sheet = [HEADINGS, REQUEST].join('\r\n').replaceAll(',', delimiter);
      expect(factsOf(`\ufeff${sheet}`)).toEqual([{ type: 'consultations.requested', date: '2019-09-11' }]);
    }
  });

  it.each(['\n', '\r\n', '\r'])('has texts with line breaks, and the lines are counted as in an editor (%j)', (eol) => {
    const note = '590,,,2019-09-12,note,,,"one';
    const sheet = [HEADINGS, REQUEST, note, 'two"', '', ',,,,,,,', '590,,,2019-09-31,note,,,'].join(eol);
    expect(importRecords(sheet).problems.map(({ line }) => line)).toEqual([3, 7]);
  });

  it('keeps the order of two facts of one day', () => {
    const established = '590,,,2020-07-29,establishment of the panel,,,';
    const reserved = '590,,,29 July 2020,reservation of third-party rights,,China,';
    const types = (...lines: string[]) => imported(REQUEST, ...lines).records[0]?.events.map(({ type }) => type);
    expect(types(established, reserved)?.slice(1)).toEqual(['panel.established', 'panel.thirdPartiesReserved']);
    expect(types(reserved, established)?.slice(1)).toEqual(['panel.thirdPartiesReserved', 'panel.established']);
  });

  it('reports a line that is too short or too long, and takes nothing from it', () => {
    const { records, problems } = imported(REQUEST, '590,,,2019-09-20,consultations.accepted', `${REQUEST},,`);
    expect(problems).toEqual([
      { line: 3, why: 'has 5 cells under 8 headings' },
      { line: 4, why: 'has 10 cells under 8 headings' },
    ]);
    expect(records[0]?.events).toHaveLength(1);
  });

  it('reports everything that a line has wrong, and takes nothing from it', () => {
    const { records, problems } = imported(REQUEST, '590,Coreea,,29 February 2019,lunch,Atlantis,,');
    expect(records[0]?.events).toHaveLength(1);
    expect(problems).toEqual([
      {
        line: 3,
        why: [
          'complainants: no Member is called "Coreea"; perhaps Korea is meant',
          'fact: "lunch" is no kind of fact',
          'date: 29 February 2019 does not exist',
          'by: no Member is called "Atlantis"',
        ].join('. '),
      },
    ]);
  });

  it('reports what a kind of fact needs, and what it cannot have', () => {
    expect(problemsOf(REQUEST, '590,,,2019-09-12,note,,,', '590,,,2019-09-13,panel.requested,,China,')).toEqual([
      { line: 3, why: 'text is missing' },
      { line: 4, why: 'members: unknown field; known here: type, date, by, document, source, note' },
    ]);
    expect(problemsOf('590,Korea,Japan,,,,,')[0]?.why).toBe('fact: nothing is given. date: nothing is given');
  });

  it('reports parties that contradict those of an earlier line, in any spelling of them', () => {
    const again = (parties: string) => problemsOf(REQUEST, `590,${parties},2019-09-12,consultations.circulated,,,`);
    expect(again('Republic of Korea,Japon')).toEqual([]);
    expect(again('China,')).toEqual([{ line: 3, why: 'complainants: China, but line 2 says Korea' }]);
    expect(again(',China / Japan')).toEqual([{ line: 3, why: 'respondent: "China / Japan" is more than one Member' }]);
  });

  it('reports a dispute without parties, and a line without a number', () => {
    expect(imported('590,,Japan,2019-09-11,consultations.requested,,,', REQUEST.replace('DS590', 'No. 7'))).toEqual({
      records: [],
      problems: [
        { line: 2, why: 'there is no record of DS590: its parties are not known. 1 facts are left out' },
        { line: 3, why: 'number: "No. 7" is no number of a dispute, such as DS590' },
      ],
    });
  });

  it('reports a heading that it does not know', () => {
    const { records, problems } = importRecords(`${HEADINGS},room\n${REQUEST},12`);
    expect(problems).toEqual([{ line: 1, why: 'no heading is called "room"; its cells are not read' }]);
    expect(records).toHaveLength(1);
  });

  it('that is no CSV gives nothing, and says where', () => {
    const { records, problems } = importRecords(`${HEADINGS}\n${REQUEST}\n"590,,`);
    expect(records).toEqual([]);
    expect(problems).toEqual([{ line: 3, why: expect.stringContaining('Quote Not Closed') }]);
    expect(importRecords('')).toEqual({ records: [], problems: [] });
  });
});
