import type { Certainty } from '../../analysis/chain-gap/certainty.js';
import type { ChainFacts } from '../../analysis/chain-gap/chain-facts.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RuleSet } from '../../analysis/chain-gap/rule-set.js';
import type { Snapshot, SurveyRow } from '../tables/snapshot.js';
import { chainView } from './chain-view.js';
import { looksFor, surveysOf } from './surveys-of.js';
import { vouchingSurveys } from './vouching-surveys.js';

/** Who looked for each row of a chain in a place. */
export interface SurveyColumns extends Pick<ChainFacts, 'surveyCoverage' | 'certainty' | 'surveyedItself'> {
  /** Survey that looked for a row, the surest; null where none did. */
  readonly survey: readonly (SurveyRow | null)[];
}

interface Asked {
  readonly chain: number;
  readonly place: number;
  readonly assumeSurveyed: boolean;
  readonly ruleSet: RuleSet;
  readonly thresholds: GapThresholds;
  readonly today: number;
}

type Looked = { readonly survey: SurveyRow; readonly certainty: Certainty | null } | null;

const assumed = ({ place, chain }: Asked): Looked => ({
  certainty: 'CONFIRMED',
  survey: {
    place,
    chain,
    coverage: 1,
    asOf: null,
    estimated: false,
    surveyor: null,
    kind: 'REGISTER',
    resolution: 'SITE',
  },
});

/** Rule set 2026.1 takes the widest coverage, and tells no certainty. */
const widest = (snapshot: Snapshot, { chain, place }: Asked): readonly Looked[] => {
  const surveys = surveysOf(snapshot, chain, place);
  return chainView(snapshot, chain).members.map(({ segment }) => {
    const survey = surveys.find((one) => looksFor(snapshot, one, chain, segment));
    return survey === undefined ? null : { survey, certainty: null };
  });
};

const lookedFor = (snapshot: Snapshot, asked: Asked): readonly Looked[] => {
  const { chain, place, ruleSet, thresholds, today } = asked;
  if (asked.assumeSurveyed) {
    const survey = assumed(asked);
    return chainView(snapshot, chain).members.map(() => survey);
  }
  if (ruleSet === '2026.1') return widest(snapshot, asked);
  return vouchingSurveys(snapshot, chain, place, thresholds, today);
};

/** Gathers who looked for each row, and how sure that makes it. */
export const surveyColumns = (snapshot: Snapshot, asked: Asked): SurveyColumns => {
  const looked = lookedFor(snapshot, asked);
  const surveyCoverage = new Float64Array(looked.length);
  const surveyedItself = new Uint8Array(looked.length);
  for (let row = 0; row < looked.length; row++) {
    const survey = looked[row]?.survey;
    surveyCoverage[row] = survey?.coverage ?? Number.NaN;
    surveyedItself[row] = Number(survey?.place === asked.place);
  }
  return {
    survey: looked.map((row) => row?.survey ?? null),
    surveyCoverage,
    certainty: looked.map((row) => row?.certainty ?? null),
    surveyedItself,
  };
};
