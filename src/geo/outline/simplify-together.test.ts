import { readdirSync, readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import { polygonArea } from '../area/polygon-area.js';
import { requirePolygon } from '../polygon/require-polygon.js';
import { simplifyTogether } from './simplify-together.js';

type Outline = Polygon | MultiPolygon;
type Point = readonly [number, number];

const random = seededRandom(8);

/** A border from one junction to another that wanders, the same for both sides. */
const wander = ([x1, y1]: Point, [x2, y2]: Point, steps: number, by: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i): Point => {
    const off = () => (i === 0 || i === steps ? 0 : by * (random() - 0.5));
    return [x1 + ((x2 - x1) * i) / steps + off(), y1 + ((y2 - y1) * i) / steps + off()];
  });

/** Four by four fields that tile a square between 100 and 104 degrees; outer borders are straight. */
const tiling = (): Polygon[] => {
  const node = (x: number, y: number): Point => [100 + x, 20 + y];
  const along = (x: number, y: number): Point[] =>
    wander(node(x, y), node(x + 1, y), 60, y % 4 === 0 ? 0 : 0.015);
  const up = (x: number, y: number): Point[] =>
    wander(node(x, y), node(x, y + 1), 60, x % 4 === 0 ? 0 : 0.015);
  const rows = Array.from({ length: 5 }, (_, y) => Array.from({ length: 4 }, (_, x) => along(x, y)));
  const columns = Array.from({ length: 5 }, (_, x) => Array.from({ length: 4 }, (_, y) => up(x, y)));
  return Array.from({ length: 16 }, (_, field) => {
    const [x, y] = [field % 4, field >> 2];
    const ring = [
      ...rows[y]![x]!,
      ...columns[x + 1]![y]!.slice(1),
      ...rows[y + 1]![x]!.toReversed().slice(1),
      ...columns[x]![y]!.toReversed().slice(1),
    ];
    return { type: 'Polygon', coordinates: [ring.map((point) => [...point])] };
  });
};

const vertexCount = (outlines: readonly Outline[]): number => JSON.stringify(outlines).split('],[').length;

const ringsOf = (outline: Outline): number[][][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();

/** Ends of edges that bound one outline alone: where a shared border comes apart, new ones appear. */
const unshared = (outlines: readonly Outline[]): Set<string> => {
  const uses = new Map<string, number>();
  for (const ring of outlines.flatMap(ringsOf)) {
    for (let i = 1; i < ring.length; i++) {
      const edge = [ring[i - 1]!.join(), ring[i]!.join()].sort().join(' ');
      uses.set(edge, (uses.get(edge) ?? 0) + 1);
    }
  }
  return new Set([...uses].filter(([, times]) => times === 1).flatMap(([edge]) => edge.split(' ')));
};

const holders = (outlines: readonly Outline[]): ((longitude: number, latitude: number) => number) => {
  const areas = outlines.map((outline) => polygonArea(outline, 'WGS84'));
  return (longitude, latitude) => areas.filter((area) => area.contains({ longitude, latitude })).length;
};

describe('simplifyTogether', () => {
  it('leaves no gap and no overlap in a tiling, at any zoom', () => {
    const fields = tiling();
    for (const zoom of [0, 2, 4, 6, 8, 12]) {
      const simple = simplifyTogether(fields, zoom);
      for (const outline of simple) requirePolygon(outline, 'field', 10_000);
      const count = holders(simple);
      for (let i = 0; i < 3_000; i++) expect(count(100 + 4 * random(), 20 + 4 * random())).toBe(1);
      if (zoom <= 4) expect(vertexCount(simple)).toBeLessThan(vertexCount(fields) / 4);
    }
    expect(simplifyTogether(fields, 22)).toEqual(
      fields.map((field) => expect.objectContaining({ type: field.type })),
    );
  });

  it('cuts a hole and what fills it alike, and keeps the smallest island', () => {
    const round = (x: number, y: number, radius: number): number[][] => {
      const ring = Array.from({ length: 200 }, (_, i) => {
        const angle = (i / 200) * 2 * Math.PI;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      });
      return [...ring, ring[0]!];
    };
    const hole = round(105, 25, 1);
    const [around, inside, island] = simplifyTogether(
      [
        { type: 'Polygon', coordinates: [round(105, 25, 3), hole.toReversed()] },
        { type: 'Polygon', coordinates: [hole] },
        { type: 'Polygon', coordinates: [round(120, 25, 0.001)] },
      ],
      4,
    ) as [Polygon, Polygon, Polygon];
    const sorted = (ring: number[][]) =>
      ring
        .slice(1)
        .map((vertex) => vertex.join())
        .sort();
    expect(sorted(around.coordinates[1]!)).toEqual(sorted(inside.coordinates[0]!));
    expect(inside.coordinates[0]!.length).toBeLessThan(100);
    expect(() => requirePolygon(island, 'island', 1_000)).not.toThrow();
  });

  it('holds the prefectures of Guangxi together', () => {
    const folder = 'seed/regions/boundaries';
    const codes = readdirSync(folder).filter((name) => /^45(?!0000)\d{4}/.test(name));
    const drawn = codes.map((name): Outline => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    expect(drawn).toHaveLength(14);
    const before = unshared(drawn);
    for (const zoom of [4, 6, 8, 10]) {
      const simple = simplifyTogether(drawn, zoom);
      for (const [i, outline] of simple.entries()) requirePolygon(outline, codes[i]!, 100_000);
      for (const vertex of unshared(simple)) expect(before.has(vertex)).toBe(true);
      if (zoom <= 6) expect(vertexCount(simple)).toBeLessThan(vertexCount(drawn) / 2);
    }
  });
});
