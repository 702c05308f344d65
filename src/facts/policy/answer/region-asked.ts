import type { RequestContext } from '../../../request/request-context.js';
import { placeRow } from '../../place/place-row.js';

/** Row of a region asked about by its code; undefined where none is. Throws UnknownName, which names the argument. */
export const regionAsked = (
  { snapshot }: RequestContext,
  argument: string,
  code: string | null | undefined,
): number | undefined => (code ? placeRow(snapshot, argument, { kind: 'REGION', code }) : undefined);
