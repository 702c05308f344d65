import type { MultiPolygon, Polygon } from 'geojson';
import { keyOfPlace } from '../../../facts/place/key-of-place.js';
import { boundaryByPlace } from '../../../facts/place/place.repository.js';
import { simplifyTogether } from '../../../geo/outline/simplify-together.js';
import { loadAll } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';

type Shape = Polygon | MultiPolygon;

export interface MapOutline {
  readonly kind: 'other' | 'home' | 'place';
  /** Rings of positions, degrees. */
  readonly rings: readonly (readonly (readonly number[])[])[];
}

/** Zoom of a web map that draws outlines about as finely. */
const zoom = 5;

/** Province around a place; the outermost region where there is none. */
const provinceOf = ({ places }: Snapshot, place: number): number => {
  let row = place;
  while (places.levels[row] !== 'PROVINCE' && places.parent[row] !== none) row = places.parent[row]!;
  return row;
};

const partsOf = ({ places }: Snapshot, row: number): number[] => {
  const parts: number[] = [];
  for (let at = row + 1; at < places.end[row]!; at++) if (places.parent[at] === row) parts.push(at);
  return parts;
};

const shapesOf = async (context: RequestContext, rows: readonly number[]): Promise<(Shape | undefined)[]> => {
  const keys = rows.map((row) => keyOfPlace(context.snapshot, row));
  const texts = await loadAll(context, boundaryByPlace, keys);
  return texts.map((text) => (text ? (JSON.parse(text) as Shape) : undefined));
};

const ringsOf = ({ type, coordinates }: Shape): MapOutline['rings'] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/** Outlines of the provinces of the areas and of the place, of the parts of its own, and of the place itself on top. */
export const mapOutlines = async (
  context: RequestContext,
  place: number,
  areas: readonly number[],
): Promise<MapOutline[]> => {
  const { snapshot } = context;
  const home = provinceOf(snapshot, place);
  const kinds = new Map<number, MapOutline['kind']>(
    areas.map((area) => [provinceOf(snapshot, area), 'other']),
  );
  for (const row of [home, ...partsOf(snapshot, home)]) kinds.set(row, 'home');
  kinds.delete(place);
  kinds.set(place, 'place');
  const shapes = await shapesOf(context, [...kinds.keys()]);
  const drawn = [...kinds.values()].flatMap((kind, at) => (shapes[at] ? [{ kind, shape: shapes[at] }] : []));
  const simple = simplifyTogether(
    drawn.map(({ shape }) => shape),
    zoom,
  );
  return drawn.map(({ kind }, at) => ({ kind, rings: ringsOf(simple[at]!) }));
};
