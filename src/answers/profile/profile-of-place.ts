import { complexityOutlookGain } from '../../analysis/complexity/complexity-outlook-gain.js';
import { complexityOutlookIndex } from '../../analysis/complexity/complexity-outlook-index.js';
import { heldMask } from '../../analysis/complexity/held-mask.js';
import { relatednessDensity } from '../../analysis/relatedness/relatedness-density.js';
import { placeSpecialisation, type Specialisation } from '../../snapshot/ask/place-specialisation.js';
import { productSpace } from '../../snapshot/ask/product-space.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import type { Measure } from '../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { ComplexityGap } from './complexity-note.js';

/** Question about a place, by row numbers. */
export interface ProfileQuestion {
  readonly place: number;
  readonly reference: number;
  readonly measure: Measure;
  /** Level of the regions to compare with; null for places of its own kind. */
  readonly peerLevel: string | null;
}

/** A segment that a place is not specialised in, with the measures in its favour. */
export interface Opportunity {
  readonly segment: number;
  readonly density: number;
  readonly complexity: number | null;
  readonly outlookGain: number | null;
}

export interface Profile {
  readonly snapshot: Snapshot;
  readonly question: ProfileQuestion;
  readonly specialisations: readonly Specialisation[];
  readonly opportunities: readonly Opportunity[];
  readonly economicComplexity: number | null;
  /** Null exactly where there is an economic complexity. */
  readonly complexityGap: ComplexityGap | null;
  readonly complexityOutlook: number | null;
}

/** ECI of a place in the matrix; elsewhere the mean PCI of its segments, which is the definition of ECI. */
const economicComplexity = (
  snapshot: Snapshot,
  { place, measure }: ProfileQuestion,
  held: readonly number[],
): number | ComplexityGap => {
  const { complexity, noComplexity, compared } = productSpace(snapshot, measure);
  if (complexity === null) return noComplexity!;
  const own = complexity.eci[compared.indexOf(place)];
  if (own !== undefined && !Number.isNaN(own)) return own;
  if (held.length === 0) return 'NO_SPECIALISATION';
  const complexities = held.map((segment) => complexity.pci[segment]!).filter((pci) => !Number.isNaN(pci));
  if (complexities.length === 0) return 'NO_SEGMENT_COMPLEXITY';
  return complexities.reduce((sum, pci) => sum + pci, 0) / complexities.length;
};

const opportunitiesOf = (
  snapshot: Snapshot,
  { measure }: ProfileQuestion,
  held: readonly number[],
  density: Float64Array,
): Opportunity[] => {
  const { complexity, relatedness } = productSpace(snapshot, measure);
  const gain = complexity && complexityOutlookGain(relatedness, held, complexity.pci).gain;
  const mask = heldMask(density.length, held);
  const pciOf = (segment: number) => complexity?.pci[segment] ?? Number.NaN;
  const codes = snapshot.segments.codes;
  return [...density.keys()]
    .filter((segment) => density[segment]! > 0 && mask[segment] === 0)
    .filter((segment) => listOf(snapshot.activities.ofSegment, segment).length > 0)
    .map((segment) => ({
      segment,
      density: density[segment]!,
      complexity: Number.isNaN(pciOf(segment)) ? null : pciOf(segment),
      outlookGain: Number.isNaN(pciOf(segment)) ? null : gain![segment]!,
    }))
    .sort(
      (a, b) =>
        b.density - a.density ||
        (b.outlookGain ?? 0) - (a.outlookGain ?? 0) ||
        (codes[a.segment]! < codes[b.segment]! ? -1 : 1),
    );
};

/** Computes the specialisations of a place, the segments near to them, and its complexity. */
export const profileOfPlace = (snapshot: Snapshot, question: ProfileQuestion): Profile => {
  const { place, reference, measure } = question;
  const specialisations = placeSpecialisation(snapshot, measure, place, reference);
  const held = specialisations.map(({ segment }) => segment);
  const { complexity, relatedness } = productSpace(snapshot, measure);
  const density = relatednessDensity(relatedness, held);
  const score = economicComplexity(snapshot, question, held);
  return {
    snapshot,
    question,
    specialisations,
    opportunities: opportunitiesOf(snapshot, question, held, density),
    economicComplexity: typeof score === 'number' ? score : null,
    complexityGap: typeof score === 'number' ? null : score,
    complexityOutlook:
      complexity === null || held.length === 0 ? null : complexityOutlookIndex(density, held, complexity.pci),
  };
};
