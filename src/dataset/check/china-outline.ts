import type { Position } from '../../geo/position.js';

/** Degrees. Every point of China lies inside, and much else. */
const box = { west: 73, east: 135.6, south: 3, north: 54 } as const;

/**
 * A coarse, generous ring around China with its seas and islands, drawn by hand some 10 to 80 km outside, WGS-84
 * [longitude, latitude]. It only raises a doubt about a point; it is no map and no statement on any border.
 */
const ring: readonly (readonly [number, number])[] = [
  [119.4, 53.6],
  [121, 54],
  [124, 54],
  [127.6, 51.6],
  [128.2, 50],
  [130.9, 49.3],
  [131.3, 48.3],
  [133, 48.7],
  [135.6, 48.9],
  [135.4, 47.5],
  [134.4, 46.4],
  [133.7, 45.1],
  [132, 44.7],
  [131.8, 43.4],
  [131.5, 42.3],
  [130.9, 42],
  [129.9, 41.9],
  [128.4, 41.1],
  [126.9, 40.8],
  [126.5, 40.3],
  [124.9, 39.7],
  [124.6, 39],
  [125, 37],
  [124.5, 33],
  [126, 30],
  [125.5, 27],
  [124.5, 25.4],
  [123.3, 23.5],
  [122.6, 21.3],
  [121, 20.2],
  [120, 18],
  [119.6, 15.5],
  [119, 12],
  [118, 9.5],
  [116, 6.8],
  [113.8, 3.9],
  [112.2, 3],
  [109.3, 3.8],
  [108.9, 7],
  [109.7, 11.5],
  [110.2, 15],
  [108.4, 17.8],
  [107.6, 20],
  [107.9, 21.2],
  [106.5, 21.7],
  [105.3, 22.7],
  [103.9, 22.2],
  [102.3, 22.1],
  [101.9, 20.9],
  [100.9, 20.9],
  [99.8, 21.6],
  [98.6, 23.4],
  [97.2, 23.6],
  [97.2, 24.9],
  [98.2, 26],
  [98.2, 27.3],
  [97.2, 27.5],
  [95.5, 26.7],
  [92, 26.5],
  [91.3, 27.3],
  [89.9, 27.7],
  [88.9, 27],
  [88.3, 27.6],
  [86.9, 27.5],
  [84.5, 28.2],
  [82, 29.7],
  [80.6, 29.8],
  [78.3, 30.8],
  [78, 32.3],
  [77.3, 34.7],
  [75.4, 35.8],
  [74, 36.8],
  [73.1, 38.7],
  [73.1, 40],
  [74.4, 40.9],
  [76.5, 41.2],
  [79.6, 42.4],
  [79.7, 45],
  [81.8, 45.8],
  [82.1, 47.5],
  [85, 47.7],
  [85, 48.7],
  [86.9, 49.6],
  [88.3, 49.7],
  [91.5, 47.3],
  [91.4, 45.6],
  [95.7, 44.8],
  [97.3, 43.3],
  [101, 43.1],
  [105, 42.1],
  [109.5, 42.9],
  [111.4, 44],
  [113.7, 45.4],
  [115.9, 46.8],
  [119.4, 47.2],
  [118, 48],
  [115.8, 47.9],
  [115.3, 48.4],
  [116.2, 50.2],
  [118.6, 50.2],
  [118.9, 51.5],
];

export const inBoxOfChina = ({ longitude, latitude }: Position): boolean =>
  longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;

/** Whether a point lies in the coarse ring: an odd number of its sides stand east of the point. */
export const inOutlineOfChina = (at: Position): boolean => {
  if (!inBoxOfChina(at)) return false;
  let inside = false;
  let [x2, y2] = ring[ring.length - 1];
  for (const [x1, y1] of ring) {
    const spans = y1 > at.latitude !== y2 > at.latitude;
    if (spans && at.longitude < ((x2 - x1) * (at.latitude - y1)) / (y2 - y1) + x1) inside = !inside;
    [x2, y2] = [x1, y1];
  }
  return inside;
};
