import type { ObservationsOfPlaceRow } from '../../../../cypher/queries.gen.js';
import type { Value } from '../../../analysis/rule/feel/value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import type { GraphFact } from './graph-fact.js';

type Observed = ObservationsOfPlaceRow & { readonly value: number };

type Named = [string, GraphFact];

/** Code of the metric of 规上工业总产值. */
export const aboveScaleOutput = 'above-scale-output';
const investment = 'industrial-investment';

/** Rates of a park in percent, by the fact that holds each as a share. */
const rates = [
  ['landSupplyRate', 'park-land-supply-rate'],
  ['landBuiltRate', 'park-land-built-rate'],
] as const;

const factOf = (value: Value, rows: readonly Observed[]): GraphFact => {
  const last = rows.at(-1);
  return {
    value,
    source: last?.source ?? null,
    asOf: last?.asOf ?? last?.period ?? null,
    estimated: rows.some(({ estimated }) => estimated),
  };
};

const of = (rows: readonly Observed[], metric: string): Observed[] =>
  rows.filter((row) => row.metric === metric);

const rateFacts = (rows: readonly Observed[]): Named[] =>
  rates.flatMap(([code, metric]): Named[] => {
    const last = of(rows, metric).at(-1);
    return last ? [[code, factOf(last.value / 100, [last])]] : [];
  });

/** Output by year: a rule looks its own year up, and never takes another for it. */
const seriesFacts = (rows: readonly Observed[]): Named[] => {
  const years = of(rows, aboveScaleOutput);
  if (years.length === 0) return [];
  const value = years.map((row) => ({ year: Number(row.period), aboveScaleIndustrialOutputYuan: row.value }));
  return [['series', factOf(value, years)]];
};

/** Growth on the year before in percent; not known where either year is not. */
const growthOf = (rows: readonly Observed[], year: number, code: string): Value => {
  const [before, now] = [year - 1, year].map((each) => rows.find(({ period }) => Number(period) === each));
  return before && now && before.value > 0 ? (now.value / before.value - 1) * 100 : notKnown(code);
};

const growthFacts = (rows: readonly Observed[]): Named[] => {
  const both = [...of(rows, aboveScaleOutput), ...of(rows, investment)];
  const years = [...new Set(both.map(({ period }) => Number(period)))].sort((a, b) => a - b).slice(1);
  if (years.length === 0) return [];
  const growth = (code: string, metric: string): Named => [
    code,
    factOf(
      years.map((year) => growthOf(of(rows, metric), year, code)),
      of(rows, metric),
    ),
  ];
  return [
    ['years', factOf(years, both)],
    growth('aboveScaleIndustrialOutputGrowthPct', aboveScaleOutput),
    growth('industrialInvestmentGrowthPct', investment),
  ];
};

/** Tells what the yearly observations of a park up to the year of a day say of the facts that rules ask for. */
export const parkFigures = (rows: readonly ObservationsOfPlaceRow[], day: string): Named[] => {
  const known = rows.filter(
    (row): row is Observed => row.periodType === 'Y' && row.value !== null && row.period <= day.slice(0, 4),
  );
  return [...rateFacts(known), ...seriesFacts(known), ...growthFacts(known)];
};
