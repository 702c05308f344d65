import { type YearsOfEnterpriseRow, yearsOfEnterprise } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { GraphFact } from './graph-fact.js';

type Column = 'mainRevenueCny' | 'outputCny' | 'rdExpenseCny' | 'rdEquipmentCny' | 'rdStaff' | 'industrial';

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

const factOf = (row: YearsOfEnterpriseRow, column: Column): GraphFact | undefined => {
  const value = row[column];
  if (value === null) return undefined;
  return { value, source: row.source, asOf: row.asOf ?? String(row.year), estimated: row.estimated ?? false };
};

/** Tells what the graph knows of an enterprise’s last year that is over on a day; an earlier year never stands in. */
export const yearFacts = async (
  { store }: RequestContext,
  enterprise: string,
  day: string,
): Promise<[string, GraphFact][]> => {
  const last = Number(day.slice(0, 4)) - 1;
  const row = (await store.run(yearsOfEnterprise, { enterprise })).find(({ year }) => year === last);
  if (!row) return [];
  return ofLastYear.flatMap(([code, column]): [string, GraphFact][] => {
    const fact = factOf(row, column);
    return fact ? [[code, fact]] : [];
  });
};
