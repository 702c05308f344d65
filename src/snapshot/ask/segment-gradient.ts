import { industrialGradient } from '../../analysis/specialisation/industrial-gradient.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { isSeatedIn, liesIn } from './containment.js';
import { segmentActivities } from './segment-activities.js';

/** Tells whether the measure of an activity counts in a place: at its own place, else at the seat. */
const countsIn = (snapshot: Snapshot, activity: number, place: number): boolean => {
  const own = snapshot.activities.place[activity]!;
  return own === none
    ? isSeatedIn(snapshot, snapshot.activities.enterprise[activity]!, place)
    : liesIn(snapshot.places, own, place);
};

/** Sums revenue and employees over the enterprises of which both are known; and whether others are there. */
const outputAndLabour = (snapshot: Snapshot, segment: number, place: number) => {
  const { enterprise, share } = snapshot.activities;
  const { revenue, employees } = snapshot.enterprises;
  const sums = { output: 0, labour: 0, known: 0, unknown: 0 };
  for (const activity of segmentActivities(snapshot, segment)) {
    const [yuan, persons] = [revenue[enterprise[activity]!]!, employees[enterprise[activity]!]!];
    if (!countsIn(snapshot, activity, place)) continue;
    if (Number.isNaN(yuan + persons)) {
      sums.unknown += 1;
      continue;
    }
    sums.known += 1;
    sums.output += share[activity]! * yuan;
    sums.labour += share[activity]! * persons;
  }
  return sums;
};
type Sums = ReturnType<typeof outputAndLabour>;

/**
 * Tells whether others work in the reference area, and nothing is known of any of them: then the place would equal
 * itself.
 */
const onlySelfKnown = (here: Sums, there: Sums): boolean =>
  there.known === here.known && there.unknown > here.unknown;

/**
 * Computes the industrial gradient LQ·CP of a place in a segment; null where no revenue and employees of the same
 * enterprises are known, or nobody else’s are although others are there.
 */
export const segmentGradient = (
  snapshot: Snapshot,
  segment: number,
  { place, reference }: { readonly place: number; readonly reference: number },
  locationQuotient: number | null,
): number | null => {
  const here = outputAndLabour(snapshot, segment, place);
  const there = outputAndLabour(snapshot, segment, reference);
  if (onlySelfKnown(here, there)) return null;
  const share = (part: number, whole: number) => (here.known === 0 || whole === 0 ? null : part / whole);
  return industrialGradient({
    locationQuotient,
    outputShare: share(here.output, there.output),
    employmentShare: share(here.labour, there.labour),
  }).coefficient;
};
