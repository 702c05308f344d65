import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Known } from '../../../src/dataset/check/known.js';
import { type Collected, collect, knownFrom } from './collect.js';
import { hasTestData, testData } from './test-data.js';

interface Expected {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly expected: string;
  readonly severity: string;
  readonly fault: string;
}

const smallFile = 'enterprises-utf8-bom.csv';
const files = [smallFile, 'enterprises-gb18030.csv', 'enterprises.xlsx', 'enterprises-aliases.csv'];
const rowsOf = {
  'enterprises-utf8-bom.csv': 140,
  'enterprises-gb18030.csv': 75,
  'enterprises.xlsx': 71,
  'enterprises-aliases.csv': 18,
};

const place = (one: { row: string | number; column: string; severity: string }, code: string): string =>
  [one.row, one.column, one.severity, code].join(' | ');

/** Codes, dates and numbers that an expectation names, so far as they are values and not prose. */
const valuesIn = (text: string): string[] =>
  text
    .replace(
      /\(within 0\.00001 degree\)|\bWGS-84\b|\b4th\b|\b1[0-9] digits\b|position \d+ \(|\(positions? [\d-]+\)|20,000|the address in row 9.*/g,
      ' ',
    )
    .match(/[0-9A-Z]{18}|\d{4}-\d{2}-\d{2}|[a-z]+(?:-[a-z]+)*(?:\.\d{2})+|\d+(?:\.\d+)?/g) ?? [];

describe.skipIf(!hasTestData)('what arrives in practice', () => {
  let known: Known;
  const collected = new Map<string, Collected>();
  const expected: Expected[] = hasTestData
    ? parse(readFileSync(join(testData, 'dirty/expected.csv')), { columns: true, bom: true })
    : [];

  beforeAll(async () => {
    known = knownFrom((await collect([join(testData, 'listed-chains')])).rows);
    for (const file of files) collected.set(file, await collect([join(testData, 'dirty', file)], known));
  });

  it.each(files)('finds in %s exactly what is there', (file) => {
    const wanted = expected.filter((one) => one.file === file);
    const found = collected.get(file)?.findings ?? [];
    expect(found.map((one) => place(one, one.code)).sort()).toEqual(
      wanted.map((one) => place(one, one.fault)).sort(),
    );
  });

  it.each(files)('names the values in its messages about %s', (file) => {
    for (const wanted of expected.filter((one) => one.file === file)) {
      const found = collected
        .get(file)
        ?.findings.find((one) => place(one, one.code) === place(wanted, wanted.fault));
      for (const value of valuesIn(wanted.expected))
        expect(found?.message, place(wanted, wanted.fault)).toContain(value);
    }
  });

  it('says everything in Chinese too, under the same codes', async () => {
    const { findings } = await collect([join(testData, 'dirty', smallFile)], known, { language: 'zh' });
    expect(findings.map((one) => one.code)).toEqual(
      collected.get(smallFile)?.findings.map((one) => one.code),
    );
    expect(
      findings.every((one) => /[\u4e00-\u9fff]/.test(one.message) && /[\u4e00-\u9fff]/.test(one.action)),
    ).toBe(true);
  });

  it.each(Object.entries(rowsOf))('reads every row of %s', (file, rows) => {
    expect(collected.get(file)?.read).toBe(rows);
  });

  it('takes the 113 rows without a remark, and names them by their row', () => {
    const quiet = files.flatMap((file) => {
      const named = new Set(expected.filter((one) => one.file === file).map((one) => Number(one.row)));
      return (collected.get(file)?.rows ?? []).filter((row) => !named.has(row.row));
    });
    expect(quiet.length).toBe(113);
  });

  it('keeps a refused optional value out of an accepted row', () => {
    const row = collected.get(smallFile)?.rows.find((one) => one.row === 78);
    expect(row?.values).not.toHaveProperty('revenue_cny');
    expect(collected.get(smallFile)?.rows.find((one) => one.row === 61)?.values).not.toHaveProperty(
      'longitude',
    );
  });

  it('refuses a row whose required value or code is refused, and every row with an error when strict', async () => {
    const rows = new Set(collected.get(smallFile)?.rows.map((one) => one.row));
    for (const refusedRow of [24, 31, 47, 48, 70, 72, 99, 100, 136]) expect(rows.has(refusedRow)).toBe(false);
    const strict = await collect([join(testData, 'dirty', smallFile)], known, { strict: true });
    const wrong = new Set(strict.findings.filter((one) => one.severity === 'error').map((one) => one.row));
    expect(strict.rows.filter((one) => wrong.has(one.row))).toEqual([]);
    expect(strict.rejected).toBeGreaterThan(collected.get(smallFile)?.rejected ?? 0);
  });
});

describe.skipIf(!hasTestData)('listed-chains', () => {
  it('is read without an error through its aliases', async () => {
    const { findings, read, accepted, rows } = await collect([join(testData, 'listed-chains')]);
    expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
    expect([read, accepted, rows.length]).toEqual([10_472, 10_472, 10_472]);
    const first = rows.find((row) => row.resource === 'enterprises')?.values;
    expect(first).toMatchObject({
      id: 'SH600000',
      region: '310000',
      revenue_cny: 196_384_000_000,
      listed_as: '600000',
    });
  });
});
