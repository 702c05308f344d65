import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePeers } from '../../../src/answers/profile/place-peers.js';
import { profileOfPlace } from '../../../src/answers/profile/profile-of-place.js';
import { productSpace } from '../../../src/snapshot/ask/product-space.js';
import { segmentGradient } from '../../../src/snapshot/ask/segment-gradient.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';

type Measure = 'ENTERPRISES' | 'REVENUE' | 'EMPLOYEES';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** The definitions once more, with loops over plain rows. */
class PlainProfile {
  readonly brute: BruteForce;
  readonly segments: string[];

  constructor(
    rows: SnapshotRows,
    readonly measure: Measure,
  ) {
    this.brute = new BruteForce(rows);
    this.segments = rows.segments
      .map(({ code }) => code)
      .filter((code) => rows.activities.some((one) => one.segment === code));
  }

  x(place: string, segment: string): number {
    return this.brute.x(place, [segment], this.measure);
  }

  lq(place: string, reference: string, segment: string): number {
    const asked = {
      place,
      reference,
      chain: '',
      measure: this.measure,
      sums: 'ALL',
      assumeSurveyed: false,
    } as const;
    return this.brute.lq(asked, segment) ?? 0;
  }

  held(place: string, reference: string): string[] {
    return this.segments.filter((one) => this.lq(place, reference, one) >= 1 - 1e-9);
  }

  /** M over prefectures and provinces without one: specialised against their sum. */
  matrix(): string[][] {
    const { regions } = this.brute.rows;
    const within = (code: string) =>
      regions.some(
        (one) => one.level === 'PREFECTURE' && this.brute.around(`REGION:${one.code}`).has(`REGION:${code}`),
      );
    const places = regions
      .filter((one) => one.level === 'PREFECTURE' || (one.level === 'PROVINCE' && !within(one.code)))
      .map(({ code }) => `REGION:${code}`);
    const all = sum(places.flatMap((place) => this.segments.map((one) => this.x(place, one))));
    return places.map((place) => {
      const own = sum(this.segments.map((one) => this.x(place, one)));
      return this.segments.filter((one) => {
        const total = sum(places.map((other) => this.x(other, one)));
        return this.x(place, one) > 0 && (this.x(place, one) * all) / (own * total) >= 1 - 1e-9;
      });
    });
  }

  density(held: readonly string[], segment: string): number {
    const matrix = this.matrix();
    const k = (one: string) => matrix.filter((row) => row.includes(one)).length;
    const phi = (s: string, t: string): number => {
      if (s === t) return 1;
      const most = Math.max(k(s), k(t));
      return most === 0 ? 0 : matrix.filter((row) => row.includes(s) && row.includes(t)).length / most;
    };
    return sum(held.map((t) => phi(segment, t))) / sum(this.segments.map((t) => phi(segment, t)));
  }

  likeness(a: string, b: string): [similarity: number, krugman: number] {
    const [ofA, ofB] = [a, b].map((place) => this.segments.map((one) => this.x(place, one)));
    const [u, v] = [ofA!.map((one) => one / sum(ofA!)), ofB!.map((one) => one / sum(ofB!))];
    const dot = (p: number[], q: number[]) => sum(p.map((one, i) => one * q[i]!));
    return [dot(u, v) / Math.sqrt(dot(u, u) * dot(v, v)), sum(u.map((one, i) => Math.abs(one - v[i]!)))];
  }
}

const compare = async (seed: number, measure: Measure): Promise<void> => {
  const rows = rowsOfSeed(seed);
  const snapshot = buildSnapshot(rows);
  const plain = new PlainProfile(rows, measure);
  const keys = [...snapshot.places.rowOf.keys()];
  const [place, reference] = [keys[seed % keys.length]!, 'REGION:000000'];
  const question = {
    place: snapshot.places.rowOf.get(place)!,
    reference: snapshot.places.rowOf.get(reference)!,
    measure,
    peerLevel: 'PREFECTURE',
  };
  const profile = profileOfPlace(snapshot, question);
  const codeOf = ({ segment }: { segment: number }) => snapshot.segments.codes[segment]!;
  const held = plain.held(place, reference);
  expect(profile.specialisations.map(codeOf).sort()).toEqual([...held].sort());
  for (const one of profile.specialisations) {
    expect(one.locationQuotient).toBeCloseTo(plain.lq(place, reference, codeOf(one)), 9);
    expect(one.enterpriseCount).toBe(plain.brute.enterprises(place, [codeOf(one)]).length);
  }
  const near = plain.segments.filter((one) => !held.includes(one) && plain.density(held, one) > 0);
  expect(profile.opportunities.map(codeOf).sort()).toEqual(near.sort());
  for (const one of profile.opportunities) {
    expect(one.density).toBeCloseTo(plain.density(held, codeOf(one)), 9);
  }
  for (const { row, similarity, krugman } of await placePeers(snapshot, question)) {
    const placeKey = `REGION:${snapshot.places.codes[row]}`;
    const [likeness, distance] = plain.likeness(place, placeKey);
    expect(similarity).toBeCloseTo(likeness, 9);
    expect(krugman).toBeCloseTo(distance, 9);
    expect(plain.brute.around(place).has(placeKey) || plain.brute.around(placeKey).has(place)).toBe(false);
  }
  const { complexity, noComplexity, compared } = productSpace(snapshot, measure);
  expect(profile.economicComplexity === null).toBe(profile.complexityGap !== null);
  if (complexity === null)
    expect([profile.complexityGap, profile.complexityOutlook]).toEqual([noComplexity, null]);
  const own = complexity?.eci[compared.indexOf(question.place)];
  if (own !== undefined && !Number.isNaN(own)) expect(profile.economicComplexity).toBe(own);
};

test('profiles of random graphs agree with plain loops over the rows', async () => {
  const measures = fc.constantFrom<Measure[]>('ENTERPRISES', 'REVENUE', 'EMPLOYEES');
  await fc.assert(fc.asyncProperty(seeds, measures, compare), { numRuns: 60 });
});

/** Two cities: revenue 60 and 40, employees 10 and 30; a third enterprise of which nothing is known. */
const twoCities = (known: boolean): SnapshotRows => {
  const region = (code: string, level: string, parent: string | null) => ({
    code,
    name: code,
    nameEn: null,
    level,
    parent,
    longitude: null,
    latitude: null,
    precision: null,
  });
  const enterprise = (id: string, at: string, revenue: number | null, employees: number | null) => ({
    id,
    name: id,
    region: at,
    park: null,
    revenue,
    employees,
    longitude: null,
    latitude: null,
    precision: null,
    asOf: null,
    estimated: false,
    anchorUntil: null,
    uscc: null,
    source: null,
    sourceDate: null,
    revenueYear: null,
  });
  return {
    ...rowsOfSeed(1),
    regions: [region('1', 'NATION', null), region('2', 'PREFECTURE', '1'), region('3', 'PREFECTURE', '1')],
    parks: [],
    segments: [{ code: 's', name: 's', nameEn: null, kind: 'SEGMENT', parent: null }],
    links: [],
    chains: [],
    memberships: [],
    enterprises: [
      enterprise('a', '2', 60, 10),
      enterprise('b', '3', known ? 40 : null, 30),
      enterprise('c', '2', 5, null),
    ],
    activities: ['a', 'b', 'c'].map((id) => ({
      enterprise: id,
      segment: 's',
      at: '',
      share: 1,
      asOf: null,
      estimated: false,
      sampled: true,
      source: null,
    })),
    sites: [],
    supplies: [],
    surveys: [],
  };
};

test('the gradient is LQ · (0.6 output / 0.25 labour) by hand, over enterprises of which both are known', async () => {
  const snapshot = buildSnapshot(twoCities(true));
  const areas = { place: snapshot.places.rowOf.get('REGION:2')!, reference: 0 };
  expect(await segmentGradient(snapshot, 0, areas, 2)).toBeCloseTo(2 * (0.6 / 0.25), 12);
  expect(await segmentGradient(snapshot, 0, areas, null)).toBeNull();
});

test('no gradient where nothing is known of the place, or of anybody but the place', async () => {
  const snapshot = buildSnapshot(twoCities(false));
  const at = (code: string) => ({ place: snapshot.places.rowOf.get(`REGION:${code}`)!, reference: 0 });
  expect(await segmentGradient(snapshot, 0, at('3'), 1)).toBeNull();
  expect(await segmentGradient(snapshot, 0, at('2'), 1)).toBeNull();
});
