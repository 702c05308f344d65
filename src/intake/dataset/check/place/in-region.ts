import type { MultiPolygon, Polygon } from 'geojson';
import type { Text } from '../../../../codes/language.js';
import type { RegionIndex } from '../../../../codes/region-index.js';
import type { Area } from '../../../../geo/area/area.js';
import { areaBytesPerCharacter, polygonArea } from '../../../../geo/area/polygon-area.js';
import { distanceKm } from '../../../../geo/distance-km.js';
import type { Position } from '../../../../geo/position.js';
import { keptOnce } from '../../../../snapshot/keep/kept-once.js';
import type { RegionEntry } from '../memory/known.js';

/**
 * Distance from its centre at which a place of a region may lie, in kilometres: generous, for the largest of the
 * level.
 */
const farthestKm: Readonly<Record<string, number>> = { COUNTY: 350, PREFECTURE: 600, PROVINCE: 1_600 };

/**
 * Kilometres from its region's own centre within which a point is in it, whatever a coarse outline says (islands are
 * often left out).
 */
const nearKm = 30;

const outlineOf = keptOnce(
  'checked-outlines',
  ({ boundary }: RegionEntry): Area | undefined =>
    boundary === undefined ? undefined : polygonArea(JSON.parse(boundary) as Polygon | MultiPolygon, 'WGS84'),
  (_, { boundary }) => (boundary?.length ?? 0) * areaBytesPerCharacter,
);

const fromCentreKm = (region: RegionEntry | undefined, at: Position): number | undefined =>
  region?.longitude === undefined || region.latitude === undefined
    ? undefined
    : distanceKm(at, { longitude: region.longitude, latitude: region.latitude });

const byDistance = (region: RegionEntry, at: Position): Text | undefined => {
  const km = Math.round(fromCentreKm(region, at) ?? 0);
  return km <= (farthestKm[region.level] ?? Number.POSITIVE_INFINITY)
    ? undefined
    : { zh: `（距其中心${km}公里）`, en: ` (${km} km from its centre)` };
};

const byOutline: Text = { zh: '（按示意轮廓）', en: ' (by its illustrative outline)' };

export interface OutsideRegion {
  readonly region: RegionEntry;
  readonly reason: Text;
}

/**
 * Why a point seems to lie outside its region: by the innermost outline that is known of it or of a region around it,
 * else by the distance to the innermost centre known. Undefined where nothing speaks against it.
 */
export const outsideRegion = (
  code: string,
  at: Position,
  regions: RegionIndex<RegionEntry>,
): OutsideRegion | undefined => {
  const path = regions.path(code);
  const outlined = path.find((region) => region.boundary !== undefined && region.level !== 'NATION');
  const outline = outlined && outlineOf(outlined);
  const centred = path.find((region) => region.longitude !== undefined);
  const far = centred && byDistance(centred, at);
  if (centred && far) return { region: centred, reason: far };
  if ((fromCentreKm(path[0], at) ?? Number.POSITIVE_INFINITY) < nearKm) return undefined;
  return outlined && outline && !outline.contains(at) ? { region: outlined, reason: byOutline } : undefined;
};
