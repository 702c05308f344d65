import { defaultThresholds } from '../analysis/chain-gap/gap-thresholds.js';
import { criticalityOf } from '../answers/gap/gap-priorities.js';
import { dayNumberInChina } from '../codes/today.js';
import { segmentAgesReady } from '../snapshot/ask/ages/segment-ages.js';
import { fitReady, placeFit } from '../snapshot/ask/fit/place-fit.js';
import { chainSupply } from '../snapshot/ask/local-supply.js';
import { segmentPoints } from '../snapshot/ask/nearest-supply.js';
import { roamingActivities } from '../snapshot/ask/present-activities.js';
import {
  comparedPlaces,
  placeDensityOfOthers,
  productSpace,
  spaceReady,
} from '../snapshot/ask/product-space.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Step } from './step.js';

const chainSteps = function* (snapshot: Snapshot): Generator<Step> {
  for (let chain = 0; chain < snapshot.chains.codes.length; chain++) {
    yield () => criticalityOf.ready(snapshot, chain);
    yield () => chainSupply(snapshot, chain);
  }
};

const segmentSteps = function* (snapshot: Snapshot): Generator<Step> {
  const inChains = new Set(
    snapshot.chains.members.flatMap((members) => members.map(({ segment }) => segment)),
  );
  const staleness = { staleYears: defaultThresholds.staleYears, today: dayNumberInChina() };
  for (const segment of inChains) {
    yield () => segmentPoints.ready(snapshot, segment);
    yield () => roamingActivities(snapshot, segment);
    yield () => segmentAgesReady(snapshot, segment, staleness);
  }
};

/** Prefectures, what contains them, and parks: what officers ask about. */
const placesAsked = (snapshot: Snapshot): number[] => {
  const { levels, size, regionCount } = snapshot.places;
  const wide = levels.flatMap((level, row) => (level === 'PROVINCE' || level === 'NATION' ? [row] : []));
  const parks = Array.from({ length: size - regionCount }, (_, i) => regionCount + i);
  return [...new Set([...wide, ...comparedPlaces(snapshot), ...parks])];
};

const placeSteps = function* (snapshot: Snapshot): Generator<Step> {
  yield () => spaceReady(snapshot, 'ENTERPRISES');
  yield () => productSpace(snapshot, 'ENTERPRISES').complexityRank;
  yield () => fitReady(snapshot, 'ENTERPRISES');
  for (const place of placesAsked(snapshot)) {
    yield () => placeDensityOfOthers(snapshot, 'ENTERPRISES', place);
    yield () => placeFit(snapshot, 'ENTERPRISES', place);
  }
};

/** Works out what the gaps of any chain in any place rest on. */
export const analysisSteps = function* (snapshot: Snapshot): Generator<Step> {
  yield* chainSteps(snapshot);
  yield* placeSteps(snapshot);
  yield* segmentSteps(snapshot);
};
