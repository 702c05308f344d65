import { describe, expect, it } from 'vitest';
import { type Row, seedPackage } from './seed-package.js';

const statistics = seedPackage('statistics');
const outputs = statistics.rows('sector_outputs');
const sectors = statistics.rows('sectors');
/** Yuan: tables are printed in 10,000 yuan. */
const tolerance = 5_000;

const amount = (row: Row, column: string): number => Number(row[column] || 0);
const name = (row: Row): string => `${row.place} ${row.classification}:${row.sector} ${row.year}`;
const table = ({ place, classification, year }: Row): string => `${place} ${classification} ${year}`;
const grouped = (rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};
const isWhole = (row: Row): boolean => row.use_cny !== '';

describe('official statistics', () => {
  it('balance: output is use, outflow and export less inflow and import, of every place, sector and year', () => {
    const rows = outputs.filter(isWhole);
    const apart = rows.filter((row) => {
      const [output, use, outflow, exported, inflow, imported, discrepancy] = [
        'output_cny',
        'use_cny',
        'outflow_cny',
        'export_cny',
        'inflow_cny',
        'import_cny',
        'discrepancy_cny',
      ].map((column) => amount(row, column)) as [number, number, number, number, number, number, number];
      return Math.abs(use + outflow + exported - inflow - imported + discrepancy - output) > tolerance;
    });
    expect(rows.length).toBe(42 * 9 + 153);
    expect(apart.map(name)).toEqual([]);
  });

  it('balance: use is intermediate and final use', () => {
    const apart = outputs.filter(
      (row) =>
        Math.abs(
          amount(row, 'use_cny') - amount(row, 'intermediate_use_cny') - amount(row, 'final_use_cny'),
        ) > tolerance,
    );
    expect(apart.filter(isWhole).map(name)).toEqual([]);
  });

  it('are sums of their parts: 153 sectors make the 42 of the same place and year', () => {
    const parentOf = new Map(sectors.map((row) => [`${row.classification}:${row.code}`, row.parent]));
    const columns = Object.keys(outputs[0] ?? {}).filter((column) => column.endsWith('_cny'));
    const wholes = outputs.filter((row) => table(row) === '100000 NBS-2017-42 2020');
    const parts = outputs.filter((row) => table(row) === '100000 NBS-2020-153 2020');
    const apart = wholes.flatMap((whole) =>
      columns.filter((column) => {
        const own = parts.filter(
          ({ classification, sector }) =>
            parentOf.get(`${classification}:${sector}`) === `NBS-2017-42:${whole.sector}`,
        );
        const sum = own.reduce((total, row) => total + amount(row, column), 0);
        return Math.abs(sum - amount(whole, column)) > tolerance;
      }),
    );
    expect([wholes.length, parts.length]).toEqual([42, 153]);
    expect(apart).toEqual([]);
  });

  it('are whole tables of the nation, Guangxi and its partners, and the outputs that shares need elsewhere', () => {
    const sizes = grouped(outputs, table);
    const whole = [...sizes]
      .filter(([, rows]) => rows.every(isWhole))
      .map(([of, { length }]) => `${of}: ${length}`);
    expect(whole.sort()).toEqual(
      [
        '100000 NBS-2017-42 2017: 42',
        '100000 NBS-2017-42 2020: 42',
        '100000 NBS-2020-153 2020: 153',
        ...['110000', '310000', '320000', '330000', '440000', '450000', '510000'].map(
          (place) => `${place} NBS-2017-42 2017: 42`,
        ),
      ].sort(),
    );
    expect(new Set(outputs.map(({ place }) => place)).size).toBe(32);
  });

  it('name bureau, year and compiler on every row', () => {
    const bare = outputs.filter(
      ({ source, year, as_of }) =>
        !source?.includes('统计局') ||
        !source.includes(`${year}年`) ||
        !source.includes('汇编') ||
        as_of !== `${year}-12-31`,
    );
    expect(bare).toEqual([]);
  });

  it('know every shipped segment under one sector of each classification, with the reason', () => {
    const segments = seedPackage('guangxi')
      .rows('segments')
      .map(({ code }) => code);
    const rows = statistics.rows('segment_sectors');
    const parentOf = new Map(
      sectors.map((row) => [`${row.classification}:${row.code}`, row.parent?.split(':')[1]]),
    );
    const known = grouped(rows, ({ segment }) => segment);
    expect([...known.keys()].sort()).toEqual(segments.sort());
    const odd = [...known.values()].filter((pair) => {
      const [coarse, fine] = ['NBS-2017-42', 'NBS-2020-153'].map((classification) =>
        pair.filter((row) => row.classification === classification),
      );
      const parent = parentOf.get(`NBS-2020-153:${fine?.[0]?.sector}`);
      return coarse?.length !== 1 || fine?.length !== 1 || parent !== coarse[0]?.sector;
    });
    expect(odd).toEqual([]);
    expect(rows.filter(({ reason }) => (reason ?? '').length < 3)).toEqual([]);
  });

  it('have the coefficients between sectors that the shipped links join, and explain no output twice', () => {
    const sectorOf = new Map(
      statistics
        .rows('segment_sectors')
        .filter(({ classification }) => classification === 'NBS-2020-153')
        .map(({ segment, sector }) => [segment, sector]),
    );
    const joined = new Set(
      seedPackage('guangxi')
        .rows('segment_links')
        .map(({ from, to }) => `${sectorOf.get(from)} ${sectorOf.get(to)}`),
    );
    const rows = statistics.rows('sector_coefficients');
    expect(rows.filter(({ from_sector, to_sector }) => !joined.has(`${from_sector} ${to_sector}`))).toEqual(
      [],
    );
    const sums = [...grouped(rows, ({ to_sector }) => to_sector).values()].map((inputs) =>
      inputs.reduce((sum, row) => sum + amount(row, 'coefficient'), 0),
    );
    expect(Math.max(...sums)).toBeLessThan(1);
  });
});
