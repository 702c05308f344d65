import { dayNumber } from '../../codes/day-number.js';
import type { GapThresholds } from './gap-thresholds.js';
import { isOlder } from './is-older.js';

/** Kinds of surveys: matched with a full register, asked on the spot, or looked up (案头检索). */
export const surveyKinds = ['REGISTER', 'FIELD', 'DESK'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** Levels of places, from the widest to the finest. */
export const placeLevels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'PARK', 'SITE'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** Certainty of a row: confirmed, or to be verified (待核实). */
export type Certainty = 'CONFIRMED' | 'PROVISIONAL';

export interface SurveyFacts {
  readonly kind: SurveyKind;
  readonly coverage: number;
  /** ISO; null where no date is stated. */
  readonly asOf: string | null;
  /** True where the survey is of the asked place itself, not of a wider place. */
  readonly ofPlaceItself: boolean;
}

/** Tells whether a survey that located enterprises down to a level can speak for a place of another level. */
export const resolves = (resolution: PlaceLevel, level: PlaceLevel): boolean =>
  placeLevels.indexOf(level) <= placeLevels.indexOf(resolution);

/**
 * Finds the certainty that a survey gives a row: CONFIRMED by a register or field survey of coverage ≥ 0.8 that is
 * not older than two years; PROVISIONAL by any other of coverage ≥ 0.5; null below, and where there is no date, never
 * CONFIRMED. `today` is as `dayNumber` writes it. Never throws. Source: rule set 2026.2 of this project.
 */
export const certaintyOf = (
  { kind, coverage, asOf }: SurveyFacts,
  limits: GapThresholds,
  today: number,
): Certainty | null => {
  if (!(coverage >= limits.surveyCoverage)) return null;
  const recent = asOf !== null && !isOlder(dayNumber(asOf), limits.confirmedYears, today);
  const confirms = kind !== 'DESK' && coverage >= limits.confirmedCoverage && recent;
  return confirms ? 'CONFIRMED' : 'PROVISIONAL';
};

const rank = (certainty: Certainty | null): number =>
  certainty === 'CONFIRMED' ? 2 : certainty === 'PROVISIONAL' ? 1 : 0;

/** Survey with the certainty that it gives a row. */
export interface Vouching<S> {
  readonly survey: S;
  readonly certainty: Certainty | null;
}

const better = <S extends SurveyFacts>(a: Vouching<S>, b: Vouching<S>): number =>
  rank(b.certainty) - rank(a.certainty) ||
  Number(b.survey.ofPlaceItself) - Number(a.survey.ofPlaceItself) ||
  b.survey.coverage - a.survey.coverage ||
  Number((b.survey.asOf ?? '') > (a.survey.asOf ?? '')) -
    Number((b.survey.asOf ?? '') < (a.survey.asOf ?? ''));

/**
 * Orders surveys by how sure they make a row: a confirming survey first, then a survey of the place itself, then the
 * widest coverage, then the latest date, then as given. The first that vouches for a segment tells its certainty.
 */
export const surestFirst = <S extends SurveyFacts>(
  surveys: readonly S[],
  limits: GapThresholds,
  today: number,
): readonly Vouching<S>[] =>
  surveys.map((survey) => ({ survey, certainty: certaintyOf(survey, limits, today) })).sort(better);
