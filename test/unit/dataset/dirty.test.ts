import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Known } from '../../../src/intake/dataset/check/memory/known.js';
import { testData } from '../../data/test-data.js';
import { china } from './china.js';
import { type Collected, collect, knownFrom } from './collect.js';

interface Expected {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly code: string;
  readonly severity: string;
  /** What the message must name, with spaces between. */
  readonly names: string;
}

const rowsOf = {
  'enterprises-utf8-bom.csv': 108,
  'enterprises-gb18030.csv': 52,
  'enterprises.xlsx': 48,
  'enterprises-aliases.csv': 14,
};
const files = Object.keys(rowsOf);
const byteOrderMark = files[0] as string;

const place = ({
  row,
  column,
  severity,
  code,
}: Record<keyof Expected, unknown> | Collected['findings'][number]) =>
  [row, column, severity, code].join(' | ');

describe('what arrives in practice', () => {
  let known: Known;
  const collected = new Map<string, Collected>();
  const expected: Expected[] = parse(readFileSync(join(testData, 'dirty/expected.csv')), { columns: true });

  beforeAll(async () => {
    const { changes } = china;
    known = { ...knownFrom((await collect([join(testData, 'older-package')])).rows), changes };
    for (const file of files) collected.set(file, await collect([join(testData, 'dirty', file)], known));
  });

  it.each(files)('finds in %s exactly what is there', (file) => {
    const wanted = expected.filter((one) => one.file === file);
    expect(wanted.length).toBeGreaterThan(10);
    expect((collected.get(file)?.findings ?? []).map(place).sort()).toEqual(wanted.map(place).sort());
  });

  it.each(files)('names the values in its messages about %s', (file) => {
    for (const wanted of expected.filter((one) => one.file === file)) {
      const found = collected.get(file)?.findings.find((one) => place(one) === place(wanted));
      for (const value of wanted.names.split(' '))
        expect(`${found?.message} ${found?.value}`, place(wanted)).toContain(value);
    }
  });

  it('says everything in Chinese too, under the same codes', async () => {
    const { findings } = await collect([join(testData, 'dirty', byteOrderMark)], known, { language: 'zh' });
    expect(findings.map((one) => one.code)).toEqual(
      collected.get(byteOrderMark)?.findings.map((one) => one.code),
    );
    expect(
      findings.every((one) => /[\u4e00-\u9fff]/.test(one.message) && /[\u4e00-\u9fff]/.test(one.action)),
    ).toBe(true);
  });

  it.each(Object.entries(rowsOf))('reads every row of %s', (file, rows) => {
    expect(collected.get(file)?.read).toBe(rows);
  });

  it('takes the 32 rows without a remark, and names them by their row', () => {
    const quiet = files.flatMap((file) => {
      const named = new Set(expected.filter((one) => one.file === file).map((one) => Number(one.row)));
      return (collected.get(file)?.rows ?? []).filter((row) => !named.has(row.row));
    });
    expect(quiet.length).toBe(32);
  });

  it('keeps the rare characters of GB18030', () => {
    const row = collected.get('enterprises-gb18030.csv')?.rows.find((one) => one.row === 9);
    expect(row?.values.address).toBe('示例市䶮𬭚路一号');
  });

  it('keeps a refused optional value out of an accepted row', () => {
    const row = collected.get(byteOrderMark)?.rows.find((one) => one.row === 58);
    expect(row?.values).not.toHaveProperty('revenue_cny');
    expect(collected.get(byteOrderMark)?.rows.find((one) => one.row === 46)?.values).not.toHaveProperty(
      'longitude',
    );
  });

  it('refuses a row whose required value or code is refused, and every row with an error when strict', async () => {
    const rows = new Set(collected.get(byteOrderMark)?.rows.map((one) => one.row));
    for (const refusedRow of [22, 37, 38, 39, 50, 52, 53, 73, 74, 102])
      expect(rows.has(refusedRow)).toBe(false);
    const strict = await collect([join(testData, 'dirty', byteOrderMark)], known, { strict: true });
    const wrong = new Set(strict.findings.filter((one) => one.severity === 'error').map((one) => one.row));
    expect(strict.rows.filter((one) => wrong.has(one.row))).toEqual([]);
    expect(strict.rejected).toBeGreaterThan(collected.get(byteOrderMark)?.rejected ?? 0);
  });
});

describe('a package in the older shape', () => {
  it('is read without an error through its aliases', async () => {
    const { findings, read, accepted, rows } = await collect([join(testData, 'older-package')]);
    expect(findings.filter((one) => one.severity === 'error')).toEqual([]);
    expect([read, accepted, rows.length]).toEqual([347, 347, 347]);
    const first = rows.find((row) => row.resource === 'enterprises')?.values;
    expect(first).toMatchObject({
      id: 'XX999001',
      region: '220200',
      revenue_cny: 37_000_000,
      listed_as: '999001',
    });
  });
});
