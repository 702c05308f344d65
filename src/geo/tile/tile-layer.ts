import { ByteWriter } from './byte-writer.js';
import { type TileValue, ValueTable, writeValue } from './value-table.js';

/** Units of a tile’s side. */
export const tileExtent = 4096;

/** Properties of a feature; null and undefined are left out. */
export type TileProperties = Readonly<Record<string, TileValue | null | undefined>>;

const geometryTypes = { point: 1, line: 2, polygon: 3 } as const;

const moveTo = 1;
const lineTo = 2;
const closePath = 7;

/** Signed numbers with the sign in the lowest bit. */
const zigzag = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;

/** One layer of a vector tile, written feature by feature: Mapbox Vector Tile specification 2.1. */
export class TileLayer {
  readonly #features = new ByteWriter();
  readonly #keys = new ValueTable<string>();
  readonly #values = new ValueTable<TileValue>();
  /** Numbers of keys and values in turn. */
  readonly #tags: number[] = [];
  #tagCount = 0;
  #count = 0;
  #cursorX = 0;
  #cursorY = 0;

  constructor(readonly name: string) {}

  get count(): number {
    return this.#count;
  }

  /** Adds a property of the feature that is added next. */
  tag(key: string, value: TileValue): void {
    this.#tags[this.#tagCount++] = this.#keys.numberOf(key);
    this.#tags[this.#tagCount++] = this.#values.numberOf(value);
  }

  /** Properties of the feature that is added next. */
  tagAll(properties: TileProperties): void {
    for (const key in properties) {
      const value = properties[key];
      if (value !== null && value !== undefined) this.tag(key, value);
    }
  }

  /** Adds a point in tile units; `id` is unique in the layer, from 0 to 2⁵³ − 1. */
  addPoint(id: number, x: number, y: number): void {
    const start = this.#begin(id, 'point');
    const geometry = this.#features.begin(4);
    this.#command(moveTo, 1);
    this.#step(x, y);
    this.#features.end(geometry);
    this.#features.end(start);
  }

  /** Lines of at least two points each: x and y in turn, tile units. */
  addLines(id: number, lines: readonly Int32Array[]): void {
    this.#addPaths(id, 'line', lines);
  }

  /**
   * Adds a polygon: rings without their repeated last point, each outer one (clockwise, y downwards) before its
   * holes.
   */
  addPolygon(id: number, rings: readonly Int32Array[]): void {
    this.#addPaths(id, 'polygon', rings);
  }

  /** Finishes the layer as a field of a tile. */
  finish(): Uint8Array {
    const layer = new ByteWriter();
    const start = layer.begin(3);
    layer.varint(15 * 8);
    layer.varint(2);
    layer.text(1, this.name);
    layer.bytes(this.#features.view());
    for (const key of this.#keys.values()) layer.text(3, key);
    for (const value of this.#values.values()) writeValue(layer, value);
    layer.varint(5 * 8);
    layer.varint(tileExtent);
    layer.end(start);
    return layer.view();
  }

  #begin(id: number, type: keyof typeof geometryTypes): number {
    this.#count++;
    this.#cursorX = 0;
    this.#cursorY = 0;
    const start = this.#features.begin(2);
    this.#features.varint(8);
    this.#features.varint(id);
    const packed = this.#features.begin(2);
    for (let i = 0; i < this.#tagCount; i++) this.#features.varint(this.#tags[i]!);
    this.#tagCount = 0;
    this.#features.end(packed);
    this.#features.varint(3 * 8);
    this.#features.varint(geometryTypes[type]);
    return start;
  }

  #addPaths(id: number, type: 'line' | 'polygon', paths: readonly Int32Array[]): void {
    const start = this.#begin(id, type);
    const geometry = this.#features.begin(4);
    for (const path of paths) {
      this.#path(path);
      if (type === 'polygon') this.#command(closePath, 1);
    }
    this.#features.end(geometry);
    this.#features.end(start);
  }

  #command(command: number, count: number): void {
    this.#features.varint(count * 8 + command);
  }

  #step(x: number, y: number): void {
    this.#features.varint(zigzag(x - this.#cursorX));
    this.#features.varint(zigzag(y - this.#cursorY));
    this.#cursorX = x;
    this.#cursorY = y;
  }

  #path(points: Int32Array): void {
    this.#command(moveTo, 1);
    this.#step(points[0]!, points[1]!);
    this.#command(lineTo, points.length / 2 - 1);
    for (let at = 2; at < points.length; at += 2) this.#step(points[at]!, points[at + 1]!);
  }
}
