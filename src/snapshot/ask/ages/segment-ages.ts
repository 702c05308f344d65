import { isOlder } from '../../../analysis/chain-gap/is-older.js';
import type { Pieces } from '../../../pieces/pieces.js';
import { keepByKeyInPieces } from '../../keep/keep-in-pieces.js';
import { maxBytes } from '../../keep/max-bytes.js';
import { none, type Snapshot } from '../../tables/snapshot.js';
import { addPlaces } from '../once/activity-places.js';
import { type Visit, visitOnce } from '../once/visit-once.js';
import { segmentActivities } from '../segment-activities.js';
import { type AgesByPlace, AgesTaker } from './ages-by-place.js';

/** What makes a source stale: years by the calendar, counted back from a day as `dayNumber` writes it. */
export interface Staleness {
  readonly staleYears: number;
  readonly today: number;
}

interface SegmentAges {
  readonly byPlace: AgesByPlace;
  /** Activities by which enterprises are present at further sites too, whose own sources then count; in no place yet. */
  readonly atSites: readonly number[];
}

/** Activities after which others may be let in. */
const rowsAtOnce = 5_000;

const hasSites = ({ activities, sites }: Snapshot, activity: number): boolean => {
  const enterprise = activities.enterprise[activity]!;
  return activities.place[activity] === none && sites.start[enterprise + 1]! > sites.start[enterprise]!;
};

const agesInPieces = function* (
  snapshot: Snapshot,
  _key: string,
  segment: number,
  { staleYears, today }: Staleness,
): Pieces<SegmentAges> {
  const ages = new AgesTaker(snapshot.places);
  const [at, atSites]: [number[], number[]] = [[], []];
  const take: Visit = (place, times) => ages.take(place, times);
  const list = segmentActivities(snapshot, segment);
  for (let i = 0; i < list.length; i++) {
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
    const activity = list[i]!;
    if (hasSites(snapshot, activity)) {
      atSites.push(activity);
      continue;
    }
    const date = snapshot.activities.date[activity]!;
    ages.next(date, date !== 0 && isOlder(date, staleYears, today));
    at.length = 0;
    addPlaces(snapshot, activity, at);
    visitOnce(snapshot.places, at, take);
  }
  return { byPlace: ages.finish(), atSites };
};

const kept = keepByKeyInPieces({ name: 'source-ages', maxBytes: maxBytes.sourceAges }, agesInPieces);

const argumentsOf = (snapshot: Snapshot, segment: number, staleness: Staleness) =>
  [snapshot, `${segment} ${staleness.staleYears} ${staleness.today}`, segment, staleness] as const;

/** Ages of the sources of a segment and its parts, by place. */
export const segmentAges = (snapshot: Snapshot, segment: number, staleness: Staleness): SegmentAges =>
  kept(...argumentsOf(snapshot, segment, staleness));

/** Works {@link segmentAges} out, letting others in; undefined where they are at hand. */
export const segmentAgesReady = (
  snapshot: Snapshot,
  segment: number,
  staleness: Staleness,
): Promise<void> | undefined => kept.ready(...argumentsOf(snapshot, segment, staleness));
