import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surestFirst } from '../../../../src/analysis/chain-gap/certainty.js';
import type { ChainFacts } from '../../../../src/analysis/chain-gap/chain-facts.js';
import { chainGaps } from '../../../../src/analysis/chain-gap/chain-gaps.js';
import { defaultThresholds } from '../../../../src/analysis/chain-gap/gap-thresholds.js';
import { dayNumber } from '../../../../src/codes/day-number.js';
import { type FactsRow, factsOfRows } from '../facts-of-rows.js';
import {
  type PlainChain,
  type PlainFirm,
  type PlainSegment,
  plainCompleteness,
  plainRows,
} from './plain-rule.js';

const today = '2026-11-29';

/** Mostly alike, so that shares of 80 % are met as well as missed. */
const firm = (where: PlainFirm['where'][]): fc.Arbitrary<PlainFirm> =>
  fc.record({
    where: fc.constantFrom(...where),
    revenue: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(5e6, 19_999_999, 2e7, 2e7, 3e7, 1e9) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    sampling: fc.constantFrom('REGISTER', 'REGISTER', 'SURVEY', 'SURVEY', 'SURVEY', 'SAMPLE'),
    share: fc.constant(1),
    title: fc.constantFrom(null, null, null, null, '链主', '单项冠军', '瞪羚'),
  });

const survey = fc.record({
  kind: fc.constantFrom('REGISTER' as const, 'FIELD' as const, 'DESK' as const),
  coverage: fc.constantFrom(0.49, 0.5, 0.79, 0.8, 1),
  date: fc.constantFrom('2024-11-28', '2024-11-29', '2026-01-01', null),
  itself: fc.boolean(),
});

/** Few firms or many: the rules of one enterprise and those of shares are both met. */
const drawn = fc.record({
  firms: fc.oneof(
    fc.constant<PlainFirm[]>([]),
    fc.array(firm(['AROUND']), { maxLength: 2 }),
    fc.array(firm(['HERE', 'HERE', 'HERE', 'SITE', 'AROUND']), { maxLength: 3 }),
    fc.array(firm(['HERE']), { minLength: 4, maxLength: 8 }),
  ),
  elsewhere: fc.array(firm(['HERE']), { maxLength: 3 }),
  lq: fc.constantFrom(null, 0.5, 1, 2),
  surveys: fc.array(survey, { maxLength: 2 }),
  weight: fc.integer({ min: 0, max: 3 }),
  group: fc.constantFrom(false, false, false, true),
  density: fc.constantFrom(0, 0.2, 0.4),
});

const segment: fc.Arbitrary<PlainSegment> = drawn.map(({ elsewhere, ...rest }) => ({
  ...rest,
  reference: [...rest.firms.filter(({ where }) => where !== 'AROUND'), ...elsewhere],
}));

const chain: fc.Arbitrary<PlainChain> = fc
  .tuple(fc.array(segment, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean())
  .chain(([segments, empty, byRevenue]) =>
    fc.record({
      segments: fc.constant(
        empty ? segments.map((one) => ({ ...one, firms: one.weight === 0 ? one.firms : [] })) : segments,
      ),
      links: fc.array(
        fc
          .tuple(fc.nat(segments.length - 1), fc.nat(segments.length - 1))
          .filter(([from, to]) => from !== to),
        { maxLength: segments.length > 1 ? 8 : 0 },
      ),
      leading: fc.boolean(),
      medianDensity: fc.constantFrom(0, 0.3),
      sampledOfAll: fc.constantFrom(0.79, 0.8),
      byRevenue: fc.constant(byRevenue),
      today: fc.constant(today),
    }),
  );

const shareOf = (firms: readonly PlainFirm[], holds: (firm: PlainFirm) => boolean): number =>
  firms.filter(holds).length / firms.length;

const factsOf = ({ firms, reference, lq, surveys }: PlainSegment, byRevenue: boolean): FactsRow => {
  const present = firms.filter(({ where }) => where !== 'AROUND');
  const least = (holds: (firm: PlainFirm) => boolean): number =>
    Math.min(shareOf(present, holds), shareOf(reference, holds));
  const counted = present.flatMap(({ where, revenue }) => (where === 'HERE' ? (revenue ?? []) : []));
  const total = counted.reduce((sum, one) => sum + one, 0);
  const known = present.flatMap(({ revenue }) => revenue ?? []);
  const [vouching] = surestFirst(
    surveys.map((one) => ({ ...one, asOf: one.date, ofPlaceItself: one.itself })),
    defaultThresholds,
    dayNumber(today),
  );
  return {
    enterprises: present.length,
    possible: firms.length - present.length,
    certainty: vouching?.certainty ?? null,
    surveyedItself: vouching?.survey.ofPlaceItself ?? false,
    locationQuotient: lq ?? Number.NaN,
    sampledShare: least(({ sampling }) => sampling !== 'SAMPLE'),
    measuredShare: byRevenue ? least(({ revenue }) => revenue !== null) : 1,
    measuredElsewhere: present.some(({ where }) => where === 'SITE'),
    concentration: total === 0 ? Number.NaN : counted.reduce((sum, one) => sum + (one / total) ** 2, 0),
    revenueCounted: counted.length,
    revenueKnown: known.length,
    largestRevenueCny: known.length === 0 ? Number.NaN : Math.max(...known),
    anchorTitle: present.some(({ title }) => title === '链主' || title === '单项冠军'),
  };
};

const inPlace = (plain: PlainChain): ChainFacts =>
  factsOfRows(
    plain.segments.map((one) => ({
      ...factsOf(one, plain.byRevenue),
      group: one.group,
      weight: one.weight,
    })),
    plain.links,
    (row) => ({
      density: plain.segments[row]!.density,
      medianDensity: plain.medianDensity,
      sampledShare: plain.sampledOfAll,
      leading: plain.leading,
    }),
  );

/** What the random chains brought about; a rule that never applies was never tested. */
const met = new Set<string | null>();

const compare = (plain: PlainChain): void => {
  const gaps = chainGaps(inPlace(plain), defaultThresholds, '2026.2');
  plainRows(plain).forEach((expected, row) => {
    const { status, certainty, weaknesses, untested, remarks, verb, ground, group } = gaps.segments[row]!;
    expect({ status, certainty, weak: weaknesses, notKnown: untested, remarks, verb }).toEqual({
      ...expected,
      verb: group ? null : expected.verb,
    });
    for (const one of [...weaknesses, ...untested, ...remarks, ground]) met.add(one);
    met.add(verb).add(`${status} ${certainty}`);
  });
  expect(gaps.completeness).toEqual(plainCompleteness(plain));
};

const cases = (statuses: string[], certainties: (string | null)[]): string[] =>
  statuses.flatMap((status) => certainties.map((certainty) => `${status} ${certainty}`));

describe('rule set 2026.2 against brute force', () => {
  it('agrees on every status, certainty, reason and verb of random chains', () => {
    fc.assert(fc.property(chain, compare), { numRuns: 1_500 });
  });

  it('met every status with every certainty, every reason, ground and verb while it did', () => {
    const all = [
      ...cases(['WEAK', 'PRESENT', 'STRONG'], ['CONFIRMED', 'PROVISIONAL', null]),
      ...cases(['MISSING'], ['CONFIRMED', 'PROVISIONAL']),
      ...cases(['UNKNOWN'], [null]),
      ...['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'KEEP', 'WATCH', null],
      ...['LOW_LOCATION_QUOTIENT', 'SOLE_SOURCE', 'CONCENTRATED', 'NONE_ABOVE_SCALE'],
      ...[
        'LOCATION_QUOTIENT_NOT_KNOWN',
        'ONLY_ONE_KNOWN',
        'CONCENTRATION_NOT_KNOWN',
        'ABOVE_SCALE_NOT_KNOWN',
      ],
      ...['POSSIBLY_PRESENT', 'SOLE_ANCHOR', 'NOT_SURVEYED', 'STRENGTH_NOT_KNOWN', 'CHAIN_POSSIBLY_PRESENT'],
      ...['LEADING_CHAIN', 'RELATED', 'NOTHING_NEAR', 'FIT_NOT_KNOWN'],
      ...['CONSUMED_BY_PRESENT', 'BETWEEN_PRESENT', 'FED_BY_PRESENT', 'NO_LINK_TO_PRESENT'],
    ];
    expect(all.filter((one) => !met.has(one))).toEqual([]);
  });

  it('finds no weakness by a large revenue more, but that revenue is concentrated', () => {
    const moreKnown = fc
      .tuple(segment, fc.nat(), fc.constantFrom(2e7, 1e9))
      .filter(([{ firms }]) => firms.some(({ where, revenue }) => where === 'HERE' && revenue === null));
    fc.assert(
      fc.property(moreKnown, ([plain, at, revenue]) => {
        const dark = plain.firms.flatMap((one, i) => (one.revenue === null ? [i] : []));
        const told = plain.firms.with(dark[at % dark.length]!, {
          ...plain.firms[dark[at % dark.length]!]!,
          revenue,
        });
        const statusOf = (firms: readonly PlainFirm[]) =>
          chainGaps(
            inPlace({ ...emptyChain, segments: [{ ...plain, firms, reference: firms }] }),
            defaultThresholds,
            '2026.2',
          ).segments[0]!;
        const [before, after] = [statusOf(plain.firms), statusOf(told)];
        const newly = after.weaknesses.filter((one) => !before.weaknesses.includes(one));
        expect(newly.filter((one) => one !== 'CONCENTRATED')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

const emptyChain: PlainChain = {
  segments: [],
  links: [],
  leading: false,
  medianDensity: 0,
  sampledOfAll: 0,
  byRevenue: false,
  today,
};
