import { keptByKey } from '../../keep/kept-by-key.js';
import { maxBytes } from '../../keep/max-bytes.js';
import { none, type Snapshot } from '../../tables/snapshot.js';
import type { ChainView } from '../chain-view.js';
import { type ChainCells, chainCells } from './chain-cells.js';

type Column = readonly number[];

const bytesOfRow = 8;

/** The vague of an area and of all that contains it, by row; those of parks are counted apart from those of regions. */
const vagueFrom = keptByKey(
  { name: 'vague-around', maxBytes: maxBytes.chains, bytesOf: ({ length }: Column) => bytesOfRow * length },
  (
    snapshot: Snapshot,
    _key: number,
    view: ChainView,
    chain: number,
    area: number,
    ofPark: boolean,
  ): Column => {
    const wider = vagueOf(snapshot, view, chain, snapshot.places.parent[area]!, ofPark);
    const vague = ofPark ? snapshot.rollup.vagueOfParks : snapshot.rollup.vague;
    const sums = chainCells(snapshot, view, area).map(
      (cell, row) => wider[row]! + (cell === none ? 0 : vague[cell]!),
    );
    return sums.some((sum) => sum > 0) ? sums : view.zero;
  },
);

const vagueOf = (
  snapshot: Snapshot,
  view: ChainView,
  chain: number,
  area: number,
  ofPark: boolean,
): Column => {
  if (area === none) return view.zero;
  const key = 2 * (chain * snapshot.places.size + area) + Number(ofPark);
  return vagueFrom(snapshot, key, view, chain, area, ofPark);
};

/**
 * Counts m of a place in each row of a chain, as `possiblePresence` does of a segment: the vague around the place, less
 * those among them that are counted here.
 */
export const possibleColumn = (
  snapshot: Snapshot,
  view: ChainView,
  chain: number,
  place: number,
  cells: ChainCells,
): Column => {
  const { places, rollup } = snapshot;
  const vague = vagueOf(snapshot, view, chain, places.parent[place]!, place >= places.regionCount);
  // Where nobody is vague, nobody counted here is.
  if (vague === view.zero) return vague;
  return vague.map((sum, row) => (cells[row] === none ? sum : sum - rollup.located[cells[row]!]!));
};
