import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from './brute-force.js';

/** Where somebody may be, from METHODS, with sets of place keys alone. */
export class PlainWhereabouts {
  readonly #brute: BruteForce;

  constructor(readonly rows: SnapshotRows) {
    this.#brute = new BruteForce(rows);
  }

  keys(): string[] {
    const { regions, parks } = this.rows;
    return [...regions.map(({ code }) => `REGION:${code}`), ...parks.map(({ code }) => `PARK:${code}`)];
  }

  /** Places inside a place, itself apart. */
  inside(key: string): string[] {
    return this.keys().filter((one) => one !== key && this.#brute.around(one).has(key));
  }

  /** Where who is known to a place may be, in the county that is given beside a park if there is one. */
  possible(key: string, beside: string | null): string[] {
    if (key.startsWith('REGION:')) return this.inside(key);
    const home = `REGION:${this.rows.parks.find(({ code }) => `PARK:${code}` === key)!.region}`;
    const narrower = beside !== null && this.inside(home).includes(beside) ? beside : home;
    return this.inside(narrower).filter((one) => one.startsWith('REGION:'));
  }

  possibleOf(activity: SnapshotRows['activities'][number]): string[] {
    if (activity.at !== '') return this.possible(activity.at, null);
    const { region, park } = this.rows.enterprises.find(({ id }) => id === activity.enterprise)!;
    const sites = this.rows.sites.filter(({ enterprise }) => enterprise === activity.enterprise);
    return [
      ...this.possible(park ? `PARK:${park}` : `REGION:${region}`, `REGION:${region}`),
      ...sites.flatMap((one) => this.possible(one.park ? `PARK:${one.park}` : `REGION:${one.region}`, null)),
    ];
  }

  /** Enterprises that may work in a segment in a place. */
  perhaps(place: string, segment: string): Set<string> {
    const here = this.#brute.enterprises(place, [segment]);
    const perhaps = this.rows.activities.filter(
      (one) =>
        this.#brute.isIn(one.segment, segment) &&
        !here.includes(one.enterprise) &&
        this.possibleOf(one).includes(place),
    );
    return new Set(perhaps.map(({ enterprise }) => enterprise));
  }

  m(place: string, segment: string): number {
    return this.perhaps(place, segment).size;
  }
}
