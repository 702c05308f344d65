import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { BruteForce } from '../chain-gaps/brute-force.js';
import { PlainWhereabouts } from '../chain-gaps/plain-whereabouts.js';

/** Worth of the highest title in force, 0 to 1, by enterprise. */
export type Worths = ReadonlyMap<string, number>;

export interface PlainQuestion {
  readonly place: string;
  readonly gaps: readonly string[];
  readonly sources: readonly string[];
  readonly includeOwnProvince: boolean;
  readonly minProximity: number | null;
  /** Proximity of two segments. */
  readonly proximity: (a: string, b: string) => number;
}

export interface PlainCandidate {
  readonly id: string;
  readonly segment: string;
  readonly segments: readonly string[];
  readonly parts: readonly number[];
}

interface Fit {
  readonly gap: string;
  readonly through: string;
  readonly fit: number;
}

/** Candidates once more, from METHODS, with sets and loops alone; no enterprise reaches any channel. */
export class PlainCandidates {
  readonly brute: BruteForce;
  readonly #where: PlainWhereabouts;

  constructor(
    readonly rows: SnapshotRows,
    readonly worths: Worths,
    readonly holdings: readonly (readonly [owner: string, owned: string])[],
  ) {
    this.brute = new BruteForce(rows);
    this.#where = new PlainWhereabouts(rows);
  }

  province(place: string): string {
    const isProvince = (key: string): boolean =>
      this.rows.regions.some(({ code, level }) => key === `REGION:${code}` && level === 'PROVINCE');
    return [...this.brute.around(place)].find(isProvince) ?? place;
  }

  worksIn(id: string, segment: string): boolean {
    return this.rows.activities.some((one) => one.enterprise === id && this.brute.isIn(one.segment, segment));
  }

  confirmed(place: string, segment: string): boolean {
    return this.rows.surveys.some(({ region, park, kind, coverage, segments, chain }) => {
      const of = region ? `REGION:${region}` : `PARK:${park}`;
      const named = segments?.length ? segments : this.brute.members(chain).map((one) => one.segment);
      const vouches = this.brute.wider(segment).some((wide) => named.includes(wide));
      return of === place && kind !== 'DESK' && coverage >= 0.8 && vouches;
    });
  }

  perhaps(place: string, segment: string): Set<string> {
    return this.confirmed(place, segment) ? new Set() : this.#where.perhaps(place, segment);
  }

  isOutside(id: string, segment: string, asked: PlainQuestion): boolean {
    const seat = this.brute.seat(id);
    return (
      this.worksIn(id, segment) &&
      !seat.has(asked.place) &&
      !this.brute.enterprises(asked.place, [segment]).includes(id) &&
      !this.perhaps(asked.place, segment).has(id) &&
      (asked.includeOwnProvince || !seat.has(this.province(asked.place))) &&
      (asked.sources.length === 0 || asked.sources.some((source) => seat.has(source)))
    );
  }

  fit(id: string, segment: string): number {
    const own = this.rows.activities.filter(
      (one) => one.enterprise === id && this.brute.isIn(one.segment, segment),
    );
    return Math.min(
      1,
      own.reduce((sum, one) => sum + this.brute.share(one), 0),
    );
  }

  /** How an enterprise could fill a gap: by itself, or, where it does not work in it, by the nearest of its segments. */
  fill(id: string, gap: string, asked: PlainQuestion): Fit[] {
    if (this.worksIn(id, gap))
      return this.isOutside(id, gap, asked) ? [{ gap, through: gap, fit: this.fit(id, gap) }] : [];
    if (asked.minProximity === null) return [];
    const near = this.rows.segments
      .filter(({ code }) => code !== gap && this.isOutside(id, code, asked))
      .map(({ code }) => ({ code, proximity: asked.proximity(gap, code) }))
      .filter(({ proximity }) => proximity > 0 && proximity >= asked.minProximity!)
      .map(({ code, proximity }): Fit => ({ gap, through: code, fit: this.fit(id, code) * proximity }));
    return near.sort((a, b) => b.fit - a.fit || (a.through < b.through ? -1 : 1)).slice(0, 1);
  }

  /** Places of an enterprise beside its seat. */
  elsewhere(id: string): Set<string> {
    const own = this.rows.activities.filter((one) => one.enterprise === id && one.at !== '');
    return new Set([...this.brute.sites(id), ...own.flatMap((one) => [...this.brute.around(one.at)])]);
  }

  pull(id: string, { place }: PlainQuestion, through: string): number {
    const consumers = this.rows.links
      .filter(({ from }) => this.brute.isIn(from, through))
      .map(({ to }) => to);
    let k = 0;
    for (const { supplier, customer } of this.rows.supplies) {
      const isHere = this.brute.seat(customer).has(place) || this.elsewhere(customer).has(place);
      if (supplier !== id || !isHere) continue;
      k += consumers.some((consumer) => this.worksIn(customer, consumer)) ? 2 : 1;
    }
    return k / (k + 1);
  }

  footprint(id: string, { place }: PlainQuestion): number {
    const affiliates = this.holdings.flatMap(([owner, owned]) =>
      owner === id ? [owned] : owned === id ? [owner] : [],
    );
    const around = [
      ...this.elsewhere(id),
      ...affiliates.flatMap((one) => [...this.brute.seat(one), ...this.elsewhere(one)]),
    ];
    if (around.includes(place)) return 1;
    if (around.includes(this.province(place))) return 0.5;
    const from = this.brute.pointOfPlace(place);
    const exact = [
      ...this.exactPlaces(id, false),
      ...affiliates.flatMap((one) => this.exactPlaces(one, true)),
    ];
    const isNear = exact.some((key) => {
      const to = this.brute.pointOfPlace(key);
      return from !== null && to !== null && this.brute.km(from, to) <= 300;
    });
    return isNear ? 0.25 : 0;
  }

  exactPlaces(id: string, withSeat: boolean): string[] {
    const { region, park } = this.rows.enterprises.find((one) => one.id === id)!;
    const sites = this.rows.sites.filter((one) => one.enterprise === id);
    const own = this.rows.activities.filter((one) => one.enterprise === id && one.at !== '');
    return [
      ...(withSeat ? [`REGION:${region}`, ...(park ? [`PARK:${park}`] : [])] : []),
      ...sites.map((one) => (one.park ? `PARK:${one.park}` : `REGION:${one.region}`)),
      ...own.map(({ at }) => at),
    ];
  }

  gradient(id: string, through: string): number {
    const { region } = this.rows.enterprises.find((one) => one.id === id)!;
    const path = [...this.brute.around(`REGION:${region}`)];
    const prefecture = path.find((key) =>
      this.rows.regions.some(({ code, level }) => key === `REGION:${code}` && level === 'PREFECTURE'),
    );
    const lq = this.brute.lq(
      {
        place: prefecture ?? `REGION:${region}`,
        chain: '',
        reference: path.at(-1)!,
        measure: 'ENTERPRISES',
        sums: 'ALL',
        assumeSurveyed: false,
      },
      through,
    );
    const isSampled = (place: string): boolean => {
      const who = this.brute.enterprises(place, [through]);
      const sampled = who.filter((one) => this.sampledIn(one, place, through));
      return who.length > 0 && sampled.length >= 0.8 * who.length - 1e-9;
    };
    const where = prefecture ?? `REGION:${region}`;
    const counted = this.brute
      .enterprises(where, [through])
      .every((one) =>
        this.rows.activities.some(
          (a) => a.enterprise === one && this.brute.isIn(a.segment, through) && this.brute.counts(a, where),
        ),
      );
    return isSampled(where) && isSampled(path.at(-1)!) && counted ? Math.min(lq ?? 0, 3) / 3 : 0;
  }

  /** Whether an activity that makes it present comes from a register or survey. */
  sampledIn(id: string, place: string, segment: string): boolean {
    return this.rows.activities.some(
      (one) =>
        one.enterprise === id &&
        one.sampled === true &&
        this.brute.isIn(one.segment, segment) &&
        this.brute.present(one, place),
    );
  }

  nearness(id: string, { place }: PlainQuestion): number {
    const { longitude, latitude, region, park } = this.rows.enterprises.find((one) => one.id === id)!;
    const own = longitude === null ? null : { longitude, latitude: latitude! };
    const to =
      own ??
      (park ? this.brute.pointOfPlace(`PARK:${park}`) : null) ??
      this.brute.pointOfPlace(`REGION:${region}`);
    const from = this.brute.pointOfPlace(place);
    return from && to ? Math.exp(-this.brute.km(from, to) / 1000) : 0;
  }

  size(id: string): number | null {
    const revenue = this.brute.measureOf(id, 'REVENUE');
    const all = this.rows.enterprises.flatMap((one) => one.revenue ?? []);
    if (revenue === null) return null;
    const [below, equal] = [
      all.filter((one) => one < revenue).length,
      all.filter((one) => one === revenue).length,
    ];
    return (below + equal / 2) / all.length;
  }

  candidates(asked: PlainQuestion): PlainCandidate[] {
    const fits = this.rows.enterprises.flatMap(({ id }) => {
      const own = asked.gaps
        .flatMap((gap) => this.fill(id, gap, asked))
        .sort((a, b) => b.fit - a.fit || (a.gap < b.gap ? -1 : 1));
      return own.length === 0 ? [] : [{ id, own }];
    });
    const sizes = fits.flatMap(({ id }) => this.size(id) ?? []).sort((a, b) => a - b);
    const half = sizes.length / 2;
    const median = sizes.length === 0 ? 0.5 : (sizes[Math.ceil(half) - 1]! + sizes[Math.floor(half)]!) / 2;
    return fits.map(({ id, own }) => {
      const [{ gap, through, fit }] = own as [Fit];
      const capability = 1 - (1 - (this.size(id) ?? median)) * (1 - (this.worths.get(id) ?? 0) / 2);
      const parts = [
        capability,
        fit,
        this.pull(id, asked, through),
        this.footprint(id, asked),
        this.gradient(id, through),
        0,
        this.nearness(id, asked),
      ];
      return { id, segment: gap, segments: own.map((one) => one.gap), parts };
    });
  }

  /** Own province, or possibly here, and not present in the gap. */
  local(asked: PlainQuestion): Map<string, { readonly segments: string[]; readonly possibly: boolean }> {
    const found = new Map<string, { segments: string[]; possibly: boolean }>();
    for (const gap of asked.gaps)
      for (const { id } of this.rows.enterprises) {
        const possibly = this.perhaps(asked.place, gap).has(id);
        const isOwn = this.brute.seat(id).has(this.province(asked.place));
        const isPresent = this.brute.enterprises(asked.place, [gap]).includes(id);
        if (!this.worksIn(id, gap) || isPresent || !(isOwn || possibly)) continue;
        const before = found.get(id);
        found.set(id, {
          segments: [...(before?.segments ?? []), gap],
          possibly: possibly || (before?.possibly ?? false),
        });
      }
    return found;
  }
}
