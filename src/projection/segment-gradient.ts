import { industrialGradient } from '../analysis/industrial-gradient.js';
import { isSeatedIn, liesIn } from './containment.js';
import { type Image, none } from './image.js';
import { segmentActivities } from './segment-activities.js';

/** Where the measure of an activity counts: at its own place, else at the seat. */
const countsIn = (image: Image, activity: number, place: number): boolean => {
  const own = image.activities.place[activity]!;
  return own === none
    ? isSeatedIn(image, image.activities.enterprise[activity]!, place)
    : liesIn(image.places, own, place);
};

/** Revenue and employees over the same enterprises, those of which both are known; and whether others are there. */
const outputAndLabour = (image: Image, segment: number, place: number) => {
  const { enterprise, share } = image.activities;
  const { revenue, employees } = image.enterprises;
  const sums = { output: 0, labour: 0, known: 0, unknown: 0 };
  for (const activity of segmentActivities(image, segment)) {
    const [yuan, persons] = [revenue[enterprise[activity]!]!, employees[enterprise[activity]!]!];
    if (!countsIn(image, activity, place)) continue;
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

/** Whether others work in the reference area, and nothing is known of any of them: then the place would equal itself. */
const onlySelfKnown = (here: Sums, there: Sums): boolean =>
  there.known === here.known && there.unknown > here.unknown;

/**
 * Industrial gradient LQ·CP of a place in a segment; null where no revenue and employees of the same enterprises are
 * known, or nobody else’s are although others are there.
 */
export const segmentGradient = (
  image: Image,
  segment: number,
  { place, reference }: { readonly place: number; readonly reference: number },
  locationQuotient: number | null,
): number | null => {
  const here = outputAndLabour(image, segment, place);
  const there = outputAndLabour(image, segment, reference);
  if (onlySelfKnown(here, there)) return null;
  const share = (part: number, whole: number) => (here.known === 0 || whole === 0 ? null : part / whole);
  return industrialGradient({
    locationQuotient,
    outputShare: share(here.output, there.output),
    employmentShare: share(here.labour, there.labour),
  }).coefficient;
};
