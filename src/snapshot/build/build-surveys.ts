import type { SnapshotRows } from '../tables/graph-rows.js';
import {
  type ChainTable,
  none,
  type PlaceTable,
  type SegmentTable,
  type SurveyRow,
} from '../tables/snapshot.js';
import { placeRowOf } from './place-row-of.js';

/** Surveys of places and chains of the graph. */
export const buildSurveys = (
  surveys: SnapshotRows['surveys'],
  places: PlaceTable,
  chains: ChainTable,
  segments: SegmentTable,
): SurveyRow[] =>
  surveys.map(({ region, park, chain, coverage, segments: codes, asOf, estimated }) => ({
    place: placeRowOf(places, region, park),
    chain: chains.rowOf.get(chain) ?? none,
    coverage,
    segments:
      codes && codes.length > 0 ? new Set(codes.map((code) => segments.rowOf.get(code) ?? none)) : undefined,
    asOf,
    estimated: estimated === true,
  }));
