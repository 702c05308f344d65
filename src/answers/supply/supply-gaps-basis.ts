import { dayOfNumber } from '../../codes/day-number.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { isSeatedIn } from '../../snapshot/ask/containment.js';
import { rollupCell } from '../../snapshot/ask/rollup-cell.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import type { Basis } from '../gap/basis.type.js';
import type { AskedSupply } from './supply-gap-rows.js';
import type { SupplyGap, SupplyGapsInput } from './supply-gaps.type.js';

/** Share of the enterprises seated in a place of which a segment is known; null where none is seated there. */
const coverageOf = (snapshot: Snapshot, place: number): number | null => {
  const { start } = snapshot.activities;
  let [all, classified] = [0, 0];
  for (let row = 0; row < snapshot.enterprises.size; row++) {
    if (!isSeatedIn(snapshot, row, place)) continue;
    all++;
    if (start[row + 1]! > start[row]!) classified++;
  }
  return all === 0 ? null : classified / all;
};

/** Whether a present segment that a missing input feeds rests on an estimate. */
const isEstimated = ({ rollup, segments }: Snapshot, place: number, gaps: readonly SupplyGap[]): boolean =>
  gaps.some(({ depth, neededByCodes }) => {
    if (depth > 1) return false;
    const cells = neededByCodes.map((code) => rollupCell(rollup, place, segments.rowOf.get(code)!));
    return cells.some((cell) => rollup.estimated[cell] === 1);
  });

const methods = [
  ['coverage', 'share of the enterprises seated here of which a segment is known', 'liantu METHODS §1'],
  [
    'inputs',
    'FEEDS inputs, in which nobody is present, of a present segment or, beyond depth 1, of such an input',
    'liantu METHODS §3',
  ],
] as const;

/** Basis of an answer about missing inputs. */
export const supplyGapsBasis = (
  snapshot: Snapshot,
  { place, partners, ruleSet, thresholds, today }: AskedSupply,
  { chain, depth }: SupplyGapsInput,
  gaps: readonly SupplyGap[],
): Basis =>
  answerBasis(snapshot, {
    used: {
      place: keyOfPlace(snapshot, place),
      partners: partners.map((partner) => keyOfPlace(snapshot, partner)),
      chain,
      depth,
      ruleSet,
      asOf: dayOfNumber(today),
      thresholds: { ...thresholds },
    },
    ruleSet,
    coverage: coverageOf(snapshot, place),
    estimated: isEstimated(snapshot, place, gaps),
    methods,
  });
