import { industrialGradient } from '../../analysis/specialisation/industrial-gradient.js';
import { inPieces } from '../../pieces/in-pieces.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
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

interface Sums {
  output: number;
  labour: number;
  known: number;
  unknown: number;
}

/** Activities after which others may be let in. */
const rowsAtOnce = 5_000;

const sumsInPieces = function* (snapshot: Snapshot, segment: number, place: number): Pieces<Sums> {
  const { enterprise, share } = snapshot.activities;
  const { revenue, employees } = snapshot.enterprises;
  const sums = { output: 0, labour: 0, known: 0, unknown: 0 };
  for (const [i, activity] of segmentActivities(snapshot, segment).entries()) {
    if (i % rowsAtOnce === rowsAtOnce - 1) yield;
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

/** Sums revenue and employees over the enterprises of which both are known; and whether others are there. */
const outputAndLabour = keptByKey(
  { name: 'output-and-labour', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, _key: string, segment: number, place: number) =>
    inPieces(sumsInPieces(snapshot, segment, place)),
);

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
export const segmentGradient = async (
  snapshot: Snapshot,
  segment: number,
  { place, reference }: { readonly place: number; readonly reference: number },
  locationQuotient: number | null,
): Promise<number | null> => {
  const here = await outputAndLabour(snapshot, `${segment} ${place}`, segment, place);
  const there = await outputAndLabour(snapshot, `${segment} ${reference}`, segment, reference);
  if (onlySelfKnown(here, there)) return null;
  const share = (part: number, whole: number) => (here.known === 0 || whole === 0 ? null : part / whole);
  return industrialGradient({
    locationQuotient,
    outputShare: share(here.output, there.output),
    employmentShare: share(here.labour, there.labour),
  }).coefficient;
};
