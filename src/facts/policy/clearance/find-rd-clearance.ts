import { type IndustrialYearsOfParkRow, industrialYearsOfPark } from '../../../../cypher/queries.gen.js';
import { todayInChina } from '../../../codes/today.js';
import { unknownName } from '../../../request/errors.js';
import { loadOne } from '../../../request/loader.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { parkByCode } from '../../place/place.repository.js';
import { policyBasis } from '../document/policy-basis.js';
import { policyByCode } from '../document/policy-by-code.js';
import { activityCoverage } from './activity-coverage.js';
import { clearOut } from './clear-out.js';
import { type ClearanceDemand, clearanceDemand } from './clearance-demand.js';
import { clearanceFacts, clearanceNotes } from './clearance-words.js';
import type { ClearanceEntry, RdClearanceInput, RdClearanceReport } from './rd-clearance.type.js';

const entryOf = ({
  enterprise,
  revenueCny,
  source,
  asOf,
  estimated,
}: IndustrialYearsOfParkRow): ClearanceEntry => ({
  enterpriseId: enterprise,
  revenueCny,
  source,
  asOf,
  estimated,
});

const parkAsked = async (context: RequestContext, code: string) => {
  const park = await loadOne(context, parkByCode, code);
  if (park) return park;
  throw unknownName('input.park', { zh: '园区', en: 'park' }, code, 'parks');
};

const listsOf = (
  { language }: RequestContext,
  firms: readonly IndustrialYearsOfParkRow[],
  demand: ClearanceDemand,
) => {
  const standings = firms.map((firm) => ({ firm, ...clearOut(firm, demand) }));
  return {
    withoutActivity: standings.filter((one) => one.withoutActivity).map(({ firm }) => entryOf(firm)),
    withoutInstitution: standings.filter((one) => one.withoutInstitution).map(({ firm }) => entryOf(firm)),
    unknown: standings
      .filter(({ missing }) => missing.length > 0)
      .map(({ firm, missing }) => ({
        enterpriseId: firm.enterprise,
        missingFacts: missing.map((code) => ({
          ...{ code: code === 'revenueCny' ? 'revenueYuan' : code, name: clearanceFacts[code][language] },
          unit: code === 'revenueCny' ? 'yuan' : null,
        })),
      })),
  };
};

/** Finds the large firms of a park without R&D activity or institution. Throws InputError, UnknownName. */
export const findRdClearance = async (
  context: RequestContext,
  input: RdClearanceInput,
): Promise<RdClearanceReport> => {
  const today = todayInChina();
  const year = numberWithin('input.year', input.year, input.year, [1990, Number(today.slice(0, 4))]);
  const park = await parkAsked(context, input.park);
  const demand = await clearanceDemand(context, park.code, today);
  const firms = await context.store.run(industrialYearsOfPark, { park: park.code, year });
  context.spend(firms.length);
  const status = (await policyByCode(context, demand.policy, today))?.status ?? null;
  return {
    __typename: 'RdClearanceReport',
    parkCode: park.code,
    year,
    status,
    ...listsOf(context, firms, demand),
    ...activityCoverage(firms, demand.coverageShare),
    notes: clearanceNotes(demand, status, park.zoneKind).map((note) => note[context.language]),
    basis: policyBasis(context.snapshot),
  };
};
