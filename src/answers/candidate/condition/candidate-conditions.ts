import { enterpriseRow } from '../../../facts/enterprise/enterprise-row.js';
import { InputError } from '../../../request/errors.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { isHere } from '../pool/enterprise-places.js';
import type { CandidateConditionsInput } from '../target-candidates.input.js';
import { claimedEnterprises } from './claimed-enterprises.js';
import { holdersOfTitles } from './holders-of-titles.js';
import { mastersOfTechnologies } from './masters-of-technologies.js';

/**
 * Condition by its name as asked for, with a test of an enterprise; the distance in kilometres is computed where a test
 * asks for it.
 */
export type CandidateCondition = readonly [
  name: string,
  passes: (enterprise: number, distanceKm: () => number | null) => boolean,
];
type Given = CandidateConditionsInput;
type Reader = (
  context: RequestContext,
  given: Given,
  place: number,
) => CandidateCondition | undefined | Promise<CandidateCondition | undefined>;

const notNamed: Reader = async (context, { exclude }) => {
  if (!exclude || exclude.length === 0) return undefined;
  if (exclude.length > 1_000)
    throw new InputError(
      'conditions.exclude',
      { zh: `${exclude.length}家企业`, en: `${exclude.length} enterprises` },
      { zh: '最多1,000家', en: 'at most 1,000' },
    );
  const rows = await Promise.all(
    exclude.map((id, i) => enterpriseRow(context, `conditions.exclude[${i}]`, id)),
  );
  const excluded = new Set(rows);
  return ['exclude', (enterprise) => !excluded.has(enterprise)];
};

const revenueFrom: Reader = ({ snapshot }, { minRevenueCny }) => {
  if (minRevenueCny == null) return undefined;
  const least = numberWithin('conditions.minRevenueCny', minRevenueCny, 0, [0, 1e15]);
  return ['minRevenueCny', (enterprise) => snapshot.enterprises.revenue[enterprise]! >= least];
};

const employeesFrom: Reader = ({ snapshot }, { minEmployees }) => {
  if (minEmployees == null) return undefined;
  const least = numberWithin('conditions.minEmployees', minEmployees, 0, [0, 1e9]);
  return ['minEmployees', (enterprise) => snapshot.enterprises.employees[enterprise]! >= least];
};

const titled: Reader = async (context, { tiers }) => {
  if (!tiers || tiers.length === 0) return undefined;
  const holders = await holdersOfTitles(context, 'conditions.tiers', tiers);
  const { ids } = context.snapshot.enterprises;
  return ['tiers', (enterprise) => holders.has(ids.at(enterprise))];
};

const mastering: Reader = async (context, { technologies }) => {
  if (!technologies || technologies.length === 0) return undefined;
  const masters = await mastersOfTechnologies(context, 'conditions.technologies', technologies);
  const { ids } = context.snapshot.enterprises;
  return ['technologies', (enterprise) => masters.has(ids.at(enterprise))];
};

const near: Reader = (_context, { maxDistanceKm }) => {
  if (maxDistanceKm == null) return undefined;
  const maxKm = numberWithin('conditions.maxDistanceKm', maxDistanceKm, 0, [0, 20_100]);
  return ['maxDistanceKm', (_, distanceKm) => (distanceKm() ?? Number.POSITIVE_INFINITY) <= maxKm];
};

const newcomer: Reader = ({ snapshot }, { excludeSettled }, place) =>
  excludeSettled ? ['excludeSettled', (enterprise) => !isHere(snapshot, enterprise, place)] : undefined;

const unclaimed: Reader = async (context, { excludeClaimed }) => {
  if (!excludeClaimed) return undefined;
  const [claimed, { ids }] = [await claimedEnterprises(context), context.snapshot.enterprises];
  return ['excludeClaimed', (enterprise) => !claimed.has(ids.at(enterprise))];
};

const readers: readonly Reader[] = [
  notNamed,
  revenueFrom,
  employeesFrom,
  titled,
  mastering,
  near,
  newcomer,
  unclaimed,
];

/**
 * Reads the hard conditions of a question, in the order in which they exclude. Throws InputError for values out of
 * bounds.
 */
export const candidateConditions = async (
  context: RequestContext,
  given: Given | null | undefined,
  place: number,
): Promise<readonly CandidateCondition[]> => {
  if (!given) return [];
  const read = await Promise.all(readers.map(async (reader) => reader(context, given, place)));
  return read.filter((condition) => condition !== undefined);
};
