import { isValidOn } from '../../enterprise/titles-of-snapshot.js';
import { titleKey } from './title-key.js';

/** A rung of a ladder, by its place in the text. */
export interface Rung {
  readonly name: string;
  readonly order: number;
}

/** HELD by a valid title, LAPSED where each has ended, NOT_RECORDED where the graph holds none: which is no “no”. */
export type RungState = 'HELD' | 'LAPSED' | 'NOT_RECORDED';

interface Award {
  readonly tier: string;
  readonly validUntil: string | null;
}

/** A rung with the titles that stand for it. */
export interface RungHeld<A extends Award> extends Rung {
  readonly titles: readonly A[];
  readonly state: RungState;
}

const stateOf = (titles: readonly Award[], day: string): RungState => {
  if (titles.length === 0) return 'NOT_RECORDED';
  return titles.some((title) => isValidOn(title, day)) ? 'HELD' : 'LAPSED';
};

/** Tells how an enterprise stands on each rung on a day (ISO), lowest first. */
export const rungsHeld = <A extends Award>(
  rungs: readonly Rung[],
  awards: readonly A[],
  day: string,
): RungHeld<A>[] =>
  [...rungs]
    .sort((a, b) => a.order - b.order)
    .map((rung) => {
      const titles = awards.filter(({ tier }) => titleKey(tier) === titleKey(rung.name));
      return { ...rung, titles, state: stateOf(titles, day) };
    });

/** The rung above the highest one held; the lowest where none is, null where the highest is. */
export const nextRung = <A extends Award>(rungs: readonly RungHeld<A>[]): RungHeld<A> | null => {
  const highest = rungs.findLastIndex(({ state }) => state === 'HELD');
  return rungs[highest + 1] ?? null;
};
