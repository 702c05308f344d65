import { none, type Snapshot } from '../../src/snapshot/tables/snapshot.js';

/** A chain in a place, with what a query needs to know of the place. */
export interface Question {
  readonly place: number;
  readonly placeCode: string;
  readonly chain: string;
  /** A segment for which targets are looked for. */
  readonly segment: string;
  readonly params: Record<string, unknown>;
}

/** Codes of the regions and parks that lie in a place. */
const within = ({ places }: Snapshot, place: number) => {
  const regions = places.codes.slice(place, places.end[place]);
  const inside = new Set(regions);
  const parks = places.codes
    .slice(places.regionCount)
    .filter((_, i) => inside.has(places.codes[places.parent[places.regionCount + i]!]!));
  return { regions, parks };
};

const chainCount = 100;

/** The share of the sphere of Neo4j, 6,378,140 m, that the sphere of this project has. */
const sphere = 6_371_008.8 / 6_378_140;

const questionOf = (snapshot: Snapshot, place: number, i: number): Question => {
  const { places, totals } = snapshot;
  const code = (prefix: string, number: number) => prefix + String(number).padStart(6, '0');
  const province = within(snapshot, places.parent[place]!);
  const [chain, segment] = [code('c', i % chainCount), code('s', 3 + (i % 5))];
  return {
    place,
    placeCode: places.codes[place]!,
    chain,
    segment,
    params: {
      ...within(snapshot, place),
      ...{ provinceRegions: province.regions, provinceParks: province.parks },
      ...{ chain, segment, sphere },
      ...{ placeTotal: totals.shares[place]!, total: totals.shares[0]! },
      ...{ longitude: places.longitude[place]!, latitude: places.latitude[place]! },
    },
  };
};

/** Prefectures from the largest to the smallest, each with another chain. */
export const questionsOf = (snapshot: Snapshot, count: number): Question[] => {
  const { places, totals } = snapshot;
  const prefectures = [...places.levels.keys()].filter(
    (row) => places.levels[row] === 'PREFECTURE' && places.parent[row] !== none,
  );
  return prefectures
    .sort((a, b) => totals.shares[b]! - totals.shares[a]!)
    .slice(0, count)
    .map((place, i) => questionOf(snapshot, place, i));
};
