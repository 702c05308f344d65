import { describe, expect, it } from 'vitest';
import { type FactsRow, type FitOfRow, factsOfRows } from '../../../../test/unit/chain-gaps/facts-of-rows.js';
import { dayNumber } from '../../../codes/day-number.js';
import { type AgeOfSources, SourceAge } from '../age-of-sources.js';
import { certaintyOf, resolves, type SurveyFacts, surestFirst } from '../certainty.js';
import { chainGaps } from '../chain-gaps.js';
import { defaultThresholds } from '../gap-thresholds.js';

type Row = FactsRow;

/** Everything known, every test passed exactly at its limit. */
const strong: Row = {
  enterprises: 8,
  locationQuotient: 1,
  sampledShare: 0.8,
  measuredShare: 0.8,
  concentration: 0.25,
  revenueCounted: 4,
  revenueKnown: 8,
  largestRevenueCny: 20_000_000,
};
const missing: Row = { certainty: 'CONFIRMED', surveyedItself: true };
const unfit: FitOfRow = { density: 0, medianDensity: 0, sampledShare: 1, leading: false };

const gapsOf = (rows: readonly Row[], links?: readonly (readonly [number, number])[], fit = unfit) =>
  chainGaps(
    factsOfRows(rows, links, () => fit),
    defaultThresholds,
    '2026.2',
  );
const gapOf = (row: Row) => gapsOf([row]).segments[0]!;

describe('absence', () => {
  it('is UNKNOWN where nobody vouches', () => {
    expect(gapOf({})).toMatchObject({ status: 'UNKNOWN', verb: 'WATCH', ground: 'NOT_SURVEYED' });
  });

  it('is MISSING as surely as the survey makes it', () => {
    expect(gapOf({ certainty: 'PROVISIONAL' })).toMatchObject({
      status: 'MISSING',
      certainty: 'PROVISIONAL',
    });
    expect(gapOf(missing)).toMatchObject({ status: 'MISSING', certainty: 'CONFIRMED' });
  });

  it.each([
    ['a survey that only looked up', { certainty: 'PROVISIONAL', surveyedItself: true }],
    ['a survey of a wider place', { certainty: 'CONFIRMED', surveyedItself: false }],
  ] as const)('is UNKNOWN where somebody may be here, whatever %s says', (_, survey) => {
    expect(gapOf({ possible: 2, ...survey })).toMatchObject({
      status: 'UNKNOWN',
      certainty: null,
      remarks: ['POSSIBLY_PRESENT'],
      ground: 'POSSIBLY_PRESENT',
    });
  });

  it('is MISSING where a survey of the place itself would have shown who is possible', () => {
    expect(gapOf({ ...missing, possible: 2 })).toMatchObject({ status: 'MISSING', remarks: [] });
  });
});

describe('presence', () => {
  it('is STRONG exactly on every limit', () => {
    expect(gapOf(strong)).toMatchObject({ status: 'STRONG', weaknesses: [], untested: [], verb: 'KEEP' });
  });

  it.each([
    ['LOW_LOCATION_QUOTIENT', { locationQuotient: 0.999 }],
    ['CONCENTRATED', { concentration: 0.251 }],
    ['NONE_ABOVE_SCALE', { largestRevenueCny: 19_999_999 }],
    ['SOLE_SOURCE', { enterprises: 1, certainty: 'CONFIRMED' }],
  ] as const)('is WEAK by %s alone', (weakness, row) => {
    expect(gapOf({ ...strong, ...row })).toMatchObject({
      status: 'WEAK',
      weaknesses: [weakness],
      verb: 'STRENGTHEN',
    });
  });

  it.each([
    ['LOCATION_QUOTIENT_NOT_KNOWN', { locationQuotient: 0, sampledShare: 0.79 }],
    ['LOCATION_QUOTIENT_NOT_KNOWN', { locationQuotient: 0, measuredShare: 0.79 }],
    ['LOCATION_QUOTIENT_NOT_KNOWN', { locationQuotient: 0, measuredElsewhere: true }],
    ['CONCENTRATION_NOT_KNOWN', { concentration: 1, revenueCounted: 3 }],
    ['CONCENTRATION_NOT_KNOWN', { concentration: 1, enterprises: 9 }],
    ['ABOVE_SCALE_NOT_KNOWN', { largestRevenueCny: 1, revenueKnown: 7 }],
    ['ONLY_ONE_KNOWN', { enterprises: 1, certainty: 'PROVISIONAL', revenueKnown: 1 }],
    ['ONLY_ONE_KNOWN', { enterprises: 1, certainty: 'CONFIRMED', possible: 1, revenueKnown: 1 }],
  ] as const)('is not weakened by a test without data: %s', (code, row) => {
    expect(gapOf({ ...strong, ...row })).toMatchObject({ status: 'STRONG', untested: [code] });
  });

  it('is PRESENT where fewer than two tests are known', () => {
    const row: Row = { enterprises: 3 };
    expect(gapOf(row)).toMatchObject({ status: 'PRESENT', verb: 'WATCH', ground: 'STRENGTH_NOT_KNOWN' });
    expect(gapOf({ ...row, largestRevenueCny: 20_000_000, revenueKnown: 1 }).status).toBe('STRONG');
  });

  it.each([{ largestRevenueCny: 1_000_000_000, revenueKnown: 1 }, { anchorTitle: true }] as Row[])(
    'takes an anchor that is alone for a risk, not for a weakness',
    (anchor) => {
      const sole: Row = { enterprises: 1, certainty: 'CONFIRMED', surveyedItself: true, ...anchor };
      expect(gapOf(sole)).toMatchObject({ weaknesses: [], remarks: ['SOLE_ANCHOR'] });
      expect(gapOf({ ...sole, certainty: 'PROVISIONAL' })).toMatchObject({
        remarks: [],
        untested: expect.arrayContaining(['ONLY_ONE_KNOWN']),
        ground: 'STRENGTH_NOT_KNOWN',
      });
    },
  );

  it('is to be strengthened where a survey knows one enterprise, provisionally', () => {
    const thin: Row = { enterprises: 1, certainty: 'PROVISIONAL' };
    expect(gapOf(thin)).toMatchObject({
      status: 'PRESENT',
      verb: 'STRENGTHEN',
      certainty: 'PROVISIONAL',
      ground: 'ONLY_ONE_KNOWN',
    });
    for (const other of [{ possible: 1 }, { certainty: null }, { enterprises: 2 }])
      expect(gapOf({ ...thin, ...other })).toMatchObject({ status: 'PRESENT', verb: 'WATCH' });
  });
});

describe('verbs of what is missing', () => {
  const buildOf = (fit: Partial<FitOfRow>) => gapsOf([missing], [], { ...unfit, ...fit }).segments[0]!;

  it.each([
    ['RELATED', 'BUILD', { density: 0.2, medianDensity: 0.2 }],
    ['LEADING_CHAIN', 'BUILD', { leading: true, sampledShare: 0 }],
    ['NOTHING_NEAR', 'WATCH', { density: 0.19, medianDensity: 0.2 }],
    ['NOTHING_NEAR', 'WATCH', { density: 0, medianDensity: 0 }],
    ['FIT_NOT_KNOWN', 'WATCH', { density: 1, sampledShare: 0.79 }],
    ['FIT_NOT_KNOWN', 'WATCH', { density: Number.NaN }],
  ] as const)('say %s, %s', (ground, verb, fit) => {
    expect(buildOf(fit)).toMatchObject({ ground, verb });
  });

  it('do not build where something of the chain may be here', () => {
    const gaps = gapsOf([missing, { possible: 1 }], [], { ...unfit, leading: true });
    expect(gaps.segments.map(({ ground }) => ground)).toEqual(['CHAIN_POSSIBLY_PRESENT', 'POSSIBLY_PRESENT']);
  });

  it('complete and extend along the links of the chain', () => {
    const gaps = gapsOf(
      [missing, strong, missing, missing],
      [
        [0, 1],
        [1, 2],
      ],
    );
    expect(gaps.segments.map(({ ground, verb }) => [ground, verb])).toEqual([
      ['CONSUMED_BY_PRESENT', 'COMPLETE'],
      ['STRONG', 'KEEP'],
      ['FED_BY_PRESENT', 'EXTEND'],
      ['NO_LINK_TO_PRESENT', 'WATCH'],
    ]);
  });

  it('are counted with how many of them are to be verified, groups apart', () => {
    const group: Row = { ...strong, certainty: 'PROVISIONAL', group: true };
    const gaps = gapsOf([strong, { ...strong, certainty: 'PROVISIONAL' }, group]);
    expect(gaps.verbs).toContainEqual({ verb: 'KEEP', count: 2, provisionalCount: 1 });
    expect(gaps.segments[2]!.verb).toBeNull();
  });
});

describe('completeness', () => {
  it('is over what is known, with its range over all rows', () => {
    const rows: Row[] = [
      strong,
      { ...missing, weight: 3 },
      { weight: 4 },
      { ...strong, weight: 9, group: true },
    ];
    expect(gapsOf(rows).completeness).toEqual({ value: 0.25, range: { low: 0.125, high: 0.625 } });
  });

  it('is null where nothing is known, or nothing weighs', () => {
    expect(gapsOf([{}]).completeness).toEqual({ value: null, range: { low: 0, high: 1 } });
    expect(gapsOf([{ ...missing, weight: 0 }]).completeness).toEqual({ value: null, range: null });
  });
});

describe('certainty of a survey', () => {
  const today = 20261129;
  const survey: SurveyFacts = { kind: 'FIELD', coverage: 0.8, asOf: '2024-11-29', ofPlaceItself: false };

  it.each([
    ['CONFIRMED', {}],
    ['CONFIRMED', { kind: 'REGISTER' }],
    ['PROVISIONAL', { kind: 'DESK', coverage: 1 }],
    ['PROVISIONAL', { coverage: 0.79 }],
    ['PROVISIONAL', { asOf: '2024-11-28' }],
    ['PROVISIONAL', { asOf: '2024' }],
    ['PROVISIONAL', { asOf: null }],
    ['PROVISIONAL', { kind: 'DESK', coverage: 0.5 }],
    [null, { coverage: 0.49 }],
  ] as const)('is %s for %o', (certainty, change) => {
    expect(certaintyOf({ ...survey, ...change }, defaultThresholds, today)).toBe(certainty);
  });

  it('counts two years back to a 29 February by the calendar', () => {
    const of = (asOf: string) => certaintyOf({ ...survey, asOf }, defaultThresholds, 20280229);
    expect([of('2026-02-28'), of('2026-03-01')]).toEqual(['PROVISIONAL', 'CONFIRMED']);
  });

  it('is that of the surest survey, of the place itself where two confirm', () => {
    const desk: SurveyFacts = { ...survey, kind: 'DESK', coverage: 1, ofPlaceItself: true };
    const itself: SurveyFacts = { ...survey, ofPlaceItself: true };
    expect(surestFirst([desk, survey], defaultThresholds, today)[0]?.survey).toBe(survey);
    expect(surestFirst([{ ...survey, coverage: 1 }, itself], defaultThresholds, today)[0]?.survey).toBe(
      itself,
    );
    expect(surestFirst([], defaultThresholds, today)).toEqual([]);
  });

  it('reaches down to the level at which enterprises were located', () => {
    expect(resolves('COUNTY', 'PREFECTURE')).toBe(true);
    expect(resolves('COUNTY', 'COUNTY')).toBe(true);
    expect(resolves('COUNTY', 'PARK')).toBe(false);
  });
});

const ageOfSources = (dates: readonly number[], staleYears: number, today: number): AgeOfSources => {
  const age = new SourceAge(staleYears, today);
  for (const date of dates) age.add(date);
  return age.told();
};

describe('age of sources', () => {
  it('keeps the undated apart, and counts years back by the calendar', () => {
    const dates = ['2021-11-28', null, '2021-11-29', '2026'].map(dayNumber);
    expect(ageOfSources(dates, 5, 20261129)).toEqual({
      newest: 20260000,
      oldest: 20211128,
      undatedCount: 1,
      staleShare: 1 / 3,
    });
    expect(ageOfSources([0], 5, 20261129)).toMatchObject({ newest: 0, staleShare: null });
  });
});
