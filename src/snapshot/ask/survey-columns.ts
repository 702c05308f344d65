import type { Certainty } from '../../analysis/chain-gap/certainty.js';
import type { ChainFacts } from '../../analysis/chain-gap/chain-facts.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RuleSet } from '../../analysis/chain-gap/rule-set.js';
import type { Snapshot, SurveyRow } from '../tables/snapshot.js';
import type { ChainView } from './chain-view.js';
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

const assumed = ({ place, chain }: Asked): SurveyRow => ({
  place,
  chain,
  coverage: 1,
  asOf: null,
  estimated: false,
  surveyor: null,
  kind: 'REGISTER',
  resolution: 'SITE',
});

/** Rule set 2026.1 takes the widest coverage, and tells no certainty. */
const widest = (snapshot: Snapshot, { chain, place }: Asked, view: ChainView): readonly Looked[] => {
  const surveys = surveysOf(snapshot, chain, place);
  if (surveys.length === 0) return [];
  return view.members.map(({ segment }) => {
    const survey = surveys.find((one) => looksFor(snapshot, one, chain, segment));
    return survey === undefined ? null : { survey, certainty: null };
  });
};

/** Who looked for each row; an empty list where nobody looked for any. */
const lookedFor = (snapshot: Snapshot, asked: Asked, view: ChainView): readonly Looked[] => {
  const { chain, place, ruleSet, thresholds, today } = asked;
  if (ruleSet === '2026.1') return widest(snapshot, asked, view);
  return vouchingSurveys(snapshot, chain, place, thresholds, today);
};

/** One survey of every row. */
const ofAll = (size: number, survey: SurveyRow, certainty: Certainty): SurveyColumns => ({
  survey: new Array<SurveyRow>(size).fill(survey),
  surveyCoverage: new Array<number>(size).fill(survey.coverage),
  certainty: new Array<Certainty>(size).fill(certainty),
  surveyedItself: new Array<number>(size).fill(1),
});

const ofNone = ({ members, notKnown, zero }: ChainView): SurveyColumns => {
  const nobody = new Array<null>(members.length).fill(null);
  return { survey: nobody, surveyCoverage: notKnown, certainty: nobody, surveyedItself: zero };
};

/** Gathers who looked for each row, and how sure that makes it. */
export const surveyColumns = (snapshot: Snapshot, asked: Asked, view: ChainView): SurveyColumns => {
  if (asked.assumeSurveyed) return ofAll(view.members.length, assumed(asked), 'CONFIRMED');
  const looked = lookedFor(snapshot, asked, view);
  if (looked.length === 0) return ofNone(view);
  return {
    survey: looked.map((row) => row?.survey ?? null),
    surveyCoverage: looked.map((row) => row?.survey.coverage ?? Number.NaN),
    certainty: looked.map((row) => row?.certainty ?? null),
    surveyedItself: looked.map((row) => Number(row?.survey.place === asked.place)),
  };
};
