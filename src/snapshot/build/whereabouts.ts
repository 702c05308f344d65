import { none, type PlaceTable } from '../tables/snapshot.js';

/** Columns by place that tell how many may be in a place below. */
export interface VagueColumns {
  readonly vague: Int32Array;
  readonly vagueOfParks: Int32Array;
  readonly located: Int32Array;
}

const add = (regions: number[], region: number): void => {
  if (region !== none && !regions.includes(region)) regions.push(region);
};

/**
 * Places to which an enterprise is known with its activities in a segment. Known to a region and no finer, it may be in
 * any region and park below it; known to a park, in any region below the park’s own, or below the region given beside
 * it, though in no other park. So the possible presence in a place is the sum of the vague around it, less those among
 * them that are counted in it. Source: rule set 2026.2 of this project.
 */
export class Whereabouts {
  readonly #places: PlaceTable;
  /** Regions below which the enterprise may be: in a region, in a park. */
  readonly #ofRegions: number[] = [];
  readonly #ofParks: number[] = [];

  constructor(places: PlaceTable) {
    this.#places = places;
  }

  /** Notes the seat by its region and its park; either may be `none`. */
  noteSeat(region: number, park: number): void {
    if (park === none) this.notePlace(region);
    else {
      const around = this.#places.parent[park]!;
      add(this.#ofRegions, region !== none && this.#isBelow(region, around) ? region : around);
    }
  }

  /** Notes the place of a site or of an activity. */
  notePlace(place: number): void {
    if (place >= this.#places.regionCount) add(this.#ofRegions, this.#places.parent[place]!);
    else {
      add(this.#ofRegions, place);
      add(this.#ofParks, place);
    }
  }

  /** Adds the enterprise to the places that it has touched, and forgets it. */
  addTo(columns: VagueColumns, touched: readonly number[]): void {
    const [regions, parks] = [this.#outermost(this.#ofRegions), this.#outermost(this.#ofParks)];
    for (const place of touched) {
      if (regions.includes(place)) columns.vague[place]! += 1;
      if (parks.includes(place)) columns.vagueOfParks[place]! += 1;
      if (this.#isAround(place, place < this.#places.regionCount ? regions : parks))
        columns.located[place]! += 1;
    }
    this.#ofRegions.length = this.#ofParks.length = 0;
  }

  /** Tells whether the enterprise may be in a place, and forgets it. */
  mayBeIn(place: number): boolean {
    const isRegion = place < this.#places.regionCount;
    const found = this.#isAround(place, isRegion ? this.#ofRegions : this.#ofParks);
    this.#ofRegions.length = this.#ofParks.length = 0;
    return found;
  }

  /** Keeps the regions that lie in no other: what is below another of them is not counted again. */
  #outermost(regions: readonly number[]): readonly number[] {
    if (regions.length < 2) return [...regions];
    return regions.filter((region) => !regions.some((other) => this.#isBelow(region, other)));
  }

  #isAround(place: number, regions: readonly number[]): boolean {
    const { regionCount, parent } = this.#places;
    if (place < regionCount) return regions.some((region) => this.#isBelow(place, region));
    const own = parent[place]!;
    return own !== none && regions.some((region) => own === region || this.#isBelow(own, region));
  }

  /** Whether a region lies in another and is not it. */
  #isBelow(region: number, wider: number): boolean {
    return region > wider && wider !== none && region < this.#places.end[wider]!;
  }
}
