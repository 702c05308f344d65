import { convertGeometry } from '../../geo/convert-geometry.js';
import type { Crs } from '../../geo/crs.js';
import type { RequestContext } from '../../request/request-context.js';
import { boundaryByPlace } from './place.repository.js';
import type { PlaceKind } from './place.type.js';

/** Boundary of a place in the system asked for, as a GeoJSON geometry; null where unknown. */
export const boundaryOf = async (
  context: RequestContext,
  place: { readonly kind: PlaceKind; readonly code: string },
  crs: Crs,
): Promise<object | null> => {
  const text = await context.loader(boundaryByPlace).load(`${place.kind}:${place.code}`);
  return text ? convertGeometry(JSON.parse(text), 'WGS84', crs) : null;
};
