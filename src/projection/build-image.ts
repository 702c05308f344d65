import { type Adjacency, adjacencyOf } from './adjacency.js';
import { buildActivities } from './build-activities.js';
import { buildEnterprises } from './build-enterprises.js';
import { buildPlaces } from './build-places.js';
import { buildRollup } from './build-rollup.js';
import { buildChains, buildSegments } from './build-segments.js';
import {
  type ChainTable,
  type EnterpriseTable,
  type Image,
  none,
  type PlaceTable,
  type SegmentTable,
  type SurveyRow,
} from './image.js';
import type { ImageRows } from './image-rows.js';

const placeRow = (places: PlaceTable, region: string | null, park: string | null): number =>
  places.rowOf.get(park === null ? `REGION:${region}` : `PARK:${park}`) ?? none;

const sitesOf = ({ sites }: ImageRows, enterprises: EnterpriseTable, places: PlaceTable): Adjacency => {
  const known = sites
    .map(({ enterprise, region, park }) => ({
      row: enterprises.rowOf.get(enterprise) ?? none,
      place: placeRow(places, region, park),
    }))
    .filter(({ row, place }) => row !== none && place !== none)
    .sort((a, b) => a.row - b.row || a.place - b.place);
  return adjacencyOf(
    enterprises.size,
    known.map(({ row }) => row),
    known.map(({ place }) => place),
  );
};

const surveysOf = (
  { surveys }: ImageRows,
  places: PlaceTable,
  chains: ChainTable,
  segments: SegmentTable,
): SurveyRow[] =>
  surveys.map(({ region, park, chain, coverage, segments: codes, asOf, estimated }) => ({
    place: placeRow(places, region, park),
    chain: chains.rowOf.get(chain) ?? none,
    coverage,
    segments:
      codes && codes.length > 0 ? new Set(codes.map((code) => segments.rowOf.get(code) ?? none)) : undefined,
    asOf,
    estimated: estimated === true,
  }));

const latest = (rows: ImageRows): string | null => {
  let asOf: string | null = null;
  for (const list of [rows.enterprises, rows.activities, rows.surveys]) {
    for (const one of list) if (one.asOf !== null && (asOf === null || one.asOf > asOf)) asOf = one.asOf;
  }
  return asOf;
};

/** Build the image of a graph from its rows, whatever their order: the same rows always give the same image. */
export const buildImage = (rows: ImageRows): Image => {
  const places = buildPlaces(rows);
  const segments = buildSegments(rows);
  const chains = buildChains(rows, segments);
  const enterprises = buildEnterprises(rows, places);
  const activities = buildActivities(rows, enterprises, segments, places);
  const sites = sitesOf(rows, enterprises, places);
  return {
    revision: rows.revision,
    asOf: latest(rows),
    places,
    segments,
    chains,
    enterprises,
    activities,
    sites,
    ...buildRollup({ places, segments, enterprises, activities, sites }),
    surveys: surveysOf(rows, places, chains, segments),
  };
};
