import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import type { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { placeRow } from '../../place/place-row.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';

/** Row of the region asked about, else of the region that a document is of; undefined where neither is known. */
const territory = async (
  context: RequestContext,
  region: string | null | undefined,
  policy: string,
): Promise<number | undefined> => {
  if (region) return placeRow(context.snapshot, 'region', { kind: 'REGION', code: region });
  const document = (await policiesOfGraph(context)).find(({ code }) => code === policy);
  return context.snapshot.places.rowOf.get(`REGION:${document?.region}`);
};

/** Finds the parks of a region by code, by default of the region that a document is of. Throws UnknownName. */
export const parksWithin = async (
  context: RequestContext,
  region: string | null | undefined,
  policy: string,
): Promise<Park[]> => {
  const { places } = context.snapshot;
  const outer = await territory(context, region, policy);
  if (outer === undefined) return [];
  const inside = (code: string): boolean => liesIn(places, places.rowOf.get(`PARK:${code}`) ?? -1, outer);
  return loadPresent(context, parkByCode, places.codes.slice(places.regionCount).filter(inside).sort());
};
