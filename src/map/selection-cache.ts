import type { Image } from '../projection/image.js';
import type { EnterpriseSelection } from './enterprise-selection.js';

const mostSelections = 64;
/** About 100 MB of indexes. */
const mostPoints = 2_000_000;

interface Kept {
  readonly made: Promise<EnterpriseSelection>;
  points: number;
}

const keptOf = new WeakMap<Image, Map<string, Kept>>();

/** The oldest give way, but never the newest. */
const makeRoom = (kept: Map<string, Kept>): void => {
  let points = [...kept.values()].reduce((sum, one) => sum + one.points, 0);
  for (const [key, one] of kept) {
    if (kept.size <= 1 || (kept.size <= mostSelections && points <= mostPoints)) return;
    kept.delete(key);
    points -= one.points;
  }
};

/** A selection by its key, made where it is not at hand; it goes with its image. */
export const keptSelection = (
  image: Image,
  key: string,
  make: () => Promise<EnterpriseSelection>,
): Promise<EnterpriseSelection> => {
  const kept = keptOf.get(image) ?? new Map<string, Kept>();
  keptOf.set(image, kept);
  const known = kept.get(key);
  // Asked for again: the newest.
  if (known) kept.delete(key);
  const one = known ?? { made: make(), points: 0 };
  kept.set(key, one);
  if (known) return known.made;
  const settle = (selection: EnterpriseSelection): EnterpriseSelection => {
    one.points = selection.index.size;
    makeRoom(kept);
    return selection;
  };
  const forget = (error: unknown): never => {
    if (kept.get(key) === one) kept.delete(key);
    throw error;
  };
  return one.made.then(settle, forget);
};
