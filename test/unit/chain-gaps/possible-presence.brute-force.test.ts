import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possiblePresence } from '../../../src/snapshot/ask/possible-presence.js';
import { segmentPresence } from '../../../src/snapshot/ask/segment-presence.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { PlainWhereabouts } from './plain-whereabouts.js';
import { rowsOfSeed, seeds } from './random-rows.js';

describe('who may be in a place', () => {
  const met = { regions: 0, parks: 0, nobody: 0 };

  it('agrees with brute force in every place and segment of random graphs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const rows = rowsOfSeed(seed);
        const plain = new PlainWhereabouts(rows);
        const snapshot = buildSnapshot(rows);
        const keys = plain.keys();
        const place = keys[seed % keys.length]!;
        for (const { code } of rows.segments) {
          const m = possiblePresence(
            snapshot,
            snapshot.places.rowOf.get(place)!,
            snapshot.segments.rowOf.get(code)!,
          );
          expect(m).toBe(plain.m(place, code));
          expect(
            segmentPresence(snapshot, snapshot.places.rowOf.get(place)!, snapshot.segments.rowOf.get(code)!)
              .possible.size,
          ).toBe(m);
          met[m === 0 ? 'nobody' : place.startsWith('PARK') ? 'parks' : 'regions'] += 1;
        }
      }),
      { numRuns: 600 },
    );
    expect(Object.values(met).every((count) => count > 100)).toBe(true);
  });

  /** A city of two counties; one park of the city, two of the first county. */
  const city = (enterprise: { region: string; park: string | null }, sites: string[] = []): SnapshotRows => {
    const point = { longitude: null, latitude: null };
    const region = (code: string, level: string, parent: string | null) => ({
      code,
      name: code,
      nameEn: null,
      level,
      parent,
      ...point,
    });
    const park = (code: string, of: string) => ({ code, name: code, nameEn: null, region: of, ...point });
    const who = {
      id: 'e',
      name: 'e',
      revenue: null,
      employees: null,
      precision: null,
      asOf: null,
      estimated: null,
      anchorUntil: null,
      uscc: null,
      source: null,
      sourceDate: null,
      revenueYear: null,
    };
    return {
      revision: '1',
      statistics: { sectors: [], outputs: [], coefficients: [], ofSegments: [] },
      regions: [
        region('450000', 'PROVINCE', null),
        region('450200', 'PREFECTURE', '450000'),
        region('450202', 'COUNTY', '450200'),
        region('450203', 'COUNTY', '450200'),
      ],
      parks: [park('of-city', '450200'), park('of-county', '450202'), park('other', '450202')],
      segments: [{ code: 's', name: 's', nameEn: null, kind: 'SEGMENT', parent: null }],
      links: [],
      chains: [],
      memberships: [],
      enterprises: [{ ...who, ...enterprise, ...point }],
      activities: [
        {
          enterprise: 'e',
          segment: 's',
          at: '',
          share: null,
          asOf: null,
          estimated: null,
          sampled: false,
          source: null,
        },
      ],
      sites: sites.map((code) => ({ enterprise: 'e', region: null, park: code, asOf: null })),
      supplies: [],
      surveys: [],
      leading: [],
      projects: [],
    };
  };
  const possiblyIn = (rows: SnapshotRows): string[] => {
    const snapshot = buildSnapshot(rows);
    return [...snapshot.places.rowOf.keys()].filter(
      (key) => possiblePresence(snapshot, snapshot.places.rowOf.get(key)!, 0) > 0,
    );
  };

  it('are those known to the city, in every county and park of it', () => {
    const everywhere = ['REGION:450202', 'REGION:450203', 'PARK:of-city', 'PARK:of-county', 'PARK:other'];
    expect(possiblyIn(city({ region: '450200', park: null }))).toEqual(everywhere);
  });

  it('are those known to a park of the city, in every county, and in no other park', () => {
    expect(possiblyIn(city({ region: '450200', park: 'of-city' }))).toEqual([
      'REGION:450202',
      'REGION:450203',
    ]);
    expect(possiblyIn(city({ region: '450202', park: 'of-city' }))).toEqual([]);
  });

  it('are those of the city that have a site in another park', () => {
    const rows = city({ region: '450200', park: null }, ['of-county']);
    expect(possiblyIn(rows)).toEqual(['REGION:450203', 'PARK:of-city', 'PARK:other']);
  });
});
