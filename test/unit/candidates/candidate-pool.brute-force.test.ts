import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePool } from '../../../src/answers/candidate/pool/candidate-pool.js';
import { productSpace } from '../../../src/snapshot/ask/product-space.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { placeAlone, plainGround } from './plain-ground.js';

const met = { own: 0, near: 0, nobody: 0 };

const compare = (seed: number, minProximity: number | null): void => {
  const rows = rowsOfSeed(seed);
  const [brute, snapshot] = [new BruteForce(rows), buildSnapshot(rows)];
  const keys = [...snapshot.places.rowOf.keys()];
  const [place, source] = [keys[seed % keys.length]!, keys[(seed >> 4) % keys.length]!];
  const sources = seed % 3 === 0 ? [] : [source];
  const codes = rows.segments.map(({ code }) => code);
  const gap = codes[seed % codes.length]!;
  const { presence } = productSpace(snapshot, 'ENTERPRISES');
  const held = (code: string): Set<number> => {
    const row = snapshot.segments.rowOf.get(code)!;
    return new Set(presence.placeOf.subarray(presence.segmentStart[row]!, presence.segmentStart[row + 1]!));
  };
  const proximity = (a: string, b: string): number => {
    const [one, other] = [held(a), held(b)];
    const most = Math.max(one.size, other.size);
    return most === 0 ? 0 : [...one].filter((at) => other.has(at)).length / most;
  };
  const shareOf = (id: string, segment: string): number =>
    rows.activities
      .filter((one) => one.enterprise === id && brute.isIn(one.segment, segment))
      .reduce((sum, one) => sum + brute.share(one), 0);
  const away = (id: string, segment: string): boolean =>
    rows.activities.some((one) => one.enterprise === id && brute.isIn(one.segment, segment)) &&
    !brute.seat(id).has(place) &&
    !brute.enterprises(place, [segment]).includes(id) &&
    (sources.length === 0 || brute.seat(id).has(source));
  const expected = rows.enterprises.flatMap(({ id }) => {
    if (brute.enterprises(place, [gap]).includes(id)) return [];
    if (away(id, gap)) return [[id, 1, shareOf(id, gap)] as const];
    const through = codes
      .filter((code) => code !== gap && minProximity !== null && away(id, code))
      .map((code) => [id, proximity(gap, code), shareOf(id, code)] as const)
      .filter(([, near]) => near > 0 && near >= minProximity!)
      .sort((a, b) => b[1] * b[2] - a[1] * a[2]);
    return through.slice(0, 1);
  });
  const at = placeAlone(snapshot, snapshot.places.rowOf.get(place)!);
  const blocks = candidatePool(plainGround(snapshot), at, [snapshot.segments.rowOf.get(gap)!], {
    sources: sources.map((one) => snapshot.places.rowOf.get(one)!),
    measure: 'ENTERPRISES',
    minProximity,
  });
  const found = blocks.flatMap(({ rows, columns, ...block }) =>
    [...rows].map((row) => ({
      ...block,
      enterprise: columns.enterprise[row]!,
      share: columns.share[row]!,
    })),
  );
  const fits = (list: readonly (readonly [string, number, number])[]) =>
    list.map(([id, near, share]) => [id, (near * share).toFixed(9)].join(' ')).sort();
  expect(
    fits(found.map((one) => [snapshot.enterprises.ids[one.enterprise]!, one.proximity, one.share] as const)),
  ).toEqual(fits(expected));
  if (found.length === 0) met.nobody++;
  for (const one of found) met[one.through === one.segment ? 'own' : 'near']++;
};

test('who could fill a gap, by its own segment or by a near one, agrees with plain loops over the rows', () => {
  fc.assert(fc.property(seeds, fc.constantFrom(null, 0.1, 0.5, 1), compare), { numRuns: 500 });
  expect(Math.min(met.own, met.near, met.nobody)).toBeGreaterThan(10);
});
