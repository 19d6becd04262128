import { describe, expect, it } from 'vitest';
import { beginnings } from './courses.js';
import { nameOf } from './periods.js';
import { readAnswers, readBeginnings } from './reader.js';

const GOOD = 'dsu-16-4-adopt | composed; panel.reportCirculated 2015-01-12 | 2015-01-12 | running | sixty days';
const read = (line: string) => readAnswers(`# A comment.\n\n${line}\n`, 'file.txt', beginnings);
/** The good line with one column in it changed. */
const withColumn = (column: number, text: string) =>
  GOOD.split(' | ')
    .map((cell, index) => (index === column ? text : cell))
    .join(' | ');

describe('the reader of the known answers', () => {
  it('gives one row for each rule of a line, in each place', () => {
    const rows = read(
      withColumn(0, 'dsu-16-1-not-before; also in compliance; scm-4-8-adopt, scm-4-8-appeal under SCM 4'),
    );
    expect(rows.map(({ rule, recourse, track }) => [rule, recourse, track])).toEqual([
      ['dsu-16-1-not-before', undefined, undefined],
      ['dsu-16-1-not-before', 1, undefined],
      ['scm-4-8-adopt', undefined, 'prohibitedSubsidy'],
      ['scm-4-8-appeal', undefined, 'prohibitedSubsidy'],
    ]);
  });

  it('reads the facts of a line in compliance as facts of that proceeding', () => {
    const [row] = read(withColumn(0, 'dsu-16-4-adopt in compliance'));
    const facts = [...(beginnings.get('complianceComposed') ?? [])];
    expect(row?.facts).toEqual([...facts, { type: 'compliance.panel.reportCirculated', date: '2015-01-12' }]);
  });

  it('takes holder and kind from the published table, unless the line states others', () => {
    expect(read(GOOD)[0]?.expected).toEqual({ holder: 'dsb', kind: 'deadline', state: 'running' });
    const [stated] = read(withColumn(3, 'holder panel, no last day'));
    expect(stated?.expected).toStrictEqual({ holder: 'panel', kind: 'deadline', lastDay: undefined });
  });

  it('makes a sentence of an answer for the title of its test', () => {
    const title = (what: string) => read(withColumn(3, what)).map(nameOf);
    expect(title('none')).toEqual(['DSU 16.4 dsu-16-4-adopt: there is no such time-limit (sixty days)']);
    expect(title('met late')).toEqual(['DSU 16.4 dsu-16-4-adopt: it is met late (sixty days)']);
    expect(title('no last day')).toEqual(['DSU 16.4 dsu-16-4-adopt: it has no last day (sixty days)']);
    expect(title('running, last day 2015-03-13, opens 2015-03-14')).toEqual([
      'DSU 16.4 dsu-16-4-adopt: it opens on 2015-03-14 (sixty days)',
    ]);
  });

  const composed = (fact: string) => withColumn(1, `composed; ${fact}`);

  it.each([
    ['has too few columns', 'dsu-16-4-adopt | composed', 'a line has 5 columns, this one has 2'],
    ['has an empty column', withColumn(4, ''), 'a column is empty'],
    ['names no rule of the table', withColumn(0, 'dsu-16-4-adop'), 'rules.json has no rule "dsu-16-4-adop"'],
    ['names no known place', withColumn(0, 'scm-4-8-adopt under SCM 5'), 'has no rule "scm-4-8-adopt under SCM 5"'],
    ['begins with "also"', withColumn(0, 'also in compliance'), '"also" follows no rule'],
    ['names no known beginning', withColumn(1, 'composd'), 'there is no beginning "composd"'],
    ['has a beginning that does not come first', composed('adopted'), '"adopted" has no date'],
    ['misspells a type', composed('panel.composd 2015-01-12'), '"panel.composd" is not an event type'],
    ['misspells a field', composed('panel.reportCirculated 2015-01-12 breif yes'), 'breif: unknown field'],
    ['leaves a field without a value', composed('panel.reportCirculated 2015-01-12 brief'), '"brief" has no value'],
    ['states a field twice', composed('note 2015-01-12 text a text b'), '"text" stands twice'],
    ['misspells a unit', composed('rpt.agreed 2015-01-12 period 8 moons'), 'period.moons: unknown field'],
    ['has a fact on a day that does not exist', composed('panel.lapsed 2015-02-29'), '2015-02-29 is not a date'],
    ['is closed on a day that does not exist', composed('closed 2015-02-29'), '"2015-02-29" is no date'],
    ['asks on a day that does not exist', withColumn(2, '2015-02-29'), '"2015-02-29" is no date'],
    ['asks on a day in another form', withColumn(2, '12 Jan 2015'), '"12 Jan 2015" is no date'],
    ['misspells a state', withColumn(3, 'runing'), '"runing" says nothing about a time-limit'],
    ['misspells a word', withColumn(3, 'lastday 2015-03-13'), '"lastday 2015-03-13" says nothing'],
    ['has a last day that does not exist', withColumn(3, 'last day 2015-02-29'), '"2015-02-29" is no date'],
    ['has days left that are no number', withColumn(3, 'days left some'), '"some" is no number'],
    ['states a holder that does not exist', withColumn(3, 'holder judge'), 'there is no holder "judge"'],
    ['states two states', withColumn(3, 'running, met'), '"running, met" says one thing twice'],
    ['misspells the fastest step', withColumn(3, 'met, at the fastest panel 2015-01-12'), 'no type of fact "panel"'],
  ])('refuses a line that %s, and says where it stands', (_, line, message) => {
    expect(() => read(line)).toThrow(message);
    expect(() => read(line)).toThrow(/^file\.txt:3: /);
  });

  it('refuses a beginning that stands twice, and says where', () => {
    const line = 'begun | consultations.requested 2013-01-14';
    expect(() => readBeginnings(`${line}\n${line}`, 'file.txt')).toThrow(
      'file.txt:2: the beginning "begun" stands twice',
    );
  });
});
