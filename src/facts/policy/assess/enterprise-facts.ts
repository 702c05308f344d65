import { yearsOfEnterprise } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById } from '../../enterprise/enterprise.repository.js';
import { titlesHeld } from '../../enterprise/titles-of-snapshot.js';
import { type GraphFact, placed } from './graph-fact.js';
import { type Title, titleFacts } from './title-facts.js';
import { type EnterpriseYear, lastYearOn, yearFacts } from './year-facts.js';

/** What the graph holds of an enterprise, as far as rules ask for it. */
export interface EnterpriseRecords {
  readonly revenueCny: number | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly estimated: boolean | null;
  readonly titles: readonly Title[];
  readonly lastYear: EnterpriseYear | undefined;
}

/** Tells what the graph knows of an enterprise on a day: what it is, its revenue, its valid titles, its last year. */
export const factsOfRecords = (records: EnterpriseRecords, day: string): [string, GraphFact][] => {
  const { revenueCny, source, asOf, estimated } = records;
  const from = { source, asOf, estimated: estimated ?? false };
  return [
    ['subjectKind', placed('ENTERPRISE')],
    ...(revenueCny === null ? [] : [['revenueYuan', { value: revenueCny, ...from }] as [string, GraphFact]]),
    ...titleFacts(records.titles, day),
    ...yearFacts(records.lastYear),
  ];
};

/** Reads an enterprise and tells what the graph knows of it on a day. */
export const enterpriseFacts = async (
  context: RequestContext,
  id: string,
  day: string,
): Promise<Map<string, GraphFact>> => {
  const enterprise = await context.loader(enterpriseById).load(id);
  const titles = await titlesHeld(context, id);
  if (!enterprise) return new Map();
  const years = await context.store.run(yearsOfEnterprise, { enterprise: id });
  const lastYear = years.find(({ year }) => year === lastYearOn(day));
  return new Map(factsOfRecords({ ...enterprise, titles, lastYear }, day));
};
