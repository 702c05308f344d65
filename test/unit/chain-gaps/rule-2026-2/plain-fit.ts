import type { SnapshotRows } from '../../../../src/snapshot/tables/graph-rows.js';
import { type Asked, BruteForce } from '../brute-force.js';

type Measure = Asked['measure'];

/** How near a segment is to what else a place holds, from METHODS, with loops alone. */
export class PlainFit {
  readonly #brute: BruteForce;

  constructor(readonly rows: SnapshotRows) {
    this.#brute = new BruteForce(rows);
  }

  density(place: string, measure: Measure, segment: string): number {
    const others = this.#segments().filter((other) => other !== segment);
    let [near, all] = [0, 0];
    for (const other of others) {
      const proximity = this.#proximity(segment, other, measure);
      all += proximity;
      if (this.#holds(place, other, measure)) near += proximity;
    }
    return all === 0 ? 0 : near / all;
  }

  median(place: string, measure: Measure): number {
    const densities = this.#segments()
      .filter(
        (segment) => !this.#isHeading(segment) && this.#brute.enterprises(place, [segment]).length === 0,
      )
      .map((segment) => this.density(place, measure, segment))
      .sort((a, b) => a - b);
    const half = densities.length / 2;
    return (densities[Math.ceil(half) - 1]! + densities[Math.floor(half)]!) / 2;
  }

  #segments(): string[] {
    return this.rows.segments.map(({ code }) => code);
  }

  #isHeading(segment: string): boolean {
    const { segments, links, activities } = this.rows;
    return (
      segments.some(({ parent }) => parent === segment) &&
      !links.some(({ from, to }) => from === segment || to === segment) &&
      !activities.some((one) => one.segment === segment)
    );
  }

  /** Prefectures, and provinces that have none. */
  #places(): string[] {
    const { regions } = this.rows;
    const parents = new Set(
      regions.filter(({ level }) => level === 'PREFECTURE').map(({ parent }) => parent),
    );
    return regions
      .filter(({ code, level }) => level === 'PREFECTURE' || (level === 'PROVINCE' && !parents.has(code)))
      .map(({ code }) => `REGION:${code}`);
  }

  readonly #held = new Map<string, boolean>();

  #holds(place: string, segment: string, measure: Measure): boolean {
    const key = `${place} ${segment} ${measure}`;
    const held = this.#held.get(key) ?? this.#holdsIndeed(place, segment, measure);
    this.#held.set(key, held);
    return held;
  }

  #holdsIndeed(place: string, segment: string, measure: Measure): boolean {
    if (!this.rows.activities.some((one) => one.segment === segment)) return false;
    const own = this.#brute.x(place, [segment], measure);
    const [inData, all] = [this.#inData(segment, measure), this.#inData(null, measure)];
    return own > 0 && own * all >= this.#brute.x(place, null, measure) * inData * (1 - 1e-9);
  }

  #inData(segment: string | null, measure: Measure): number {
    const own = this.rows.activities.filter(
      (one) => segment === null || this.#brute.isIn(one.segment, segment),
    );
    return own.reduce(
      (sum, one) => sum + this.#brute.share(one) * (this.#brute.measureOf(one.enterprise, measure) ?? 0),
      0,
    );
  }

  #proximity(a: string, b: string, measure: Measure): number {
    const places = this.#places();
    const [inA, inB] = [a, b].map((one) => places.filter((place) => this.#holds(place, one, measure)));
    const most = Math.max(inA!.length, inB!.length);
    return most === 0 ? 0 : inA!.filter((place) => inB!.includes(place)).length / most;
  }
}
