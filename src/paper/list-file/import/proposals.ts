import { enterpriseIdsByText, enterprisesByFoldedName } from '../../../../cypher/queries.gen.js';
import { companyNameCore, foldCompanyName } from '../../../codes/company-name.js';
import { companyNameSimilarity } from '../../../codes/company-name-similarity.js';
import { regionNearness } from '../../../codes/region-nearness.js';
import { enterpriseById } from '../../../facts/enterprise/enterprise.repository.js';
import { textQuery } from '../../../facts/enterprise/text-query.js';
import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { SheetRow } from './sheet-row.js';

/** An enterprise that a row may mean; from 0.8 likely, from 0.5 possible. A person decides. */
export interface Proposal {
  readonly enterprise: string;
  readonly name: string;
  readonly score: number;
}

interface Bearer {
  readonly id: string;
  readonly names: readonly string[];
  readonly region: string | null;
}

const leastScore = 0.5;
const maxProposals = 5;
const maxSearched = 500;
const longestName = 100;
/** Nearness where a row gives no region. */
const nearnessUnknown = 0.7;
/** Worth of a short or former name against the registered name. */
const otherName = 0.85;

const coreOf = (name: string): string => companyNameCore(foldCompanyName(name));

const scoreOf = ({ name, region }: SheetRow, bearer: Bearer): number => {
  const near = /^\d{6}$/.test(region) ? regionNearness(region, bearer.region) : nearnessUnknown;
  const alike = bearer.names.map(
    (ownName, at) => (at === 0 ? 1 : otherName) * companyNameSimilarity(name, ownName),
  );
  return Math.round(near * Math.max(...alike) * 100) / 100;
};

const bearersByName = async ({ store }: RequestContext, names: readonly string[]) => {
  const bearers = new Map<string, Bearer[]>(names.map((name) => [name, []]));
  for (const { normalisedName, id, name, region } of await store.run(enterprisesByFoldedName, { names }))
    bearers.get(normalisedName)?.push({ id, names: [name], region });
  return bearers;
};

/** Enterprises in whose names the row’s name occurs. */
const bearersByText = async (context: RequestContext, name: string): Promise<Bearer[]> => {
  const matches = await context.store.run(enterpriseIdsByText, {
    text: textQuery(name),
    limit: maxProposals,
  });
  const enterprises = await loadPresent(
    context,
    enterpriseById,
    matches.map(({ id }) => id),
  );
  return enterprises.map(({ ownId, name, shortName, formerNames, regionCode }) => ({
    id: ownId,
    names: [name, ...(shortName ? [shortName] : []), ...formerNames],
    region: regionCode,
  }));
};

const proposed = (row: SheetRow, bearers: readonly Bearer[]): Proposal[] =>
  bearers
    .map((bearer) => ({ enterprise: bearer.id, name: bearer.names[0]!, score: scoreOf(row, bearer) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.enterprise < b.enterprise ? -1 : 1))
    .slice(0, maxProposals);

/** Proposes enterprises that the names of the rows may mean, by row. Names alone never decide. */
export const proposalsOf = async (
  context: RequestContext,
  rows: readonly SheetRow[],
): Promise<ReadonlyMap<SheetRow, readonly Proposal[]>> => {
  const named = rows.filter(({ name }) => name !== '' && name.length <= longestName);
  const byName = await bearersByName(context, [...new Set(named.map(({ name }) => coreOf(name)))]);
  const proposals = new Map<SheetRow, readonly Proposal[]>();
  let searched = 0;
  for (const row of named) {
    const bearers = byName.get(coreOf(row.name)) ?? [];
    const search = bearers.length === 0 && searched++ < maxSearched;
    proposals.set(row, proposed(row, search ? await bearersByText(context, row.name) : bearers));
  }
  return proposals;
};
