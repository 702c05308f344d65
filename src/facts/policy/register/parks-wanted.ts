import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { parkByCode } from '../../place/place.repository.js';

/** Codes of the parks of a kind, within a region where one is given, in the order of their codes. */
export const parksWanted = async (
  context: RequestContext,
  kind: string,
  region: string | null,
): Promise<string[]> => {
  const { places } = context.snapshot;
  const within = region === null ? undefined : places.rowOf.get(`REGION:${region}`);
  const inRegion = (code: string): boolean => {
    const row = places.rowOf.get(`PARK:${code}`);
    return within === undefined || (row !== undefined && liesIn(places, row, within));
  };
  const codes = places.codes.slice(places.regionCount).filter(inRegion);
  const parks = await loadPresent(context, parkByCode, codes);
  return parks
    .filter(({ zoneKind }) => zoneKind === kind)
    .map(({ code }) => code)
    .sort();
};
