import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseById, tiersByEnterprise } from '../../enterprise/enterprise.repository.js';
import { isValidOn } from '../../enterprise/titles-of-snapshot.js';
import { type GraphFact, placed } from './graph-fact.js';
import { yearFacts } from './year-facts.js';

const titleLevels: Readonly<Record<string, string>> = {
  NATIONAL: 'NATIONAL',
  REGIONAL: 'REGION',
  REGION: 'REGION',
  CITY: 'CITY',
};

const highTech = '高新技术企业';

const titleFacts = (tiers: readonly TierRow[], day: string): [string, GraphFact][] => {
  const valid = tiers.filter((tier) => isValidOn(tier, day));
  const [first] = valid;
  if (!first) return [];
  const from = { source: first.source, asOf: first.asOf, estimated: first.estimated ?? false };
  const titles = valid.map(({ tier, level }) => ({
    title: tier,
    titleLevel: (level && titleLevels[level]) || (level ?? ''),
  }));
  const holds = valid.find(({ tier }) => tier === highTech);
  return [
    ['titles', { value: titles, ...from }],
    ...(holds ? [['isHighTech', { value: true, ...from }] as [string, GraphFact]] : []),
  ];
};

interface TierRow {
  readonly tier: string;
  readonly level: string | null;
  readonly validUntil: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly estimated: boolean | null;
}

/** Tells what the graph knows of an enterprise on a day: what it is, its revenue, its valid titles. */
export const enterpriseFacts = async (
  context: RequestContext,
  id: string,
  day: string,
): Promise<Map<string, GraphFact>> => {
  const enterprise = await context.loader(enterpriseById).load(id);
  const tiers = await context.loader(tiersByEnterprise).load(id);
  if (!enterprise) return new Map();
  const { revenueCny, source, asOf, estimated } = enterprise;
  const from = { source, asOf, estimated: estimated ?? false };
  return new Map<string, GraphFact>([
    ['subjectKind', placed('ENTERPRISE')],
    ...(revenueCny === null ? [] : [['revenueYuan', { value: revenueCny, ...from }] as const]),
    ...titleFacts(tiers, day),
    ...(await yearFacts(context, id, day)),
  ]);
};
