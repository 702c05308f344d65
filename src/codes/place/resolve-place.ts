import type { RegionIndex } from '../region-index.js';
import { simplified } from '../simplified.js';
import { soleItem } from '../sole-item.js';
import type { Candidate } from './candidate.js';
import { findWithin } from './find-within.js';
import { isFormerAlone } from './is-former-alone.js';
import { isHeading } from './is-heading.js';
import type { PlacePart } from './place-part.js';

/** Place as its parts name it together. */
export interface Resolution<Part extends PlacePart = PlacePart> {
  /** Regions that the parts may mean: one where the place is known, several where it is ambiguous. */
  readonly candidates: readonly Candidate[];
  /** Narrowest part that took part. */
  readonly by?: Part;
  /** Region known before the part that is ambiguous. */
  readonly wider?: Candidate;
  /** Parts that name nothing, or nothing within the others. */
  readonly unknown: readonly Part[];
  /** Parts that are headings, which say nothing. */
  readonly skipped: number;
  /** True where only the start of the narrowest part names a place. */
  readonly cut: boolean;
  /** True where all that names the place is a former name, which no other part confirms. */
  readonly unconfirmed: boolean;
}

/** Walk from the widest part of a place to the narrowest. */
class PlaceWalk<Part extends PlacePart> {
  #contexts: readonly Candidate[] | undefined;
  #before: readonly Candidate[] | undefined;
  #by: Part | undefined;
  #cut = false;
  #skipped = 0;
  #unconfirmed = false;
  readonly #unknown: Part[] = [];

  constructor(
    private readonly index: RegionIndex,
    start: readonly Candidate[] | undefined,
  ) {
    this.#contexts = start;
  }

  take(part: Part): void {
    if (isHeading(part.text)) this.#skipped += 1;
    else if (!this.#narrow(part, this.#contexts) && !this.#takeBeside(part)) this.#unknown.push(part);
  }

  end(): Resolution<Part> {
    return {
      candidates: this.#by ? (this.#contexts ?? []) : [],
      by: this.#by,
      wider: soleItem(this.#before ?? []),
      unknown: this.#unknown,
      skipped: this.#skipped,
      cut: this.#cut,
      unconfirmed: this.#unconfirmed,
    };
  }

  #narrow(part: Part, contexts: readonly Candidate[] | undefined): boolean {
    const found = findWithin(part, contexts, this.index);
    if (found === undefined) return false;
    this.#before = contexts;
    this.#contexts = found.candidates;
    this.#by = part;
    this.#cut = found.cut;
    this.#unconfirmed = contexts === undefined && isFormerAlone(part.text, found.candidates, this.index);
    return true;
  }

  /** A county cannot contain a part: the part is looked for beside it, and the county is what names nothing. */
  #takeBeside(part: Part): boolean {
    const county = this.#by;
    if (county === undefined || !this.#contexts?.every(({ region }) => region.level === 'COUNTY'))
      return false;
    const taken = this.#narrow(part, this.#before);
    if (taken) this.#unknown.push(county);
    return taken;
  }
}

/** A place is known by simplified characters; a part in traditional ones is read as such. */
const inSimplified = <Part extends PlacePart>(part: Part): Part => {
  const text = simplified(part.text);
  return text === part.text ? part : { ...part, text };
};

/**
 * Resolves the place that parts name together, the widest first: each part is looked for in what the wider ones name.
 * `start` is what contains them all.
 */
export const resolvePlace = <Part extends PlacePart>(
  parts: readonly Part[],
  index: RegionIndex,
  start?: readonly Candidate[],
): Resolution<Part> => {
  const walk = new PlaceWalk<Part>(index, start);
  for (const part of parts) walk.take(inSimplified(part));
  return walk.end();
};
