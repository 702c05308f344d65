import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localSuppliers } from '../../../src/answers/candidate/local/local-suppliers.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { besideOf, plainOf, questionOf, rankedOf } from './random-candidates.js';

const met = { alone: 0, several: 0, near: 0, nobody: 0, pulled: 0, footprint: 0, titled: 0 };

test('candidates, their segments, parts and order agree with plain loops over the rows', () => {
  const compare = (seed: number, minProximity: number | null): void => {
    const rows = rowsOfSeed(seed);
    const [beside, asked] = [besideOf(rows, seed), questionOf(rows, seed, minProximity)];
    const expected = plainOf(rows, beside)
      .candidates(asked)
      .map((one) => ({ ...one, score: one.parts.reduce((sum, part) => sum + part, 0) / 7 }))
      .sort((a, b) => (Math.abs(a.score - b.score) > 1e-9 ? b.score - a.score : a.id < b.id ? -1 : 1));
    const { ranked } = rankedOf(rows, beside, asked);
    expect(ranked.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    const byId = new Map(ranked.map((one) => [one.id, one]));
    for (const one of expected) {
      const found = byId.get(one.id)!;
      expect([one.id, found.segment, [...found.segments].sort()]).toEqual([
        one.id,
        one.segment,
        [...one.segments].sort(),
      ]);
      expect(found.segments[0]).toBe(one.segment);
      expect(found.parts).toEqual(one.parts.map((part) => expect.closeTo(part, 6)));
      expect(found.score).toBeCloseTo(one.score, 6);
      met[one.segments.length === 1 ? 'alone' : 'several']++;
      met.near += Number(!rows.activities.some((a) => a.enterprise === one.id && a.segment === one.segment));
      met.pulled += Number(one.parts[2]! > 0);
      met.footprint += Number(one.parts[3]! > 0);
      met.titled += Number(beside.titles.has(one.id));
    }
    const clear = (i: number): boolean => Math.abs(expected[i]!.score - expected[i - 1]!.score) > 1e-6;
    for (let i = 1; i < expected.length; i++)
      if (clear(i))
        expect(byId.get(expected[i]!.id)!.score).toBeLessThan(byId.get(expected[i - 1]!.id)!.score);
    met.nobody += Number(expected.length === 0);
  };
  fc.assert(fc.property(seeds, fc.constantFrom(null, 0.1, 0.5, 1), compare), { numRuns: 800 });
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(10);
});

test('local suppliers are who works in the gaps in the province but not here, or may be here; nearest first', () => {
  const found = { own: 0, possibly: 0, several: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const rows = rowsOfSeed(seed);
      const [beside, asked] = [besideOf(rows, seed), questionOf(rows, seed, null)];
      const { snapshot, at, gaps } = rankedOf(rows, beside, asked);
      const listed = localSuppliers(at, gaps);
      const expected = plainOf(rows, beside).local(asked);
      const { ids } = snapshot.enterprises;
      const { codes } = snapshot.segments;
      expect(
        new Map(
          listed.map((one) => [
            ids.at(one.enterprise),
            { segments: one.segments.map((row) => codes[row]!), possibly: one.possiblyHere },
          ]),
        ),
      ).toEqual(expected);
      const order = listed.map(({ distanceKm, enterprise }) => ({ km: distanceKm, id: ids.at(enterprise) }));
      expect(order).toEqual(
        [...order].sort((a, b) => (a.km ?? 1e9) - (b.km ?? 1e9) || (a.id < b.id ? -1 : 1)),
      );
      for (const { segments, possiblyHere } of listed) {
        found[possiblyHere ? 'possibly' : 'own']++;
        found.several += Number(segments.length > 1);
      }
    }),
    { numRuns: 400 },
  );
  expect(Math.min(...Object.values(found)), JSON.stringify(found)).toBeGreaterThan(10);
});
