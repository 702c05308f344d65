import { defaultThresholds } from '../../src/analysis/chain-gap/gap-thresholds.js';
import { relatednessDensity } from '../../src/analysis/relatedness-density.js';
import { requestContext } from '../../src/api/context.js';
import { chainGapReport, type GapQuestion, type GapReport } from '../../src/chain/chain-gap-report.js';
import { GapPriorities } from '../../src/chain/gap-priorities.js';
import { gapProperties } from '../../src/map/gap-properties.js';
import type { Image } from '../../src/projection/image.js';
import { productSpace } from '../../src/projection/product-space.js';
import type { Store } from '../../src/store/store.js';
import { findTargetCandidates } from '../../src/target/find-target-candidates.js';
import type { CandidateReport } from '../../src/target/target-candidates.type.js';
import type { Question } from './questions.js';

const gapQuestion = (image: Image, { place, chain }: Question): GapQuestion => ({
  place,
  chain: image.chains.rowOf.get(chain)!,
  reference: 0,
  measure: 'ENTERPRISES',
  sums: 'ALL',
  assumeSurveyed: true,
  groups: false,
  thresholds: defaultThresholds,
  weights: [1, 1, 1, 1, 1],
});

/** Status and verb of every segment, with the numbers that earn them. */
export const gaps = (image: Image, question: Question): GapReport =>
  chainGapReport(image, gapQuestion(image, question));

/** The same with the priority of every segment and all its parts. */
export const gapsWithPriority = (image: Image, question: Question): unknown => {
  const report = gaps(image, question);
  const priorities = new GapPriorities(image, report);
  return report.rows.map((gap) => priorities.of(gap));
};

/** One chain in every prefecture, as a map of gaps is coloured by it. */
export const heatMap = (image: Image, { chain }: Question): unknown => {
  const { levels } = image.places;
  const row = image.chains.rowOf.get(chain)!;
  return [...levels.keys()]
    .filter((place) => levels[place] === 'PREFECTURE')
    .map((place) => gapProperties(image, row, place));
};

/** Who could fill a segment, as a request is answered. */
export const targets = (
  store: Store,
  image: Image,
  { placeCode, segment }: Question,
): Promise<CandidateReport> =>
  findTargetCandidates(requestContext({ store, image, language: 'en', publicUrl: '', viewer: undefined }), {
    place: { kind: 'REGION', code: placeCode },
    segments: [segment],
    measure: 'ENTERPRISES',
    sums: 'ALL',
    assumeSurveyed: false,
  });

/** Proximity, ECI and PCI of prefectures × segments, and the density of every segment in every prefecture, from nothing. */
export const densityAndComplexity = (image: Image): number => {
  // What is remembered is remembered by image.
  const { relatedness, compared, complexity, presence } = productSpace({ ...image }, 'ENTERPRISES');
  let sum = complexity?.eci[0] ?? 0;
  compared.forEach((_, row) => {
    const held = presence.segmentOf.subarray(presence.placeStart[row]!, presence.placeStart[row + 1]!);
    if (held.length > 0) sum += relatednessDensity(relatedness, [...held])[0]!;
  });
  return sum;
};
