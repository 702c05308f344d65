import type { SnapshotRows } from '../tables/graph-rows.js';
import { type ChainTable, type LeadingChain, none, type PlaceTable } from '../tables/snapshot.js';
import { placeRowOf } from './place-row-of.js';

/** Leading chains of places and chains of the graph. */
export const buildLeadingChains = (
  rows: SnapshotRows['leading'],
  places: PlaceTable,
  chains: ChainTable,
): LeadingChain[] =>
  rows
    .map(({ region, park, chain, since, until }) => ({
      place: placeRowOf(places, region, park),
      chain: chains.rowOf.get(chain) ?? none,
      since,
      until,
    }))
    .filter(({ place, chain }) => place !== none && chain !== none);
