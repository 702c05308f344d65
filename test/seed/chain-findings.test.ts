import { describe, expect, it } from 'vitest';
import { cellList, seedPackage } from './seed-package.js';

/**
 * A plain reading of the tables, apart from the product's own analysis: what is present where, what a survey makes
 * missing, and which verb follows (rule set 2026.1 without the size test). If this fails, data and claims disagree.
 */
const seed = seedPackage('guangxi');
const parents = new Map(
  seedPackage('regions')
    .rows('regions')
    .map((row) => [row.code ?? '', row.parent ?? '']),
);
const closure = (code: string): string[] => (code ? [code, ...closure(parents.get(code) ?? '')] : []);
const nation = '100000';

const enterprises = new Map(seed.rows('enterprises').map((row) => [row.id ?? '', row]));
const activities = seed.rows('activities').map((row) => ({
  enterprise: row.enterprise ?? '',
  segment: row.segment ?? '',
  places: closure(row.place || (enterprises.get(row.enterprise ?? '')?.region ?? '')),
}));
const members = new Map<string, string[]>();
for (const { chain = '', segment = '' } of seed.rows('chain_segments'))
  members.set(chain, [...(members.get(chain) ?? []), segment]);
const links = seed.rows('segment_links').map((row) => [row.from ?? '', row.to ?? ''] as const);
const surveys = seed.rows('surveys');

const holders = (place: string, segment: string): Set<string> =>
  new Set(
    activities
      .filter((one) => one.segment === segment && one.places.includes(place))
      .map((one) => one.enterprise),
  );

const segmentCounts = new Map<string, Set<string>>();
for (const { enterprise, segment } of activities)
  segmentCounts.set(enterprise, (segmentCounts.get(enterprise) ?? new Set()).add(segment));
const share = (enterprise: string): number => 1 / (segmentCounts.get(enterprise)?.size ?? 1);

const measure = (place: string, segment?: string): number =>
  activities
    .filter((one) => one.places.includes(place) && (!segment || one.segment === segment))
    .reduce((sum, one) => sum + share(one.enterprise), 0);

const locationQuotient = (place: string, segment: string): number =>
  measure(place, segment) / measure(place) / (measure(nation, segment) / measure(nation));

const concentration = (place: string, segment: string): number | undefined => {
  const revenues = [...holders(place, segment)]
    .map((id) => Number(enterprises.get(id)?.revenue_cny))
    .filter((revenue) => revenue > 0);
  const total = revenues.reduce((sum, one) => sum + one, 0);
  return revenues.length === 0 ? undefined : revenues.reduce((sum, one) => sum + (one / total) ** 2, 0);
};

const isSurveyed = (place: string, chain: string, segment: string): boolean =>
  surveys.some(
    (survey) =>
      survey.chain === chain &&
      closure(place).includes(survey.place ?? '') &&
      Number(survey.coverage) >= 0.5 &&
      (!survey.segments || cellList(survey.segments).includes(segment)),
  );

const reaches = (from: string, within: ReadonlySet<string>, forward: boolean): Set<string> => {
  const found = new Set<string>();
  const open = [from];
  for (const code of open)
    for (const [start, end] of links) {
      const [here, next] = forward ? [start, end] : [end, start];
      if (here === code && within.has(next) && !found.has(next)) {
        found.add(next);
        open.push(next);
      }
    }
  return found;
};

const verb = (place: string, chain: string, segment: string): string => {
  const inChain = new Set(members.get(chain));
  const isPresent = (code: string) => holders(place, code).size > 0;
  if (isPresent(segment)) {
    const isWeak =
      holders(place, segment).size === 1 ||
      locationQuotient(place, segment) < 1 ||
      (concentration(place, segment) ?? 0) > 0.25;
    return isWeak ? 'STRENGTHEN' : 'KEEP';
  }
  if (!isSurveyed(place, chain, segment)) return 'WATCH';
  if (![...inChain].some(isPresent)) return 'BUILD';
  const consumers = links.filter(([from, to]) => from === segment && inChain.has(to));
  const suppliers = links.filter(([from, to]) => to === segment && inChain.has(from));
  const liesBetween =
    [...reaches(segment, inChain, true)].some(isPresent) &&
    [...reaches(segment, inChain, false)].some(isPresent);
  if (consumers.some(([, to]) => isPresent(to)) || liesBetween) return 'COMPLETE';
  return suppliers.some(([from]) => isPresent(from)) ? 'EXTEND' : 'WATCH';
};

describe('what the shipped data must show', () => {
  it.each([
    ['450200', 'new-energy-vehicle', 'new-energy-vehicle.automotive-chip', 'COMPLETE'],
    ['450000', 'new-energy-vehicle', 'new-energy-vehicle.automotive-chip', 'COMPLETE'],
    ['450000', 'power-battery-storage', 'power-battery-storage.separator', 'COMPLETE'],
    ['450000', 'aluminium', 'aluminium.die-casting', 'STRENGTHEN'],
    ['450000', 'petrochemical', 'petrochemical.px', 'EXTEND'],
    ['450000', 'robotics', 'robotics.precision-reducer', 'COMPLETE'],
    ['450000', 'robotics', 'robotics.force-torque-sensor', 'COMPLETE'],
    ['450000', 'new-energy-vehicle', 'new-energy-vehicle.steering-brake', 'STRENGTHEN'],
    ['450000', 'construction-machinery', 'construction-machinery.hydraulic-component', 'STRENGTHEN'],
    ['450000', 'electronic-information', 'electronic-information.display-monitor-tv', 'KEEP'],
    ['451200', 'new-energy-vehicle', 'new-energy-vehicle.automotive-chip', 'BUILD'],
  ])('%s, %s: %s → %s', (place, chain, segment, expected) => {
    expect(verb(place, chain, segment)).toBe(expected);
  });

  it('shows every verb', () => {
    const verbs = ['450000', '451200'].flatMap((place) =>
      [...members].flatMap(([chain, segments]) => segments.map((segment) => verb(place, chain, segment))),
    );
    expect(new Set(verbs)).toEqual(new Set(['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH']));
  });

  it('knows producers outside for every gap that it calls missing', () => {
    const gaps = [...members].flatMap(([chain, segments]) =>
      segments.filter((segment) => ['COMPLETE', 'EXTEND'].includes(verb('450000', chain, segment))),
    );
    expect(gaps.length).toBeGreaterThan(20);
    expect(gaps.filter((segment) => holders(nation, segment).size === 0)).toEqual([]);
  });
});
