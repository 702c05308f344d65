import neo4j, { type Driver } from 'neo4j-driver';
import { percentileRank } from '../../src/analysis/number/percentile-rank.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';

export const openBenchDriver = ({ uri, password }: OpenStore): Driver =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });

const batchRows = 10_000;

const setEach = async (driver: Driver, statement: string, rows: readonly object[]): Promise<void> => {
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < rows.length) {
      const from = next;
      next += batchRows;
      await driver.executeQuery(`UNWIND $rows AS row ${statement}`, { rows: rows.slice(from, next) });
    }
  };
  await Promise.all([writer(), writer()]);
};

/** What a query would have to compute over the whole graph, written beside the nodes: Cypher at its best. */
export const writeTotals = async (driver: Driver, snapshot: Snapshot): Promise<void> => {
  const { segments, places, totals, enterprises } = snapshot;
  const start = snapshot.rollup.start[0]!;
  const national = new Map<number, number>();
  for (let cell = start; cell < snapshot.rollup.start[1]!; cell++)
    national.set(snapshot.rollup.segment[cell]!, snapshot.rollup.shares[cell]!);
  await setEach(
    driver,
    'MATCH (s:Segment {code: row.code}) SET s.benchShares = row.shares',
    segments.codes.map((code, row) => ({ code, shares: national.get(row) ?? 0 })),
  );
  await setEach(
    driver,
    'MATCH (r:Region {code: row.code}) SET r.benchShares = row.shares',
    places.codes.slice(0, places.regionCount).map((code, row) => ({ code, shares: totals.shares[row]! })),
  );
  const rank = percentileRank(enterprises.revenue.filter((one) => !Number.isNaN(one)).sort());
  await setEach(
    driver,
    'MATCH (e:Enterprise {id: row.id}) SET e.benchSize = row.size',
    [...enterprises.ids].flatMap((id, row) =>
      Number.isNaN(enterprises.revenue[row]!) ? [] : { id, size: rank(enterprises.revenue[row]!) },
    ),
  );
};
