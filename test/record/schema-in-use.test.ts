import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseRecord } from '../../src/record/parse.js';
import { eventTypes } from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';
import { samples } from './samples.js';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const header = { title: 'Japan — Products', complainants: ['Korea'], respondent: 'Japan' };
const requested = { type: 'consultations.requested', date: '2019-09-11' };

// Strict: an unknown keyword, or one that can have no effect, is an error. No pattern is built by code.
const strict = { strict: true, strictRequired: false, allErrors: true } as const;
const validators = {
  'schema.json': new Ajv2020(strict).compile(read('schema.json')),
  'schema.draft-07.json': new Ajv(strict).compile(read('schema.draft-07.json')),
};

describe.each(Object.entries(validators))('%s under Ajv strict', (_, valid) => {
  it('takes every real record, one by one and as a list', () => {
    const records = namedRecords.map(({ record }) => record);
    expect(records.filter((record) => !valid(record))).toEqual([]);
    expect(valid(records)).toBe(true);
  });

  it('takes each kind of fact, with all fields and with those that it needs', () => {
    const facts = samples
      .flatMap(({ minimal, full }) => [minimal, full])
      .map((fact) => ({ date: '2019-09-11', ...fact }));
    expect(valid({ ...header, events: facts }) || valid.errors).toBe(true);
  });

  it('takes $schema in the header, which parseRecord keeps', () => {
    const record = { $schema: 'https://unpkg.com/wto-dispute/schema.json', ...header, events: [requested] };
    expect(valid(record)).toBe(true);
    expect(parseRecord(record).$schema).toBe('https://unpkg.com/wto-dispute/schema.json');
  });

  it.each([
    ['a misspelt field', { ...header, complainant: 'Korea', events: [] }],
    ['a misspelt type', { ...header, events: [{ ...requested, type: 'consultation.requested' }] }],
    ['a field of another fact', { ...header, events: [{ ...requested, until: '2019-10-01' }] }],
    ['a date that no calendar has', { ...header, events: [{ ...requested, date: '2019-13-01' }] }],
    ['a period of nothing', { ...header, events: [{ type: 'rpt.agreed', date: '2019-01-01', period: { months: 0 } }] }],
    ['no respondent', { title: 'Japan', complainants: ['Korea'], events: [] }],
    [
      'one wrong record of a list',
      [
        { ...header, events: [] },
        { ...header, events: [{ date: '2019-09-11' }] },
      ],
    ],
    ['a text', 'DS590'],
  ])('refuses %s', (_what, input) => {
    expect(valid(input)).toBe(false);
  });
});

describe('an editor with the JSON language service of VS Code', () => {
  const service = getLanguageService({});
  const uri = 'file:///dispute.json';
  service.configure({
    validate: true,
    schemas: [{ uri: 'https://unpkg.com/wto-dispute/schema.json', fileMatch: ['*.json'], schema: read('schema.json') }],
  });

  /** A document with the place that `|` marks. */
  const opened = (text: string) => {
    const at = text.indexOf('|');
    const document = TextDocument.create(uri, 'json', 1, text.replace('|', ''));
    return { document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(0, at)) };
  };
  const start = '{ "title": "Japan", "complainants": ["Korea"], "respondent": "Japan", "events": [';
  const offered = async (text: string) => {
    const { document, json, position } = opened(text);
    const list = await service.doComplete(document, position, json);
    return (list?.items ?? []).map(({ label }) => label.replaceAll('"', ''));
  };
  const found = async (text: string): Promise<Diagnostic[]> => {
    const { document, json } = opened(text);
    return service.doValidation(document, json);
  };

  it('offers every type of fact', async () => {
    expect(await offered(`${start}{ "type": | }] }`)).toEqual(expect.arrayContaining([...eventTypes]));
  });

  it.each([
    ['one record', `${start}{ "type": "panel.suspended", "date": "2020-01-01", | }] }`],
    ['a list of records', `[${start}{ "type": "panel.suspended", "date": "2020-01-01", | }] }]`],
  ])('offers the fields of a fact, in %s', async (_, text) => {
    const fields = await offered(text);
    expect(fields).toEqual(expect.arrayContaining(['until', 'document', 'source', 'by']));
    expect(fields).not.toContain('forum');
  });

  it('offers the fields of the header', async () => {
    expect(await offered('{ | }')).toEqual(
      expect.arrayContaining(['title', 'complainants', 'respondent', 'events', 'ds', 'track']),
    );
  });

  it('says what a name means', async () => {
    const { document, json, position } = opened(start.replace('"respondent"', '"respon|dent"').concat('] }'));
    const hover = await service.doHover(document, position, json);
    expect(JSON.stringify(hover?.contents)).toContain('The Member complained against');
  });

  it('marks what is wrong, and nothing else', async () => {
    expect(await found(`${start}{ "type": "consultations.requested", "date": "2019-09-11" }] }`)).toEqual([]);
    const [problem] = await found(`${start}{ "type": "consultations.requested", "date": "2019-09-11", "untl": 1 }] }`);
    expect(problem?.message).toContain('untl');
  });
});
