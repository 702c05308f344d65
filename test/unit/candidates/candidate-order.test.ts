import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedMean } from '../../../src/analysis/weighting/weighted-mean.js';
import { candidateList, enterpriseOf } from '../../../src/answers/candidate/pool/candidate-list.js';
import { candidatePool } from '../../../src/answers/candidate/pool/candidate-pool.js';
import { oneRowEach } from '../../../src/answers/candidate/pool/one-row-each.js';
import { candidateOrder } from '../../../src/answers/candidate/rank/candidate-order.js';
import type { Ranking } from '../../../src/answers/candidate/rank/candidate-score.js';
import { candidateFacts } from '../../../src/answers/candidate/reason/candidate-facts.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { placeAlone, plainGround } from './plain-ground.js';

/** The same graph with everybody several times over, alike but for the id: many scores are equal. */
const severalTimes = (rows: SnapshotRows, times: number): SnapshotRows => {
  const copies = Array.from({ length: times }, (_, i) => i);
  const named = (id: string, copy: number): string => `${id}-${(copy * 7) % times}`;
  return {
    ...rows,
    enterprises: copies.flatMap((copy) =>
      rows.enterprises.map((one) => ({ ...one, id: named(one.id, copy) })),
    ),
    activities: copies.flatMap((copy) =>
      rows.activities.map((one) => ({ ...one, enterprise: named(one.enterprise, copy) })),
    ),
    sites: copies.flatMap((copy) =>
      rows.sites.map((one) => ({ ...one, enterprise: named(one.enterprise, copy) })),
    ),
    supplies: copies.flatMap((copy) =>
      rows.supplies.map((one) => ({
        supplier: named(one.supplier, copy),
        customer: named(one.customer, copy),
      })),
    ),
  };
};

const weighings: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1],
  [0, 0, 0, 0, 0, 0, 1],
  [1, 2, 0, 0, 3, 1, 0.5],
  [0, 0, 1, 0, 0, 0, 0],
];
const methods: readonly Pick<Ranking, 'method' | 'weighting'>[] = [
  { method: 'WEIGHTED_MEAN', weighting: 'GIVEN' },
  { method: 'WEIGHTED_MEAN', weighting: 'ENTROPY' },
  { method: 'TOPSIS', weighting: 'GIVEN' },
];

const orderedBy = (seed: number, ranking: Ranking) => {
  const snapshot = buildSnapshot(severalTimes(rowsOfSeed(seed), 13));
  const [place, ground] = [seed % snapshot.places.size, plainGround(snapshot)];
  const at = placeAlone(snapshot, place);
  const segments = [...new Set([seed % snapshot.segments.size, (seed >> 3) % snapshot.segments.size])];
  const search = {
    sources: [],
    includeOwnProvince: true,
    measure: 'ENTERPRISES',
    minProximity: null,
  } as const;
  const list = candidateList(at, oneRowEach(snapshot, candidatePool(ground, at, segments, search)));
  const order = candidateOrder(snapshot, list, ranking);
  const all = order.first(list.size);
  const keyOf = (candidate: number): string => snapshot.enterprises.ids.at(enterpriseOf(list, candidate));
  const partsOf = (candidate: number) => candidateFacts(ground, list, candidate).parts;
  return { order, all, size: list.size, keyOf, partsOf };
};

const ranking = (weights: readonly number[], method: (typeof methods)[number]): Ranking => ({
  ...method,
  weights,
  normalisation: 'MIN_MAX',
  consistencyRatio: null,
});

const met = { few: 0, ties: 0 };

test('the first so many are what the whole order begins with, ties among them', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.constantFrom(...weighings),
      fc.constantFrom(...methods),
      (seed, weights, method) => {
        const { order, all, size } = orderedBy(seed, ranking(weights, method));
        for (const count of [0, 1, 2, 7, 20, size + 1]) {
          expect(order.first(count)).toEqual(all.slice(0, count));
          if (count > 0 && count * 4 < size) met.few++;
        }
        met.ties += Number(all.some(({ score }, i) => score === all[i - 1]?.score));
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(met.few, met.ties)).toBeGreaterThan(10);
});

test('every candidate stands once, by the weighted mean of all its parts, then by id', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...weighings), (seed, weights) => {
      const { all, size, keyOf, partsOf } = orderedBy(seed, ranking(weights, methods[0]!));
      expect(new Set(all.map(({ candidate }) => keyOf(candidate))).size).toBe(size);
      for (const { candidate, score } of all)
        expect(score).toBeCloseTo(weightedMean(partsOf(candidate), weights).value!, 12);
      for (let i = 1; i < size; i++) {
        if (all[i]!.score === all[i - 1]!.score)
          expect(keyOf(all[i]!.candidate) > keyOf(all[i - 1]!.candidate)).toBe(true);
        else expect(all[i]!.score).toBeLessThan(all[i - 1]!.score);
      }
    }),
    { numRuns: 200 },
  );
});

test('a part with one value throughout is marked, and weighs nothing by the spread of the candidates', () => {
  const seen = { constant: 0, varying: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const { order, all, partsOf } = orderedBy(seed, ranking(weighings[0]!, methods[1]!));
      const parts = all.map(({ candidate }) => partsOf(candidate));
      const isConstant = order.weights.map((_, i) => new Set(parts.map((own) => own[i])).size < 2);
      expect(order.constant()).toEqual(isConstant);
      if (parts.length < 2 || isConstant.every(Boolean)) return;
      isConstant.forEach((constant, i) => {
        if (constant) expect(order.weights[i]).toBe(0);
        seen[constant ? 'constant' : 'varying']++;
      });
    }),
    { numRuns: 200 },
  );
  expect(Math.min(seen.constant, seen.varying)).toBeGreaterThan(10);
});
