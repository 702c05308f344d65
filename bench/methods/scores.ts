import { complexity } from '../../src/analysis/complexity/complexity.js';
import { complexityOutlookGain } from '../../src/analysis/complexity/complexity-outlook-gain.js';
import { complexityOutlookIndex } from '../../src/analysis/complexity/complexity-outlook-index.js';
import { heldSegments } from '../../src/analysis/complexity/held-segments.js';
import type { PresenceMatrix } from '../../src/analysis/complexity/presence-matrix.js';
import { relatedness } from '../../src/analysis/relatedness/relatedness.js';
import { relatednessDensity } from '../../src/analysis/relatedness/relatedness-density.js';
import type { ActivityMatrix } from '../../src/analysis/specialisation/activity-matrix.js';
import { specialisation } from '../../src/analysis/specialisation/specialisation.js';

export interface Scores {
  readonly presence: PresenceMatrix;
  readonly eci: Float64Array;
  readonly pci: Float64Array;
  readonly coi: Float64Array;
  readonly seconds: Readonly<Record<string, number>>;
}

export type RowVisitor = (place: number, density: Float64Array, gain: Float64Array) => void;

/** Everything of one matrix, with the seconds of each step; `visit` sees the density and COG rows of each place. */
export function scores(activity: ActivityMatrix, visit: RowVisitor): Scores {
  const seconds: Record<string, number> = {};
  const timed = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    seconds[name] = (seconds[name] ?? 0) + (performance.now() - start) / 1000;
    return result;
  };
  const presence = timed('M', () => specialisation(activity));
  const { value, reason } = timed('eci', () => complexity(presence));
  if (value === null) throw new Error(`the random matrix has no ECI: ${reason}`);
  const space = timed('proximity', () => relatedness(presence));
  const coi = new Float64Array(presence.places);
  for (let place = 0; place < presence.places; place++) {
    const held = heldSegments(presence, place);
    const density = timed('density', () => relatednessDensity(space, held));
    coi[place] = timed('coi and cog', () => complexityOutlookIndex(density, held, value.pci));
    const { gain } = timed('coi and cog', () => complexityOutlookGain(space, held, value.pci));
    visit(place, density, gain);
  }
  return { presence, eci: value.eci, pci: value.pci, coi, seconds };
}
