import type { ChainFacts, Column } from '../../analysis/chain-gap/chain-facts.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RuleSet } from '../../analysis/chain-gap/rule-set.js';
import { type Measure, measureColumns } from '../tables/measure-columns.js';
import type { Snapshot } from '../tables/snapshot.js';
import { areaCells, chainCells } from './chain/chain-cells.js';
import { locationQuotients, sumOfTopmost } from './chain/location-quotients.js';
import { possibleColumn } from './chain/possible-column.js';
import { PresentRows } from './chain/present-rows.js';
import { chainView } from './chain-view.js';
import { fitFacts } from './fit/fit-facts.js';
import { type SurveyColumns, surveyColumns } from './survey-columns.js';

/** Scopes of the sums of a location quotient: every segment with activity, or the segments of the chain. */
export const sumScopes = ['ALL', 'CHAIN'] as const;
export type SumScope = (typeof sumScopes)[number];

export interface ChainQuestion {
  readonly chain: number;
  readonly place: number;
  /** Area against which specialisation is measured. */
  readonly reference: number;
  readonly measure: Measure;
  readonly sums: SumScope;
  /** Takes every segment as looked for, in full. */
  readonly assumeSurveyed: boolean;
  readonly ruleSet: RuleSet;
  readonly thresholds: GapThresholds;
  /** The day asked on, as `dayNumber` writes it. */
  readonly today: number;
}

/** Facts for the rule, and further facts for the answer. Rows are the chain’s segments in its own order. */
export interface PlaceChainFacts extends ChainFacts, SurveyColumns {
  /** Present enterprises of known revenue ≥ 20 million yuan. */
  readonly aboveScale: Column;
  /** 1 where something that counts here is an estimate. */
  readonly estimated: Column;
  /** Σ X of the place over the chain’s segments, each activity once. */
  readonly chainActivity: number;
}

/** Gathers the facts of a chain in a place. A few microseconds for 50 segments, whatever the size of the place. */
export const chainFacts = (snapshot: Snapshot, question: ChainQuestion): PlaceChainFacts => {
  const { rollup } = snapshot;
  const { chain, place, reference } = question;
  const view = chainView(snapshot, chain);
  const measured = measureColumns(snapshot, question.measure);
  const cells = chainCells(snapshot, view, place);
  const references = areaCells(snapshot, view, chain, reference);
  const chainActivity = sumOfTopmost(view, measured.activity, cells);
  const sums =
    question.sums === 'ALL'
      ? { place: measured.total[place]!, reference: measured.total[reference]! }
      : { place: chainActivity, reference: sumOfTopmost(view, measured.activity, references) };
  const present = new PresentRows(view, rollup, cells, references);
  const { survey, surveyCoverage, certainty, surveyedItself } = surveyColumns(snapshot, question, view);
  return {
    graph: view.graph,
    group: view.group,
    weight: view.weight,
    enterprises: present.column(rollup.count),
    possible: possibleColumn(snapshot, view, chain, place, cells),
    activity: present.column(measured.activity),
    measureKnown: present.column(measured.known),
    locationQuotient: locationQuotients(measured, cells, references, sums),
    sampledShare: present.leastShares(rollup.sampled),
    measuredShare: present.leastShares(measured.known),
    measuredElsewhere: present.measuredElsewhere(),
    concentration: present.concentrations(),
    revenueCounted: present.column(rollup.revenueCounted),
    revenueKnown: present.column(rollup.revenueKnown),
    largestRevenueCny: present.column(rollup.largestRevenue, view.notKnown),
    anchorTitle: present.anchorTitles(question.today),
    aboveScale: present.column(rollup.aboveScale),
    estimated: present.column(rollup.estimated),
    chainActivity,
    survey,
    surveyCoverage,
    certainty,
    surveyedItself,
    fit: fitFacts(snapshot, question, view.segment),
  };
};
