import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import type { Park } from '../../place/park.type.js';
import { parkByCode } from '../../place/place.repository.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { territoryOf } from '../document/territory-of.js';
import { type AnswerParts, ofRole } from './answer-parts.js';

/** Rows of the place asked about, else of the regions that the documents with a rule for the answer are of. */
const territories = async (context: RequestContext, parts: AnswerParts): Promise<number[]> => {
  if (parts.place !== undefined) return [parts.place];
  const policies = await policiesOfGraph(context);
  return ofRole(parts, 'RULE').flatMap(({ policy }) => territoryOf(context.snapshot, policies, policy) ?? []);
};

/** Finds the parks that an answer is about, by code: those of the place asked about, else of its documents’ regions. */
export const parksAsked = async (context: RequestContext, parts: AnswerParts): Promise<Park[]> => {
  const { places } = context.snapshot;
  const outer = await territories(context, parts);
  const inside = (code: string): boolean => {
    const park = places.rowOf.get(`PARK:${code}`) ?? -1;
    return outer.some((region) => liesIn(places, park, region));
  };
  return loadPresent(context, parkByCode, places.codes.slice(places.regionCount).filter(inside).sort());
};
