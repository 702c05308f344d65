import { describe, expect, it } from 'vitest';
import { requirePolygon } from './require-polygon.js';

type Ring = number[][];

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const polygon = (...coordinates: Ring[]) =>
  requirePolygon({ type: 'Polygon', coordinates }, 'polygon', 1_000);

describe('requirePolygon', () => {
  it('takes either winding and gives the one of RFC 7946', () => {
    const outer = square(108, 22, 2);
    const hole = square(108.5, 22.5, 1);
    const given = { type: 'Polygon', coordinates: [outer, hole.toReversed()] };
    expect(polygon(outer, hole)).toEqual(given);
    expect(polygon(outer.toReversed(), hole.toReversed())).toEqual(given);
  });

  it('leaves out altitudes and repeated positions', () => {
    expect(
      polygon([
        [0, 0, 12],
        [1, 0, 12],
        [1, 0, 12],
        [0, 1, 12],
        [0, 0, 12],
      ]),
    ).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    });
  });

  it('takes a ring across the antimeridian, the whole world, and holes that touch in points', () => {
    expect(() =>
      polygon(square(175, 0, 10).map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y])),
    ).not.toThrow();
    expect(() =>
      polygon([
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ]),
    ).not.toThrow();
    const pointed = [
      [0, 5],
      [5, 4],
      [5, 6],
      [0, 5],
    ];
    expect(() => polygon(square(0, 0, 10), pointed)).not.toThrow();
  });

  const bow = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
    [0, 0],
  ];
  const spike = [
    [0, 0],
    [4, 0],
    [4, 4],
    [4, 8],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const pinched = [
    [0, 0],
    [2, 0],
    [1, 1],
    [2, 2],
    [0, 2],
    [1, 1],
    [0, 0],
  ];
  it.each([
    ['an open ring', [square(0, 0, 1).slice(0, 4)], 'polygon.coordinates[0]: an open ring of 4'],
    ['NaN', [[[Number.NaN, 0], ...square(0, 0, 1)]], 'polygon.coordinates[0][0][0]: NaN'],
    [
      'infinity',
      [
        [
          [0, 0],
          [0, Number.POSITIVE_INFINITY],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1][1]: Infinity',
    ],
    [
      'latitude 91',
      [
        [
          [0, 0],
          [0, 91],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1][1]: 91 is not usable; allowed: a latitude',
    ],
    [
      'longitude 181',
      [
        [
          [0, 0],
          [181, 9],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1][0]: 181',
    ],
    [
      'text',
      [
        [
          [0, 0],
          ['1', 9],
          [1, 1],
          [0, 0],
        ],
      ],
      'coordinates[0][1][0]: "1"',
    ],
    [
      'a bow',
      [bow],
      'the edge after polygon.coordinates[0][0] meets the one after polygon.coordinates[0][2] at [1, 1]',
    ],
    ['a spike', [spike], 'at [4, '],
    ['a pinched ring', [pinched], 'at [1, 1]'],
    [
      'a line',
      [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ],
      'polygon.coordinates',
    ],
    [
      'three positions',
      [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      '3 different positions',
    ],
    ['a hole outside', [square(0, 0, 1), square(5, 5, 1)], 'polygon.coordinates[1][0]: a hole outside'],
    ['a hole across', [square(0, 0, 2), square(1, 1, 2)], 'meets the one after'],
    ['a hole that shares a side', [square(0, 0, 2), square(0, 0.5, 1)], 'meets the one after'],
    [
      'a ring around a pole',
      [
        [
          [0, 80],
          [120, 80],
          [-120, 80],
          [0, 80],
        ],
      ],
      'around a pole',
    ],
    ['no ring', [], 'a GeoJSON Polygon'],
  ])('refuses %s and names the place', (_, coordinates, message) => {
    expect(() => requirePolygon({ type: 'Polygon', coordinates }, 'polygon', 1_000)).toThrow(message);
  });

  it('refuses other types, too many positions and nesting without end', () => {
    expect(() => requirePolygon({ type: 'Point', coordinates: [0, 0] }, 'polygon', 10)).toThrow(
      'GeoJSON Polygon',
    );
    expect(() => requirePolygon(null, 'polygon', 10)).toThrow('GeoJSON Polygon');
    const many = Array.from({ length: 200_000 }, (_, i) => [i / 2000, 0]);
    expect(() => requirePolygon({ type: 'Polygon', coordinates: [many] }, 'polygon', 10_000)).toThrow(
      '200000 positions is not usable; allowed: at most 10000',
    );
    let nested: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    expect(() => requirePolygon({ type: 'Polygon', coordinates: nested }, 'polygon', 10)).toThrow('polygon');
  });

  it('names the part of a multipolygon', () => {
    const coordinates = [[square(0, 0, 1)], [bow]];
    expect(() => requirePolygon({ type: 'MultiPolygon', coordinates }, 'polygon', 100)).toThrow(
      'polygon.coordinates[1]: the edge after polygon.coordinates[1][0][0]',
    );
  });
});
