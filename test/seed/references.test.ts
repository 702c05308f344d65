import { describe, expect, it } from 'vitest';
import { cellList, seedPackage } from './seed-package.js';

const regions = new Set(
  seedPackage('regions')
    .rows('regions')
    .map((row) => row.code),
);
const guangxi = seedPackage('guangxi');
const codes = (resource: string) => new Set(guangxi.rows(resource).map((row) => row.code ?? row.id));
const parks = codes('parks');

const lostPlaces = (resource: string, kind: string, place: string): readonly string[] =>
  guangxi
    .rows(resource)
    .filter((row) => row[place] || row[kind])
    .filter((row) => !(row[kind] === 'PARK' ? parks : regions).has(row[place] ?? ''))
    .map((row) => `${resource}: ${row[kind]} ${row[place]}`);

describe('seed/guangxi refers only to what it and the regions hold', () => {
  it.each(['enterprises', 'sites', 'parks', 'partner_centres'])('regions of %s', (resource) => {
    expect(guangxi.rows(resource).filter((row) => !regions.has(row.region ?? ''))).toEqual([]);
  });

  it.each([
    ['activities', 'place_kind', 'place'],
    ['surveys', 'place_kind', 'place'],
    ['enclaves', 'home_kind', 'home'],
    ['enclaves', 'host_kind', 'host'],
    ['pairings', 'home_kind', 'home'],
    ['pairings', 'partner_kind', 'partner'],
    ['organisations', 'place_kind', 'place'],
  ])('places of %s: %s %s', (resource, kind, place) => {
    expect(lostPlaces(resource, kind, place)).toEqual([]);
  });

  it.each([
    ['technologies', 'holders', 'enterprises'],
    ['surveys', 'segments', 'segments'],
  ])('lists of %s: %s', (resource, column, target) => {
    const known = codes(target);
    const named = guangxi.rows(resource).flatMap((row) => cellList(row[column]));
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(['enterprises', 'sites'])('%s lie in the prefecture of their park', (resource) => {
    const regionOf = new Map(guangxi.rows('parks').map((row) => [row.code, row.region ?? '']));
    const inParks = guangxi.rows(resource).filter((row) => row.park);
    const apart = inParks.filter((row) => regionOf.get(row.park)?.slice(0, 4) !== row.region?.slice(0, 4));
    expect(inParks.length).toBeGreaterThan(0);
    expect(apart).toEqual([]);
  });

  it('parks or regions that a centre serves', () => {
    const served = guangxi.rows('partner_centres').flatMap((row) => cellList(row.serves));
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter((code) => !parks.has(code) && !regions.has(code))).toEqual([]);
  });
});

describe('the links of all chains', () => {
  const links = guangxi.rows('segment_links').map((row) => [row.from ?? '', row.to ?? ''] as const);

  it('form no cycle', () => {
    const inputs = new Map<string, number>(
      links.flatMap(([from, to]) => [
        [from, 0],
        [to, 0],
      ]),
    );
    for (const [, to] of links) inputs.set(to, (inputs.get(to) ?? 0) + 1);
    const free = [...inputs].filter(([, count]) => count === 0).map(([code]) => code);
    for (const code of free)
      for (const [from, to] of links)
        if (from === code) {
          inputs.set(to, (inputs.get(to) ?? 0) - 1);
          if (inputs.get(to) === 0) free.push(to);
        }
    expect(free.length).toBe(inputs.size);
  });

  it('reach every segment of every chain', () => {
    const linked = new Set(links.flat());
    const members = guangxi.rows('chain_segments').map((row) => row.segment ?? '');
    expect(members.filter((code) => !linked.has(code))).toEqual([]);
  });
});

describe('the codes that clients rely on', () => {
  it('chains', () => {
    expect([...codes('chains')]).toEqual([
      'new-energy-vehicle',
      'power-battery-storage',
      'construction-machinery',
      'internal-combustion-engine',
      'aluminium',
      'sugar',
      'petrochemical',
      'stainless-steel',
      'electronic-information',
      'artificial-intelligence-hardware',
      'robotics',
      'biomedicine',
      'glass-new-materials',
      'paper-textile',
    ]);
  });

  it('segments begin with the code of a chain', () => {
    const chains = codes('chains');
    const strange = [...codes('segments')].filter((code) => !chains.has(code?.split('.')[0]));
    expect(strange).toEqual([]);
  });

  it('organisations: the three centres and one for each park', () => {
    const centres = ['guangxi-beijing-centre', 'guangxi-shanghai-centre', 'guangxi-shenzhen-centre'];
    expect([...codes('organisations')].sort()).toEqual([...centres, ...parks].sort());
  });
});
