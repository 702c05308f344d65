import type { Text } from '../../../codes/language.js';
import { distanceKm } from '../../../geo/distance-km.js';
import type { Position } from '../../../geo/position.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requirePosition, requireRadius } from '../../../request/require-position.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts } from '../answer/answer-parts.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { findRegisterEntries } from '../register/find-register-entries.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { type SiteNeeds, siteFit } from './landing-filter.js';
import type { LandingSite, LandingSites } from './landing-site.type.js';
import type { LandingSitesInput } from './landing-sites.input.js';

const loadedAlone: Text = {
  zh: '地块和标准厂房由办公室载入名录plots，坐标为WGS-84；未载入的不在其列',
  en: 'plots and standard factories are loaded by an office into the register plots, points in WGS-84; what is not loaded is not here',
};

const needsOf = ({ kind, mode, leastVacantM2, near }: LandingSitesInput): SiteNeeds => ({
  kind: kind ?? null,
  mode: mode ?? null,
  leastVacantM2:
    leastVacantM2 == null ? null : numberWithin('input.leastVacantM2', leastVacantM2, 0, [0, 1e10]),
  withinKm: near ? requireRadius('input.near', near) : null,
});

const siteOf = (entry: RegisterEntry, from: Position | null): LandingSite => {
  const [longitude, latitude] = [numberOf(entry, 'longitude'), numberOf(entry, 'latitude')];
  const at = longitude === null || latitude === null ? null : { longitude, latitude };
  return {
    parkCode: entry.parkCode,
    ...{ longitude, latitude, entry },
    name: entry.name,
    kind: attributeOf(entry, 'kind'),
    areaM2: numberOf(entry, 'areaM2'),
    vacantM2: numberOf(entry, 'vacantM2'),
    mode: attributeOf(entry, 'mode'),
    termYears: numberOf(entry, 'termYears'),
    distanceKm: from === null || at === null ? null : distanceKm(from, at),
  };
};

const nearestFirst = (a: LandingSite, b: LandingSite): number =>
  (a.distanceKm ?? Number.POSITIVE_INFINITY) - (b.distanceKm ?? Number.POSITIVE_INFINITY) || 0;

/** Finds the sites where a project can land. Throws InputError, UnknownName. */
export const findLandingSites = async (
  context: RequestContext,
  input: LandingSitesInput,
): Promise<LandingSites> => {
  const day = isoDayAsked('input.asOf', input.asOf);
  const { park, region, near } = input;
  const needs = needsOf(input);
  const from = near ? requirePosition('input.near', near) : null;
  const { found } = await findRegisterEntries(context, { register: 'plots', park, region, asOf: day });
  const place =
    placeOfCode(context, 'PARK', 'input.park', park) ??
    placeOfCode(context, 'REGION', 'input.region', region);
  const parts = await answerParts(context, 'landingSites', place);
  const sites = found.map((entry) => siteOf(entry, from));
  const fitting = (wanted: 'YES' | 'UNKNOWN') =>
    sites.filter((site) => siteFit(site, needs) === wanted).sort(nearestFirst);
  context.spend(sites.length);
  return {
    ...(await answerFrame(context, day, parts, [loadedAlone])),
    sites: fitting('YES'),
    unknown: fitting('UNKNOWN'),
  };
};
