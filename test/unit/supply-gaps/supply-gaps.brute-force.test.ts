import 'reflect-metadata';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSupplyGaps } from '../../../src/answers/supply/find-supply-gaps.js';
import type { RequestContext } from '../../../src/request/request-context.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { PlainWhereabouts } from '../chain-gaps/plain-whereabouts.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { PlainChainOfGraph } from '../chain-gaps/rule-2026-2/plain-chain-of-graph.js';
import { certaintyOf, isConfirming } from '../chain-gaps/rule-2026-2/plain-rule.js';

const statuses = new Set<string>();
const depths = new Set<number>();

/** The widest coverage of a survey here, or around it, that looked for a segment: by name, by what it is part of, or in its chain. */
const surveyCoverage = (brute: BruteForce, place: string, code: string): number | null => {
  const found = brute.rows.surveys.filter(({ region, park, chain, segments }) => {
    const named = segments ?? [];
    const lookedFor = named.length > 0 ? named : brute.members(chain).map(({ segment }) => segment);
    return (
      brute.around(place).has(region ? `REGION:${region}` : `PARK:${park}`) &&
      brute.wider(code).some((wide) => lookedFor.includes(wide))
    );
  });
  return found.length === 0 ? null : Math.max(...found.map(({ coverage }) => coverage));
};

const today = '2026-11-29';

/** How a segment in which nobody is known to work stands by rule set 2026.2. */
const standing = (rows: SnapshotRows, place: string, segment: string) => {
  const surveys = new PlainChainOfGraph(rows).surveys(place, segment);
  const located = surveys.some((survey) => survey.itself && isConfirming(survey, today));
  const dark = !located && new PlainWhereabouts(rows).m(place, segment) > 0;
  const certainty = dark ? null : certaintyOf({ surveys }, today);
  const status = certainty === null ? 'UNKNOWN' : 'MISSING';
  statuses.add(`${status} ${certainty}`);
  return { status, certainty };
};

const compare = (seed: number, depth: number, inChain: boolean): void => {
  const rows = rowsOfSeed(seed);
  const [brute, snapshot] = [new BruteForce(rows), buildSnapshot(rows)];
  const keys = [...snapshot.places.rowOf.keys()];
  const [place, partner] = [keys[seed % keys.length]!, keys[(seed >> 4) % keys.length]!];
  if (place === partner) return;
  const codes = rows.segments.map(({ code }) => code);
  const here = new Set(codes.filter((code) => brute.enterprises(place, [code]).length > 0));
  const away = new Map([...here].map((code) => [code, 0]));
  for (let step = 1; step <= depth; step++) {
    for (const { from, to } of rows.links)
      if (away.get(to) === step - 1 && !away.has(from)) away.set(from, step);
  }
  const members = brute.members('c0').map(({ segment }) => segment);
  const expected = [...away]
    .filter(([code, links]) => links > 0 && (!inChain || members.includes(code)))
    .map(([code, links]) => {
      const feeds = [...new Set(rows.links.filter(({ from }) => from === code).map(({ to }) => to))];
      const neededBy = feeds.filter((to) => away.get(to) === links - 1).sort();
      depths.add(links);
      return {
        segmentCode: code,
        depth: links,
        neededBy,
        localConsumerCount: links === 1 ? brute.enterprises(place, neededBy).length : 0,
        surveyCoverage: surveyCoverage(brute, place, code),
        status: (surveyCoverage(brute, place, code) ?? 0) >= 0.5 ? 'MISSING' : 'UNKNOWN',
        certainty: null,
        possibleCount: new PlainWhereabouts(rows).m(place, code),
        producersInPartnerAreas: brute.enterprises(partner, [code]).length,
      };
    });
  const input = (key: string) => {
    const [kind, code] = key.split(':') as ['REGION' | 'PARK', string];
    return { kind, code };
  };
  const asked = {
    place: input(place),
    partners: [input(partner)],
    chain: inChain ? 'c0' : null,
    depth,
    ruleSet: '2026.1',
  };
  const ask = () => findSupplyGaps({ snapshot } as RequestContext, asked);
  if (here.size === 0) {
    expect(ask).toThrow('at least one enterprise of a known segment');
    return;
  }
  const report = ask();
  const found = report.gaps.map(({ neededByCodes, producerIds, ...one }) => {
    expect(producerIds).toHaveLength(one.producersInPartnerAreas);
    return { ...one, neededBy: [...neededByCodes].sort() };
  });
  const order = [...expected].sort(
    (a, b) =>
      a.depth - b.depth ||
      b.localConsumerCount - a.localConsumerCount ||
      b.producersInPartnerAreas - a.producersInPartnerAreas ||
      (a.segmentCode < b.segmentCode ? -1 : 1),
  );
  expect(found).toEqual(order);
  expect(report.total).toBe(expected.length);
  const newest = findSupplyGaps({ snapshot } as RequestContext, { ...asked, ruleSet: null, asOf: today });
  for (const { segmentCode, ...gap } of newest.gaps)
    expect({ status: gap.status, certainty: gap.certainty }).toEqual(standing(rows, place, segmentCode));
};

test('missing inputs, to any depth, agree with plain loops over the rows', () => {
  fc.assert(fc.property(seeds, fc.integer({ min: 1, max: 3 }), fc.boolean(), compare), {
    numRuns: 400,
    // A graph with an input of which somebody looked and found nobody: one of two hundred has it.
    examples: [[1150642967, 2, false]],
  });
  expect([...depths].sort()).toEqual([1, 2, 3]);
  expect(statuses).toEqual(new Set(['UNKNOWN null', 'MISSING PROVISIONAL', 'MISSING CONFIRMED']));
});
