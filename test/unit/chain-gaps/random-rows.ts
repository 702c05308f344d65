import fc from 'fast-check';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { randomStatistics } from './random-statistics.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Rows = Mutable<SnapshotRows>;
type One<K extends keyof SnapshotRows> = SnapshotRows[K] extends readonly (infer R)[] ? R : never;

/** A chooser over fast-check’s source of numbers, so that a failing graph is found again by its seed. */
const chooser = (seed: number) => {
  let state = seed | 1;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (p: number): boolean => next() < p,
    of: <T>(items: readonly T[]): T => items[below(items.length)]!,
    some: <T>(items: readonly T[], p: number): T[] => items.filter(() => next() < p),
    between: (low: number, high: number): number => low + next() * (high - low),
  };
};
type Chooser = ReturnType<typeof chooser>;

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** A nation, provinces, prefectures and counties, one province directly over counties; parks anywhere. */
const places = (choose: Chooser): Pick<Rows, 'regions' | 'parks'> => {
  const point = () =>
    choose.chance(0.8)
      ? { longitude: choose.between(104, 112), latitude: choose.between(21, 26) }
      : { longitude: null, latitude: null };
  const region = (code: string, level: string, parent: string | null): One<'regions'> => ({
    code,
    name: code,
    nameEn: null,
    level,
    parent,
    ...point(),
  });
  const provinces = times(3, (i) => region(`${i + 1}00000`, 'PROVINCE', '000000'));
  const prefectures = times(4, (i) =>
    region(`${1 + (i % 2)}0${i + 1}000`, 'PREFECTURE', `${1 + (i % 2)}00000`),
  );
  const counties = times(7, (i) => {
    const above = i < 5 ? choose.of(prefectures).code : '300000';
    return region(`9000${10 + i}`, 'COUNTY', above);
  });
  const regions = [region('000000', 'NATION', null), ...provinces, ...prefectures, ...counties];
  const parks = times(3, (i) => ({
    code: `park-${i}`,
    name: `park ${i}`,
    nameEn: null,
    region: choose.of(regions.slice(1)).code,
    ...point(),
  }));
  return { regions, parks };
};

const chainsOf = (choose: Chooser): Pick<Rows, 'segments' | 'links' | 'chains' | 'memberships'> => {
  const codes = times(2 + choose.below(9), (i) => `s${i}`);
  const segments = codes.map((code, i) => ({
    code,
    name: code,
    nameEn: null,
    kind: 'SEGMENT',
    parent: i > 0 && choose.chance(0.3) ? codes[choose.below(i)]! : null,
  }));
  const links = codes.flatMap((from) =>
    choose.some(codes, 0.18).map((to) => ({ from, to, coefficient: null })),
  );
  const chains = times(1 + choose.below(3), (i) => ({ code: `c${i}`, name: `c${i}`, nameEn: null }));
  const memberships = chains.flatMap(({ code: chain }) =>
    choose.some(codes, 0.7).map((segment, sort) => ({
      chain,
      segment,
      stage: null,
      weight: choose.chance(0.5) ? null : choose.below(4),
      sort,
    })),
  );
  return { segments, links, chains, memberships };
};

const enterprisesOf = (
  choose: Chooser,
  { regions, parks }: Pick<Rows, 'regions' | 'parks'>,
): One<'enterprises'>[] =>
  times(choose.below(16), (i) => ({
    id: `e${String(i).padStart(2, '0')}`,
    name: `enterprise ${i}`,
    nameEn: null,
    region: choose.of(regions).code,
    park: choose.chance(0.3) ? choose.of(parks).code : null,
    revenue: choose.chance(0.7) ? choose.below(5) * 10_000_000 : null,
    employees: choose.chance(0.7) ? choose.below(200) : null,
    ...(choose.chance(0.7)
      ? { longitude: choose.between(104, 112), latitude: choose.between(21, 26) }
      : { longitude: null, latitude: null }),
    precision: null,
    asOf: choose.chance(0.5) ? `202${choose.below(6)}` : null,
    estimated: choose.chance(0.2),
    uscc: i % 3 === 0 ? `91450000MA5K${String(i).padStart(6, '0')}` : null,
    source: [null, '示例来源一', '示例来源二'][i % 3]!,
    sourceDate: i % 2 === 0 ? '2024' : null,
    revenueYear: i % 4 === 0 ? 2023 : null,
    anchorUntil: [null, null, '2026-11-28', '2026-11-29', '9999-12-31'][i % 5]!,
  }));

/** A small graph with everything that makes gaps hard: parks, branches, sites, parts, shared segments, cycles. */
export const rowsOfSeed = (seed: number): SnapshotRows => {
  const choose = chooser(seed);
  const where = places(choose);
  const what = chainsOf(choose);
  const enterprises = enterprisesOf(choose, where);
  const keys = [
    ...where.regions.map(({ code }) => `REGION:${code}`),
    ...where.parks.map(({ code }) => `PARK:${code}`),
  ];
  const activities = enterprises.flatMap(({ id }) =>
    choose.some(what.segments, 0.25).flatMap(({ code }) =>
      [
        ...new Set(choose.chance(0.2) ? [choose.of(keys), ''] : [choose.chance(0.2) ? choose.of(keys) : '']),
      ].map((at) => ({
        enterprise: id,
        segment: code,
        at,
        share: choose.chance(0.3) ? choose.below(11) / 10 : null,
        asOf: null,
        estimated: choose.chance(0.1),
        sampled: (seed + code.length + id.charCodeAt(2)) % 6 > 0,
        source: null,
      })),
    ),
  );
  const site = ({ id }: One<'enterprises'>) => {
    const [kind, code] = choose.of(keys).split(':') as [string, string];
    return {
      enterprise: id,
      region: kind === 'REGION' ? code : null,
      park: kind === 'PARK' ? code : null,
      asOf: null,
    };
  };
  const supplies = enterprises.flatMap((a) =>
    choose.some(enterprises, 0.08).map((b) => ({ supplier: a.id, customer: b.id })),
  );
  const surveys = times(choose.below(6), (i) => {
    const [kind, code] = choose.of(keys).split(':') as [string, string];
    return {
      code: `survey ${i}`,
      region: kind === 'REGION' ? code : null,
      park: kind === 'PARK' ? code : null,
      chain: choose.of(what.chains).code,
      coverage: choose.below(11) / 10,
      segments: choose.chance(0.5) ? [] : choose.some(what.segments, 0.5).map((one) => one.code),
      asOf: '2026-01-01',
      estimated: false,
      surveyor: null,
      kind: ['REGISTER', 'FIELD', 'DESK'][i % 3]!,
      resolution: ['PROVINCE', 'COUNTY', 'PARK', 'SITE'][i % 4]!,
    };
  });
  const later = chooser(seed + 1);
  const leading = times(later.below(4), () => {
    const [kind, code] = later.of(keys).split(':') as [string, string];
    return {
      region: kind === 'REGION' ? code : null,
      park: kind === 'PARK' ? code : null,
      chain: later.of(what.chains).code,
      since: later.of([null, '2026-11-29', '2026-11-30']),
      until: later.of([null, null, '2026-11-28', '2026-11-29']),
    };
  });
  const projects = later.some(enterprises, 0.2).map(({ id }) => ({
    enterprise: id,
    segment: later.of(what.segments).code,
    at: later.chance(0.5) ? later.of(keys) : '',
  }));
  return {
    revision: '7',
    ...where,
    ...what,
    enterprises,
    activities,
    sites: choose.some(enterprises, 0.2).map(site),
    supplies,
    surveys,
    leading,
    projects,
    statistics: randomStatistics(chooser(seed + 2), { ...where, ...what }),
  };
};

export const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
