import type { SnapshotRows } from '../../src/snapshot/tables/graph-rows.js';
import { random } from '../methods/random.js';

const segmentCount = 5_000;
const chainCount = 100;
const chainLength = 50;
const provinces = 31;
const prefectures = 340;
const counties = 2_828;
const parkCount = 120;

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const code = (prefix: string, i: number): string => prefix + String(i).padStart(6, '0');

/** Zipf-like: low numbers often, high ones seldom. */
const zipf = (next: () => number, n: number): number => Math.min(n - 1, Math.floor(n ** next()) - 1);

const places = (next: () => number): Pick<SnapshotRows, 'regions' | 'parks'> => {
  const at = () => ({ longitude: 75 + next() * 55, latitude: 20 + next() * 30 });
  const region = (key: string, level: string, parent: string | null) => ({
    code: key,
    name: key,
    nameEn: null,
    level,
    parent,
    ...at(),
  });
  const regions = [
    region('100000', 'NATION', null),
    ...times(provinces, (i) => region(code('p', i), 'PROVINCE', '100000')),
    ...times(prefectures, (i) => region(code('q', i), 'PREFECTURE', code('p', i % provinces))),
    ...times(counties, (i) => region(code('r', i), 'COUNTY', code('q', i % prefectures))),
  ];
  const parks = times(parkCount, (i) => ({
    code: code('k', i),
    name: code('k', i),
    nameEn: null,
    region: code('r', i * 7),
    ...at(),
  }));
  return { regions, parks };
};

const chains = (): Pick<SnapshotRows, 'segments' | 'links' | 'chains' | 'memberships'> => {
  const first = (chain: number): number => chain * chainLength;
  const inChain = times(chainCount, (chain) => times(chainLength, (i) => first(chain) + i));
  return {
    segments: times(segmentCount, (i) => ({
      code: code('s', i),
      name: code('s', i),
      nameEn: null,
      kind: 'SEGMENT',
      parent: null,
    })),
    chains: times(chainCount, (i) => ({ code: code('c', i), name: code('c', i), nameEn: null })),
    memberships: inChain.flatMap((members, chain) =>
      members.map((segment, sort) => ({
        chain: code('c', chain),
        segment: code('s', segment),
        stage: null,
        weight: 1,
        sort,
      })),
    ),
    links: inChain.flatMap((members) =>
      members.flatMap((segment, i) =>
        [i + 1, i + 7]
          .filter((to) => to < chainLength)
          .map((to) => ({ from: code('s', segment), to: code('s', members[to]!), coefficient: null })),
      ),
    ),
  };
};

/** Rows of a graph of `size` enterprises with 1.6 activities each on average. */
export const generateRows = (size: number): SnapshotRows => {
  const next = random(20261);
  const county = (): string => code('r', zipf(next, counties));
  const enterprises = times(size, (i) => ({
    id: code('e', i),
    name: code('企', i),
    region: county(),
    park: next() < 0.1 ? code('k', zipf(next, parkCount)) : null,
    revenue: next() < 0.6 ? 1e6 / (next() + 1e-4) : null,
    employees: next() < 0.7 ? Math.ceil(20 / (next() + 1e-3)) : null,
    longitude: 75 + next() * 55,
    latitude: 20 + next() * 30,
    precision: 'SITE',
    asOf: '2025',
    estimated: false,
    anchorUntil: null,
    uscc: `9145${String(i).padStart(14, '0')}`,
    source: null,
    sourceDate: null,
    revenueYear: null,
  }));
  const activities = enterprises.flatMap(({ id }) => {
    const segments = new Set(times(next() < 0.6 ? 1 : next() < 0.5 ? 2 : 3, () => zipf(next, segmentCount)));
    return [...segments].map((segment) => ({
      enterprise: id,
      segment: code('s', segment),
      at: '',
      share: null,
      asOf: '2025',
      estimated: false,
      sampled: true,
      source: null,
    }));
  });
  return {
    revision: '1',
    ...places(next),
    ...chains(),
    enterprises,
    activities,
    sites: [],
    supplies: [],
    surveys: [],
    leading: [],
    projects: [],
    statistics: { sectors: [], outputs: [], coefficients: [], ofSegments: [] },
  };
};
