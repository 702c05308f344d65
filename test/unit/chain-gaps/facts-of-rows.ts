import type { Certainty } from '../../../src/analysis/chain-gap/certainty.js';
import type { ChainFacts } from '../../../src/analysis/chain-gap/chain-facts.js';
import { type FitFacts, isRelated } from '../../../src/analysis/chain-gap/fit.js';
import { directedGraph } from '../../../src/analysis/graph/directed-graph.js';

/** Facts of a segment in a place; what is left out is not known, or none. */
export interface FactsRow {
  readonly group?: boolean;
  readonly weight?: number;
  readonly enterprises?: number;
  readonly possible?: number;
  readonly locationQuotient?: number;
  readonly sampledShare?: number;
  readonly measuredShare?: number;
  readonly measuredElsewhere?: boolean;
  readonly concentration?: number;
  readonly revenueCounted?: number;
  readonly revenueKnown?: number;
  readonly largestRevenueCny?: number;
  readonly anchorTitle?: boolean;
  readonly surveyCoverage?: number;
  readonly certainty?: Certainty | null;
  readonly surveyedItself?: boolean;
}

type Numbers = {
  [Name in keyof FactsRow]-?: NonNullable<FactsRow[Name]> extends number | boolean ? Name : never;
}[keyof FactsRow];

/** What speaks for a segment, but for what follows from its densities. */
export type FitOfRow = Omit<FitFacts, 'isRelated'>;

const unfit: FitOfRow = { density: 0, medianDensity: 0, sampledShare: 1, leading: false };

/** Columns of a chain in a place, from rows, linked by pairs of rows; enterprises stand for activity. */
export const factsOfRows = (
  rows: readonly FactsRow[],
  links: readonly (readonly [number, number])[] = [],
  fitAt: (row: number) => FitOfRow = () => unfit,
): ChainFacts => {
  const values = (name: Numbers, unknown = 0): number[] => rows.map((row) => Number(row[name] ?? unknown));
  const floats = (name: Numbers, unknown?: number) => Float64Array.from(values(name, unknown));
  const counts = (name: Numbers) => Int32Array.from(values(name));
  const flags = (name: Numbers) => Uint8Array.from(values(name));
  return {
    graph: directedGraph(
      rows.length,
      links.map(([from]) => from),
      links.map(([, to]) => to),
    ),
    group: flags('group'),
    weight: floats('weight', 1),
    enterprises: counts('enterprises'),
    possible: counts('possible'),
    activity: floats('enterprises'),
    measureKnown: counts('enterprises'),
    locationQuotient: floats('locationQuotient', Number.NaN),
    sampledShare: floats('sampledShare', Number.NaN),
    measuredShare: floats('measuredShare', Number.NaN),
    measuredElsewhere: flags('measuredElsewhere'),
    concentration: floats('concentration', Number.NaN),
    revenueCounted: counts('revenueCounted'),
    revenueKnown: counts('revenueKnown'),
    largestRevenueCny: floats('largestRevenueCny', Number.NaN),
    anchorTitle: flags('anchorTitle'),
    surveyCoverage: floats('surveyCoverage', Number.NaN),
    certainty: rows.map(({ certainty = null }) => certainty),
    surveyedItself: flags('surveyedItself'),
    fit: (row) => ({ ...fitAt(row), isRelated: isRelated(fitAt(row).density, fitAt(row).medianDensity) }),
  };
};
