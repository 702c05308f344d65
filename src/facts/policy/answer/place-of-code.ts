import type { RequestContext } from '../../../request/request-context.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';

/** Row of a region or park asked about by its code; undefined where none is. Throws UnknownName, which names the argument. */
export const placeOfCode = (
  { snapshot }: RequestContext,
  kind: PlaceInput['kind'],
  argument: string,
  code: string | null | undefined,
): number | undefined => (code ? placeRow(snapshot, argument, { kind, code }, argument) : undefined);
