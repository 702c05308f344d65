import type { SearchIndex } from './search-index.js';

/** Classes are few: with the text they make one number that orders them. */
const classFactor = 2 ** 32;

export interface ThingMatch {
  readonly thing: number;
  readonly text: number;
  readonly matchClass: number;
}

/** Things that match, each by the closest of its texts, and by the first of those. */
export class ThingMatches {
  readonly #best = new Map<number, number>();

  constructor(
    readonly index: SearchIndex,
    readonly kinds: ReadonlySet<number>,
  ) {}

  get size(): number {
    return this.#best.size;
  }

  /** Tells whether the kind of the thing is asked for. */
  isAsked(text: number): boolean {
    return this.kinds.has(this.index.kinds[this.index.thing[text]!]!);
  }

  take(text: number, matchClass: number): void {
    const thing = this.index.thing[text]!;
    const rank = matchClass * classFactor + text;
    if (rank < (this.#best.get(thing) ?? Number.POSITIVE_INFINITY)) this.#best.set(thing, rank);
  }

  /** Lists the closest matches in the order of hits. */
  first(count: number): ThingMatch[] {
    const ranks = [...this.#best.values()];
    // Texts stand in the order of their things.
    const sorted = Float64Array.from(ranks).sort().subarray(0, count);
    return Array.from(sorted, (rank) => {
      const text = rank % classFactor;
      return { thing: this.index.thing[text]!, text, matchClass: Math.floor(rank / classFactor) };
    });
  }
}
