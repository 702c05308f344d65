import { describe, expect, it } from 'vitest';
import { seedPackage } from './seed-package.js';

const packages = ['regions', 'guangxi', 'statistics'].map(seedPackage);
const tables = packages.flatMap((seed) =>
  seed.descriptor.resources.map(({ name }) => ({ name, rows: seed.rows(name) })),
);

/** Words of the room in which the rows were gathered; a reader outside cannot follow them. */
const insideWords = /facts\/|shared\/|policies\/|\/work|\/tmp|\.csv:|\bseed0\d\d\b|\bset [AB]\b|see notes/;
/** A mobile number, a mailbox, an identity number. */
const personal = /(?<!\d)1[3-9]\d{9}(?!\d)|[\w.]+@[\w-]+\.\w+|(?<!\d)[1-9]\d{5}(19|20)\d{9}[\dX](?!\d)/;
/** Columns whose digits mean something else. */
const isNumeric = (column: string): boolean => ['uscc', 'source'].includes(column) || column.endsWith('_cny');

describe.each(tables)('$name', ({ rows }) => {
  it('has rows, and each its source, its date or none, and whether it is an estimate', () => {
    expect(rows.length).toBeGreaterThan(0);
    const bare = rows.filter(
      (row) =>
        (row.source ?? '').length < 3 ||
        !/^(\d{4}(-\d{2}){0,2})?$/.test(row.as_of ?? '') ||
        (row.estimated !== 'true' && row.estimated !== 'false'),
    );
    expect(bare).toEqual([]);
  });

  it('names its sources in words that a reader outside can follow', () => {
    const cells = rows.flatMap((row) => [row.source, row.note, row.surveyor]);
    expect(cells.filter((cell) => cell !== undefined && insideWords.test(cell))).toEqual([]);
  });

  it('names no person', () => {
    const cells = rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => (isNumeric(column) ? [] : [cell])),
    );
    expect(cells.filter((cell) => personal.test(cell))).toEqual([]);
  });
});

describe('estimates', () => {
  it('stand on every row of which general knowledge is the whole source', () => {
    const bare = tables
      .flatMap(({ rows }) => rows)
      .filter((row) => row.source === 'general engineering knowledge, curated 2026-11');
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.filter((row) => row.estimated !== 'true')).toEqual([]);
  });
});
