import { lowerBound } from '../../analysis/number/lower-bound.js';
import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { keptOnce } from '../keep/kept-once.js';
import { maxBytes } from '../keep/max-bytes.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { chainActivities } from './chain-activities.js';
import { isPresentIn, liesIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/**
 * Number of enterprises that stand in the order of their regions: all, but for those that an overlay supposes, which stand
 * behind.
 */
const orderedEnterprises = keptOnce('ordered-enterprises', ({ enterprises }: Snapshot): number => {
  const { region, size } = enterprises;
  for (let row = 1; row < size; row++) if (region[row]! < region[row - 1]!) return row;
  return size;
});

/** Picks the activities that may be present in a place without their enterprise being seated in that place’s region. */
const roamingAmong = (snapshot: Snapshot, list: Int32Array): Int32Array => {
  const { activities, enterprises, places, sites } = snapshot;
  const ordered = orderedEnterprises(snapshot);
  return list.filter((activity) => {
    if (activities.place[activity] !== none) return true;
    const enterprise = activities.enterprise[activity]!;
    if (enterprise >= ordered || sites.start[enterprise + 1]! > sites.start[enterprise]!) return true;
    const park = enterprises.park[enterprise]!;
    return park !== none && !liesIn(places, enterprises.region[enterprise]!, places.parent[park]!);
  });
};

/** Activities of a segment and its parts that may be present where their enterprise is not seated, ascending. */
export const roamingActivities = keptByKey(
  {
    name: 'roaming-activities',
    maxBytes: maxBytes.segmentActivities,
    bytesOf: ({ byteLength }: Int32Array) => byteLength,
  },
  (snapshot: Snapshot, segment: number): Int32Array =>
    roamingAmong(snapshot, segmentActivities(snapshot, segment)),
);

/** Activities of a chain that may be present where their enterprise is not seated, ascending. */
export const roamingOfChain = keptByKey(
  {
    name: 'roaming-of-chain',
    maxBytes: maxBytes.chains,
    bytesOf: ({ byteLength }: Int32Array) => byteLength,
  },
  (snapshot: Snapshot, chain: number): Int32Array => roamingAmong(snapshot, chainActivities(snapshot, chain)),
);

/** Row of the first enterprise that is seated in a region or behind it, by row of the region; one more than there are. */
const firstSeated = keptOnce('first-seated', (snapshot: Snapshot): Int32Array => {
  const { region } = snapshot.enterprises;
  const ordered = orderedEnterprises(snapshot);
  const first = new Int32Array(snapshot.places.regionCount + 1);
  let row = 0;
  for (let least = 0; least < first.length; least++) {
    while (row < ordered && region[row]! < least) row++;
    first[least] = row;
  }
  return first;
});

/** Rows of the enterprises that are seated in a region or in the region of a park, by their order. */
const seatedRows = (snapshot: Snapshot, place: number): readonly [number, number] => {
  const { places } = snapshot;
  const region = place < places.regionCount ? place : places.parent[place]!;
  if (region === none) return [0, 0];
  const first = firstSeated(snapshot);
  return [first[region]!, first[places.end[region]!]!];
};

/** Activities after which others may be let in. */
const rowsAtOnce = 20_000;

/** Picks of activities, ascending, those that are present in a place; `roaming` are those of them that roam. */
const presentAmong = function* (
  snapshot: Snapshot,
  place: number,
  all: Int32Array,
  roaming: Int32Array,
): Pieces<number[]> {
  const { start } = snapshot.activities;
  const [from, to] = seatedRows(snapshot, place);
  const present: number[] = [];
  const end = lowerBound(all, start[to]!);
  for (let i = lowerBound(all, start[from]!); i < end; i++) {
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
    if (isPresentIn(snapshot, all[i]!, place)) present.push(all[i]!);
  }
  for (const [i, activity] of roaming.entries()) {
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
    const inside = activity >= start[from]! && activity < start[to]!;
    if (!inside && isPresentIn(snapshot, activity, place)) present.push(activity);
  }
  return present;
};

/**
 * Lists the activities in a segment or a part of it by which enterprises are present in a place. Logarithmic in the
 * segment, linear in the enterprises around the place.
 */
export const presentActivities = (snapshot: Snapshot, place: number, segment: number): number[] =>
  atOnce(
    presentAmong(snapshot, place, segmentActivities(snapshot, segment), roamingActivities(snapshot, segment)),
  );

/** Lists the activities of a segment and its parts by enterprises that may be seated in a place: of all that are, too. */
export const activitiesAround = function* (
  snapshot: Snapshot,
  place: number,
  segment: number,
): Generator<number> {
  const { start } = snapshot.activities;
  const all = segmentActivities(snapshot, segment);
  const [from, to] = seatedRows(snapshot, place).map((row) => start[row]!) as [number, number];
  yield* all.subarray(lowerBound(all, from), lowerBound(all, to));
  for (const activity of roamingActivities(snapshot, segment))
    if (activity < from || activity >= to) yield activity;
};

/** Lists the rows that are marked with 1, ascending. */
const markedRows = function* (marks: Uint8Array): Pieces<number[]> {
  const rows: number[] = [];
  for (let row = marks.indexOf(1); row !== -1; row = marks.indexOf(1, row + 1)) {
    rows.push(row);
    if (rows.length % rowsAtOnce === 0) yield;
  }
  return rows;
};

/** Lists the distinct enterprises of a chain in a place, ascending, letting others in. */
export const chainEnterprisePieces = function* (
  snapshot: Snapshot,
  chain: number,
  place: number,
): Pieces<readonly number[]> {
  const { enterprise } = snapshot.activities;
  const all = chainActivities(snapshot, chain);
  yield;
  const roaming = roamingOfChain(snapshot, chain);
  yield;
  const present = yield* presentAmong(snapshot, place, all, roaming);
  yield;
  const marks = new Uint8Array(snapshot.enterprises.size);
  for (const activity of present) marks[enterprise[activity]!] = 1;
  yield;
  return yield* markedRows(marks);
};

/** Lists the distinct enterprises of a chain in a place, ascending; takes as long as `presentActivities`. */
export const chainEnterprises = (snapshot: Snapshot, chain: number, place: number): readonly number[] =>
  atOnce(chainEnterprisePieces(snapshot, chain, place));
