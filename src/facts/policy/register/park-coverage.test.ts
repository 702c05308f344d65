import { expect, test } from 'vitest';
import { parkCoverage } from './park-coverage.js';

const parks = Array.from({ length: 11 }, (_, i) => `park-${i + 1}`);
const entry = (park: string | null, decides: string | null = null) => ({ park, decides });

test('11 zones, 7 with an institute: four are missing, 63.6 %', () => {
  const { covered, missing, unknown } = parkCoverage(
    parks,
    parks.slice(0, 7).map((park) => entry(park, 'ENTERPRISE')),
    'ENTERPRISE',
  );
  expect(covered).toHaveLength(7);
  expect(missing).toEqual(['park-8', 'park-9', 'park-10', 'park-11']);
  expect(unknown).toEqual([]);
  expect(covered.length / parks.length).toBeCloseTo(0.636, 3);
});

test('11 zones, 9 with a partner, one of them with two: 81.8 %, two named', () => {
  const paired = [...parks.slice(0, 9), 'park-1'].map((park) => entry(park));
  const { covered, missing } = parkCoverage(parks, paired, null);
  expect(covered.length / parks.length).toBeCloseTo(0.818, 3);
  expect(missing).toEqual(['park-10', 'park-11']);
});

test('an institute led by a university alone does not cover its park', () => {
  const entries = [entry('park-1', 'UNIVERSITY'), entry('park-2', 'ENTERPRISE')];
  expect(parkCoverage(['park-1', 'park-2'], entries, 'ENTERPRISE')).toEqual({
    covered: ['park-2'],
    missing: ['park-1'],
    unknown: [],
  });
});

test('an entry whose deciding attribute is not known leaves its park unknown', () => {
  const entries = [entry('park-1'), entry('park-2', 'UNIVERSITY'), entry('park-2')];
  expect(parkCoverage(['park-1', 'park-2'], entries, 'ENTERPRISE').unknown).toEqual(['park-1', 'park-2']);
});

test('where any entry counts, one is enough; an entry of no park covers none', () => {
  expect(parkCoverage(['park-1', 'park-2'], [entry('park-1'), entry(null)], null)).toEqual({
    covered: ['park-1'],
    missing: ['park-2'],
    unknown: [],
  });
});

test('a register that nobody kept says nothing of any park', () => {
  expect(parkCoverage(parks, [], null)).toEqual({ covered: [], missing: [], unknown: parks });
});
