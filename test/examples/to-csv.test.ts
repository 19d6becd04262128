import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../examples/lib/csv.js';

describe('CSV for a spreadsheet', () => {
  it('is that of RFC 4180', () => {
    const rows = [
      ['number', 'title', 'days left'],
      [590, 'Japan — "Products", and\nTechnology', -3],
      [undefined, '', 0],
    ];
    expect(toCsv(rows)).toBe('number,title,days left\r\n590,"Japan — ""Products"", and\nTechnology",-3\r\n,,0\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("https://example.org","x")'])(
    'has %j as text and not as a formula',
    (text) => {
      expect(parse(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves other texts as they are', () => {
    for (const text of ['a=b', "'a", '1-2', 'DSU 4.7', '—', 'é']) expect(parse(toCsv([[text]]))).toEqual([[text]]);
  });

  it('is read by others as it was written, and no cell begins a formula', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@,;"\'\r\n\t aé') });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = parse(toCsv(rows));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, ''))),
        );
        expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });
});
