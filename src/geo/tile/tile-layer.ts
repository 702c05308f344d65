import { ByteWriter } from './byte-writer.js';

/** Units of a tile’s side. */
export const tileExtent = 4096;

export type TileValue = string | number | boolean;
export type TileProperties = Readonly<Record<string, TileValue | null | undefined>>;

/** Geometry types of the specification. */
const geometryTypes = { point: 1, line: 2, polygon: 3 } as const;
type GeometryType = keyof typeof geometryTypes;

const moveTo = 1;
const lineTo = 2;
const closePath = 7;

/** Signed numbers with the sign in the lowest bit. */
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

const isWhole = (value: number): boolean => Number.isSafeInteger(value);

/** One layer of a vector tile, written feature by feature: Mapbox Vector Tile specification 2.1. */
export class TileLayer {
  readonly #features = new ByteWriter();
  readonly #keys = new Map<string, number>();
  readonly #values = new Map<TileValue, number>();
  #count = 0;
  #cursorX = 0;
  #cursorY = 0;

  constructor(readonly name: string) {}

  get count(): number {
    return this.#count;
  }

  /** A point in tile units; `id` is unique in the layer, from 0 to 2⁵³ − 1. */
  addPoint(id: number, x: number, y: number, properties: TileProperties): void {
    this.#add(id, 'point', properties, () => {
      this.#command(moveTo, 1);
      this.#step(x, y);
    });
  }

  /** Lines of at least two points each: x and y in turn, tile units. */
  addLines(id: number, lines: readonly Int32Array[], properties: TileProperties): void {
    this.#add(id, 'line', properties, () => {
      for (const line of lines) this.#path(line, line.length / 2);
    });
  }

  /** Rings without their repeated last point, each outer one (clockwise, y downwards) before its holes. */
  addPolygon(id: number, rings: readonly Int32Array[], properties: TileProperties): void {
    this.#add(id, 'polygon', properties, () => {
      for (const ring of rings) {
        this.#path(ring, ring.length / 2);
        this.#command(closePath, 1);
      }
    });
  }

  /** The layer as a field of a tile. */
  finish(): Uint8Array {
    const layer = new ByteWriter();
    layer.message(3, () => {
      layer.varint(15 * 8);
      layer.varint(2);
      layer.text(1, this.name);
      layer.bytes(this.#features.finish());
      for (const key of this.#keys.keys()) layer.text(3, key);
      for (const value of this.#values.keys()) layer.message(4, () => writeValue(layer, value));
      layer.varint(5 * 8);
      layer.varint(tileExtent);
    });
    return layer.finish();
  }

  #add(id: number, type: GeometryType, properties: TileProperties, geometry: () => void): void {
    this.#count++;
    this.#cursorX = 0;
    this.#cursorY = 0;
    this.#features.message(2, () => {
      this.#features.varint(8);
      this.#features.varint(id);
      this.#features.message(2, () => this.#tags(properties));
      this.#features.varint(3 * 8);
      this.#features.varint(geometryTypes[type]);
      this.#features.message(4, geometry);
    });
  }

  #tags(properties: TileProperties): void {
    for (const key in properties) {
      const value = properties[key];
      if (value === null || value === undefined) continue;
      this.#features.varint(numberOf(this.#keys, key));
      this.#features.varint(numberOf(this.#values, value));
    }
  }

  #command(command: number, count: number): void {
    this.#features.varint(count * 8 + command);
  }

  #step(x: number, y: number): void {
    this.#features.varint(zigzag(x - this.#cursorX) >>> 0);
    this.#features.varint(zigzag(y - this.#cursorY) >>> 0);
    this.#cursorX = x;
    this.#cursorY = y;
  }

  #path(points: Int32Array, count: number): void {
    this.#command(moveTo, 1);
    this.#step(points[0]!, points[1]!);
    this.#command(lineTo, count - 1);
    for (let at = 2; at < points.length; at += 2) this.#step(points[at]!, points[at + 1]!);
  }
}

const numberOf = <T>(numbers: Map<T, number>, one: T): number => {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  numbers.set(one, numbers.size);
  return numbers.size - 1;
};

const writeValue = (layer: ByteWriter, value: TileValue): void => {
  if (typeof value === 'string') layer.text(1, value);
  else if (typeof value === 'boolean') {
    layer.varint(7 * 8);
    layer.varint(Number(value));
  } else if (isWhole(value) && value >= 0) {
    layer.varint(5 * 8);
    layer.varint(value);
  } else {
    layer.varint(3 * 8 + 1);
    layer.double(value);
  }
};
