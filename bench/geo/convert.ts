/** Conversions beside gcoord on 100,000 seeded points: `npx tsx bench/geo/convert.ts`. */
import gcoordModule from 'gcoord';
import { convert } from '../../src/geo/convert.js';
import { distanceKm } from '../../src/geo/distance-km.js';
import type { Position } from '../../src/geo/position.js';
import { random as seededRandom } from '../methods/random.js';
import { milliseconds, table } from './measure.js';

// Its types describe an ES module, what Node loads is CommonJS: the default import is the library itself.
const gcoord = gcoordModule as unknown as typeof gcoordModule.default;

const random = seededRandom(100_000);
const points = Array.from({ length: 100_000 }, () => ({
  longitude: 72.03 + random() * 65.78,
  latitude: 0.85 + random() * 54.95,
}));

const systems = ['WGS84', 'GCJ02', 'BD09'] as const;

const byGcoord = ({ longitude, latitude }: Position, from: (typeof systems)[number], to: typeof from) => {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord[from], gcoord[to]);
  return { longitude: east as number, latitude: north as number };
};

const rows = systems.flatMap((from) =>
  systems
    .filter((to) => to !== from)
    .map((to) => {
      const [ours, time] = milliseconds(() => points.map((point) => convert(point, from, to)));
      const [theirs, timeThere] = milliseconds(() => points.map((point) => byGcoord(point, from, to)));
      const apart = ours.map((one, i) => distanceKm(one, theirs[i]!) * 1000);
      const back = ours.map((one, i) => distanceKm(convert(one, to, from), points[i]!) * 1000);
      const backThere = theirs.map((one, i) => distanceKm(byGcoord(one, to, from), points[i]!) * 1000);
      const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0).toExponential(1);
      return [
        `${from} to ${to}`,
        most(apart),
        most(back),
        most(backThere),
        (time * 10).toFixed(0),
        (timeThere * 10).toFixed(0),
      ];
    }),
);
table(['', 'apart, m', 'there and back, m', 'gcoord', 'ns a point', 'gcoord'], rows);
