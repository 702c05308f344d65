import { expect, test } from 'vitest';
import { certaintyOf, resolves, type SurveyFacts, surestFirst } from './certainty.js';
import { defaultThresholds } from './gap-thresholds.js';

const today = 20261130;
const survey = (more: Partial<SurveyFacts> = {}): SurveyFacts => ({
  kind: 'REGISTER',
  coverage: 0.9,
  asOf: '2026-01-01',
  ofPlaceItself: false,
  ...more,
});
const first = (...surveys: SurveyFacts[]): SurveyFacts =>
  surestFirst(surveys, defaultThresholds, today)[0]!.survey;

test.each([
  [{}, 'CONFIRMED'],
  [{ kind: 'FIELD', coverage: 0.8 }, 'CONFIRMED'],
  [{ kind: 'DESK' }, 'PROVISIONAL'],
  [{ coverage: 0.79 }, 'PROVISIONAL'],
  [{ coverage: 0.5 }, 'PROVISIONAL'],
  [{ coverage: 0.49 }, null],
  [{ asOf: '2024-11-30' }, 'CONFIRMED'],
  [{ asOf: '2024-11-29' }, 'PROVISIONAL'],
  [{ asOf: null }, 'PROVISIONAL'],
  [{ asOf: '2024' }, 'PROVISIONAL'],
  [{ asOf: '2025' }, 'CONFIRMED'],
] as const)('a survey %j makes a row %s', (more, certainty) => {
  expect(certaintyOf(survey(more), defaultThresholds, today)).toBe(certainty);
});

test('surveys are ordered by certainty, then whose they are, then coverage, then date, then as given', () => {
  const confirming = survey({ coverage: 0.8 });
  expect(first(survey({ kind: 'DESK', coverage: 1, ofPlaceItself: true }), confirming)).toBe(confirming);
  const weak = survey({ kind: 'DESK', coverage: 0.5 });
  expect(first(survey({ coverage: 0.1, ofPlaceItself: true }), weak)).toBe(weak);
  const own = survey({ coverage: 0.8, ofPlaceItself: true });
  expect(first(survey({ coverage: 1 }), own)).toBe(own);
  const wide = survey({ coverage: 1, asOf: '2025-01-01' });
  expect(first(survey(), wide)).toBe(wide);
  const [undated, later, earlier] = [
    survey({ kind: 'DESK', asOf: null }),
    survey({ kind: 'DESK', asOf: '2026-02-01' }),
    survey({ kind: 'DESK' }),
  ];
  const ordered = surestFirst([undated, earlier, later], defaultThresholds, today);
  expect(ordered.map((one) => one.survey)).toEqual([later, earlier, undated]);
  const again = survey();
  expect(first(again, survey())).toBe(again);
});

test('a survey speaks for places as wide as what it located, or wider', () => {
  expect(resolves('PREFECTURE', 'PREFECTURE')).toBe(true);
  expect(resolves('PREFECTURE', 'PROVINCE')).toBe(true);
  expect(resolves('PREFECTURE', 'COUNTY')).toBe(false);
  expect(resolves('SITE', 'PARK')).toBe(true);
});
