import { todayInChina } from '../../codes/today.js';
import { activitiesByEnterprise } from '../../facts/chain/chain.repository.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import type { Enterprise } from '../../facts/enterprise/enterprise.type.js';
import { titlesHeld } from '../../facts/enterprise/titles-of-snapshot.js';
import { loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { presentActivities } from '../../snapshot/ask/present-activities.js';
import { anchorTitles } from '../../snapshot/build/anchor-titles.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { BriefFirm } from './brief.js';
import { scaleOf } from './scale-of.js';

/** Enterprises shown of a segment. */
const maxFirms = 3;

const known = (value: number): number => (Number.isNaN(value) ? -1 : value);

/** Rows of the largest enterprises of a segment in a place, by known revenue. */
export const largestFirms = (snapshot: Snapshot, place: number, segment: number): number[] => {
  const { enterprises, activities } = snapshot;
  const rows = presentActivities(snapshot, place, segment).map((row) => activities.enterprise[row]!);
  return [...new Set(rows)]
    .sort((a, b) => known(enterprises.revenue[b]!) - known(enterprises.revenue[a]!) || a - b)
    .slice(0, maxFirms);
};

interface Award {
  readonly tier: string;
  readonly validUntil: string | null;
}

const isAnchor = ({ tier }: Award): boolean => anchorTitles.some((title) => tier.includes(title));

const titlesOf = (awards: readonly Award[], today: string): string[] => {
  const valid = awards.filter(({ validUntil }) => validUntil === null || validUntil >= today);
  const ordered = [...valid.filter(isAnchor), ...valid.filter((award) => !isAnchor(award))];
  return [...new Set(ordered.map(({ tier }) => tier))];
};

/** Firm by own id, with where it was read. */
export interface ReadFirm extends BriefFirm {
  readonly sources: readonly { readonly source: string | null; readonly asOf: string | null }[];
}

const readFirm = async (context: RequestContext, enterprise: Enterprise): Promise<ReadFirm> => {
  const awards = await titlesHeld(context, enterprise.ownId);
  const activities = await context.loader(activitiesByEnterprise).load(enterprise.ownId);
  return {
    name: enterprise.shortName ?? enterprise.name,
    scale: scaleOf(enterprise, context.language),
    titles: titlesOf(awards, todayInChina()),
    sources: [enterprise, ...activities],
  };
};

/** Reads firms by own id: name, scale with its year, titles in force, sources. */
export const readFirms = async (
  context: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadFirm>> => {
  const enterprises = await loadPresent(context, enterpriseById, [...new Set(ids)]);
  const firms = await Promise.all(enterprises.map((enterprise) => readFirm(context, enterprise)));
  return new Map(enterprises.map(({ ownId }, i) => [ownId, firms[i]!]));
};
