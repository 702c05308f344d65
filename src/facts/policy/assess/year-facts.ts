import type { YearsOfEnterpriseRow } from '../../../../cypher/queries.gen.js';
import type { GraphFact } from './graph-fact.js';

type Column = 'mainRevenueCny' | 'outputCny' | 'rdExpenseCny' | 'rdEquipmentCny' | 'rdStaff' | 'industrial';

/** What a year of an enterprise says, as far as rules ask for it. */
export type EnterpriseYear = YearsOfEnterpriseRow;

/** Facts of the last year that is over, by the column that says them. */
const ofLastYear: readonly (readonly [string, Column])[] = [
  ['mainRevenueYuan', 'mainRevenueCny'],
  ['mainRevenueLastYearYuan', 'mainRevenueCny'],
  ['outputYuan', 'outputCny'],
  ['rdExpenseYuan', 'rdExpenseCny'],
  ['rdEquipmentOriginalValueYuan', 'rdEquipmentCny'],
  ['rdStaff', 'rdStaff'],
  ['isIndustrial', 'industrial'],
];

/** Codes of the facts that a year of an enterprise can say. */
export const yearFactCodes: ReadonlySet<string> = new Set(ofLastYear.map(([code]) => code));

/** The last year that is over on a day. */
export const lastYearOn = (day: string): number => Number(day.slice(0, 4)) - 1;

const factOf = (row: EnterpriseYear, column: Column): GraphFact | undefined => {
  const value = row[column];
  if (value === null) return undefined;
  return { value, source: row.source, asOf: row.asOf ?? String(row.year), estimated: row.estimated ?? false };
};

/** Tells what the last year of an enterprise that is over says; an earlier year never stands in. */
export const yearFacts = (lastYear: EnterpriseYear | undefined): [string, GraphFact][] =>
  ofLastYear.flatMap(([code, column]): [string, GraphFact][] => {
    const fact = lastYear && factOf(lastYear, column);
    return fact ? [[code, fact]] : [];
  });
