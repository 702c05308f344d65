import { type AgeOfSources, SourceAge } from '../../../analysis/chain-gap/age-of-sources.js';
import { lowerBound } from '../../../analysis/number/lower-bound.js';
import type { Snapshot } from '../../tables/snapshot.js';
import { isPresentIn, isSeatedIn, liesIn } from '../containment.js';
import type { AgesByPlace } from './ages-by-place.js';
import { type Staleness, segmentAges } from './segment-ages.js';

const addPlace = (age: SourceAge, ages: AgesByPlace, slot: number): void => {
  age.addCounts(ages.sources[slot]!, ages.undated[slot]!, ages.stale[slot]!);
  age.addRange(ages.oldest[slot]!, ages.newest[slot]!);
};

/** Adds what counts in a place, by the places in it. */
const addWithin = ({ places }: Snapshot, place: number, age: SourceAge, ages: AgesByPlace): void => {
  const end = place < places.regionCount ? places.end[place]! : place + 1;
  for (let slot = lowerBound(ages.places, place); slot < ages.places.length; slot++) {
    if (ages.places[slot]! >= end) return;
    addPlace(age, ages, slot);
  }
};

/** Adds activities of enterprises with further sites, and the sites by which those seated elsewhere are present. */
const addAtSites = (snapshot: Snapshot, place: number, age: SourceAge, atSites: readonly number[]): void => {
  const { activities, places, sites } = snapshot;
  const present = atSites.filter((activity) => isPresentIn(snapshot, activity, place));
  for (const activity of present) age.add(activities.date[activity]!);
  for (const enterprise of new Set(present.map((activity) => activities.enterprise[activity]!))) {
    if (isSeatedIn(snapshot, enterprise, place)) continue;
    for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++)
      if (liesIn(places, sites.items[i]!, place)) age.add(sites.dates[i]!);
  }
};

/**
 * Finds the age of the sources by which enterprises count in a place with a segment: of each activity that counts, and
 * of each site by which an enterprise that is not seated in the place is present. Linear in the places within the place.
 */
export const sourceAge = (
  snapshot: Snapshot,
  place: number,
  segment: number,
  staleness: Staleness,
): AgeOfSources => {
  const age = new SourceAge(staleness.staleYears, staleness.today);
  const { byPlace, atSites } = segmentAges(snapshot, segment, staleness);
  addWithin(snapshot, place, age, byPlace);
  addAtSites(snapshot, place, age, atSites);
  return age.told();
};
