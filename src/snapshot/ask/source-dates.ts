import { none, type Snapshot } from '../tables/snapshot.js';
import { isSeatedIn, liesIn } from './containment.js';
import { presentActivities } from './present-activities.js';

/**
 * Lists the dates of the sources by which enterprises count in a place with a segment, as `dayNumber` writes them: of
 * each activity that counts, and of each site by which an enterprise that is not seated in the place is present.
 */
export const sourceDates = (snapshot: Snapshot, place: number, segment: number): number[] => {
  const { activities, sites, places } = snapshot;
  const dates: number[] = [];
  const atSites = new Set<number>();
  for (const activity of presentActivities(snapshot, place, segment)) {
    dates.push(activities.date[activity]!);
    const enterprise = activities.enterprise[activity]!;
    if (activities.place[activity] === none && !isSeatedIn(snapshot, enterprise, place))
      atSites.add(enterprise);
  }
  for (const enterprise of atSites)
    for (let i = sites.start[enterprise]!; i < sites.start[enterprise + 1]!; i++)
      if (liesIn(places, sites.items[i]!, place)) dates.push(sites.dates[i]!);
  return dates;
};
