import { expect, test } from 'vitest';
import { sectorLinkageRows } from '../../../src/answers/network/sector-linkage-rows.js';
import { sectorCoefficients } from '../../../src/snapshot/ask/official/sector-coefficients.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { rowsOfSeed } from '../chain-gaps/random-rows.js';

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1);
const list = 'NBS-2020-153';

/** Column sums of I + A + A² + …, term by term. */
const columnSums = (sectors: readonly string[], a: (from: string, to: string) => number): number[] => {
  let demand = sectors.map(() => 1);
  const sums = [...demand];
  for (let round = 0; round < 4_000; round++) {
    const next = sectors.map((to) =>
      sectors.reduce((sum, from, i) => sum + (demand[i] as number) * a(from, to), 0),
    );
    next.forEach((value, i) => {
      sums[i] = (sums[i] as number) + value;
    });
    demand = next;
  }
  return sums;
};

test('a segment has the linkage of its sector, the coefficient of a pair of sectors counted once', () => {
  let compared = 0;
  for (const seed of seeds) {
    const rows = rowsOfSeed(seed);
    const snapshot = buildSnapshot(rows);
    const table = sectorCoefficients(snapshot);
    if (table === undefined) continue;
    const own = new Map(
      rows.statistics.ofSegments
        .filter(({ sector }) => sector.startsWith(list))
        .map(({ segment, sector }) => [segment, sector]),
    );
    const joined = rows.links.filter(({ from, to }) => own.has(from) && own.has(to));
    const pairs = new Set(joined.map(({ from, to }) => `${own.get(from)} ${own.get(to)}`));
    const a = (from: string, to: string): number =>
      pairs.has(`${from} ${to}`)
        ? (rows.statistics.coefficients.find((one) => one.from === from && one.to === to)?.coefficient ?? 0)
        : 0;
    const sectors = [...new Set(joined.flatMap(({ from, to }) => [own.get(from) ?? '', own.get(to) ?? '']))];
    const links = rows.links.map(({ from, to }) => ({ fromCode: from, toCode: to, coefficient: null }));
    const found = sectorLinkageRows(snapshot, links as never, table, null);
    const known = joined.filter(({ from, to }) =>
      rows.statistics.coefficients.some((one) => one.from === own.get(from) && one.to === own.get(to)),
    );
    expect(found.coefficientCount).toBe(known.length);
    if (found.segments.length === 0) continue;
    const sums = columnSums(sectors, a);
    for (const { segmentCode, sector, backward } of found.segments) {
      expect(sector?.code).toBe(own.get(segmentCode));
      expect(backward).toBeCloseTo(sums[sectors.indexOf(sector?.code ?? '')] as number, 6);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(50);
});
