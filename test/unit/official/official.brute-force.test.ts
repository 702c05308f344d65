import { expect, test } from 'vitest';
import { officialPotential } from '../../../src/snapshot/ask/official/official-potential.js';
import { placeFigures, segmentFigures } from '../../../src/snapshot/ask/official/sector-figures.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed } from '../chain-gaps/random-rows.js';

type Output = SnapshotRows['statistics']['outputs'][number];

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);
const listOf = (sector: string): string => sector.slice(0, sector.indexOf(':'));
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Tables of a region, the newest first, of one year the longest first: read off the rows. */
const tablesOf = ({ statistics }: SnapshotRows, region: string): Output[][] => {
  const own = statistics.outputs.filter((row) => row.region === region);
  const names = [...new Set(own.map((row) => `${row.year} ${listOf(row.sector)}`))];
  return names
    .map((name) => own.filter((row) => `${row.year} ${listOf(row.sector)}` === name))
    .sort(
      ([a, ...as], [b, ...bs]) =>
        (b as Output).year - (a as Output).year ||
        bs.length - as.length ||
        (listOf((a as Output).sector) < listOf((b as Output).sector) ? -1 : 1),
    );
};

const sectorIn = ({ statistics }: SnapshotRows, segment: string, list: string): string | undefined => {
  const own = statistics.ofSegments.filter((row) => row.segment === segment).map(({ sector }) => sector);
  const wider = own.map((code) => statistics.sectors.find((one) => one.code === code)?.parent ?? '');
  return [...own, ...wider].find((code) => listOf(code) === list);
};

const nationOf = ({ regions }: SnapshotRows, region: string): string => {
  const parent = regions.find(({ code }) => code === region)?.parent;
  return parent ? nationOf({ regions } as SnapshotRows, parent) : region;
};

const quotient = (rows: SnapshotRows, table: readonly Output[], row: Output): number | null => {
  const nation = tablesOf(rows, nationOf(rows, row.region ?? '')).find(
    ([first]) => first?.year === row.year && listOf(first.sector) === listOf(row.sector),
  );
  const there = nation?.find(({ sector }) => sector === row.sector);
  if (!nation || !there) return null;
  if (nation.some(({ sector }) => !table.some((one) => one.sector === sector))) return null;
  const outputs = [...table, ...nation].map(({ output }) => output);
  if (outputs.includes(null)) return null;
  const here = Number(row.output) / sum(table.map(({ output }) => Number(output)));
  const value = here / (Number(there.output) / sum(nation.map(({ output }) => Number(output))));
  return Number.isFinite(value) ? value : null;
};

test('figures of a segment are those of its sector in the newest table that has it', () => {
  let quotients = 0;
  for (const seed of seeds) {
    const rows = rowsOfSeed(seed);
    const snapshot = buildSnapshot(rows);
    for (const { code: region } of rows.regions) {
      const place = snapshot.places.rowOf.get(`REGION:${region}`) as number;
      const tables = tablesOf(rows, region);
      expect(placeFigures(snapshot, place).length).toBe(tables[0]?.length ?? 0);
      for (const { code: segment } of rows.segments) {
        const table = tables.find((one) =>
          one.some(({ sector }) => sector === sectorIn(rows, segment, listOf(sector))),
        );
        const row = table?.find(({ sector }) => sector === sectorIn(rows, segment, listOf(sector)));
        const found = segmentFigures(snapshot, place, snapshot.segments.rowOf.get(segment) as number);
        if (!table || !row) {
          expect(found).toBeNull();
          continue;
        }
        const net = row.inflow === null || row.outflow === null ? null : row.inflow - row.outflow;
        expect(found).toMatchObject({
          year: row.year,
          output: row.output,
          demand: row.use,
          inflow: row.inflow,
          outflow: row.outflow,
          netInflow: net,
          source: row.source,
        });
        const lq = quotient(rows, table, row);
        if (lq === null) expect(found?.locationQuotient).toBeNull();
        else expect(found?.locationQuotient).toBeCloseTo(lq, 9);
        quotients += lq === null ? 0 : 1;
      }
    }
  }
  expect(quotients).toBeGreaterThan(100);
});

test('the potential of a pair of provinces is inflow times the partner’s share of what all others make', () => {
  let known = 0;
  for (const seed of seeds) {
    const rows = rowsOfSeed(seed);
    const snapshot = buildSnapshot(rows);
    const provinces = rows.regions.filter(({ level }) => level === 'PROVINCE').map(({ code }) => code);
    const rowOf = (region: string) => snapshot.places.rowOf.get(`REGION:${region}`) as number;
    const segments = [...snapshot.segments.codes.keys()].filter((row) => row % 2 === 0);
    for (const { code: home } of rows.regions)
      for (const { code: partner } of rows.regions) {
        if (home === partner) continue;
        const found = officialPotential(snapshot, rowOf(home), rowOf(partner), segments);
        const table = tablesOf(rows, home).find((one) => one.some(({ inflow }) => inflow !== null));
        const like = (region: string) =>
          rows.statistics.outputs.filter(
            (row) =>
              row.region === region &&
              row.year === table?.[0]?.year &&
              listOf(row.sector) === listOf(table[0].sector),
          );
        const sectors = new Set(
          segments.map((row) =>
            sectorIn(rows, snapshot.segments.codes[row] as string, listOf(table?.[0]?.sector ?? ':')),
          ),
        );
        const parts = (table ?? []).flatMap(({ sector, inflow }) => {
          const made = like(partner).find((row) => row.sector === sector)?.output ?? null;
          const all = sum(
            provinces
              .filter((province) => province !== home)
              .map((province) => like(province).find((row) => row.sector === sector)?.output ?? 0),
          );
          const value = inflow === null || made === null ? Number.NaN : (inflow * made) / all;
          return sectors.has(sector) && Number.isFinite(value) ? [value] : [];
        });
        const both = provinces.includes(home) && provinces.includes(partner);
        if (!both || parts.length === 0) expect(found).toBeNull();
        else {
          expect(found?.value).toBeCloseTo(sum(parts), 9);
          expect(found?.sectors.length).toBe(parts.length);
          known++;
        }
      }
  }
  expect(known).toBeGreaterThan(20);
});
