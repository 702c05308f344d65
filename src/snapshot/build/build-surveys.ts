import type { PlaceLevel, SurveyKind } from '../../analysis/chain-gap/certainty.js';
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
  surveys.map(({ region, park, chain, segments: codes, ...row }) => ({
    place: placeRowOf(places, region, park),
    chain: chains.rowOf.get(chain) ?? none,
    coverage: row.coverage,
    segments:
      codes && codes.length > 0 ? new Set(codes.map((code) => segments.rowOf.get(code) ?? none)) : undefined,
    asOf: row.asOf,
    estimated: row.estimated === true,
    surveyor: row.surveyor,
    kind: row.kind as SurveyKind,
    resolution: row.resolution as PlaceLevel,
  }));
