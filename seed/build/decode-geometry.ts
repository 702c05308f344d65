import { convert } from '../../src/geo/convert.js';

type Ring = number[][];
type Encoded = {
  readonly type: 'Polygon';
  readonly coordinates: string[];
  readonly encodeOffsets: number[][];
};
type EncodedParts = {
  readonly type: 'MultiPolygon';
  readonly coordinates: string[][];
  readonly encodeOffsets: number[][][];
};

export interface Polygons {
  readonly type: 'MultiPolygon';
  readonly coordinates: Ring[][];
}
export interface OnePolygon {
  readonly type: 'Polygon';
  readonly coordinates: Ring[];
}

/** Steps of 1/1024 degree, about 100 m: the precision of the source. */
const scale = 1024;
/** Five decimals are about 1 m, far finer than the source. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const unzigzag = (value: number): number => (value >> 1) ^ -(value & 1);

const toWgs84 = (longitude: number, latitude: number): number[] => {
  const point = convert({ longitude, latitude }, 'GCJ02', 'WGS84');
  return [round(point.longitude), round(point.latitude)];
};

const decodeRing = (text: string, offset: readonly number[]): Ring => {
  let [x = 0, y = 0] = offset;
  const ring: Ring = [];
  for (let index = 0; index < text.length; index += 2) {
    x += unzigzag(text.charCodeAt(index) - 64);
    y += unzigzag(text.charCodeAt(index + 1) - 64);
    ring.push(toWgs84(x / scale, y / scale));
  }
  return ring;
};

const close = (ring: Ring): Ring => {
  const [first, last] = [ring[0], ring.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  return closed || !first ? ring : [...ring, first];
};

/** Twice the signed area: positive where the ring runs counter-clockwise. */
const signedArea = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);

/** RFC 7946: the outer ring counter-clockwise, holes clockwise. */
const wind = (ring: Ring, index: number): Ring =>
  signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse();

const decodeRings = (texts: readonly string[], offsets: readonly number[][]): Ring[] =>
  texts
    .map((text, index) => close(decodeRing(text, offsets[index] ?? [])))
    .filter((ring) => ring.length > 3)
    .map(wind);

/** A geometry of ECharts' compressed map files (GCJ-02) as a GeoJSON geometry in WGS-84. */
export const decodeGeometry = (geometry: Encoded | EncodedParts): OnePolygon | Polygons =>
  geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: decodeRings(geometry.coordinates, geometry.encodeOffsets) }
    : {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates
          .map((texts, index) => decodeRings(texts, geometry.encodeOffsets[index] ?? []))
          .filter((rings) => rings.length > 0),
      };
