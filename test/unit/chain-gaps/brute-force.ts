import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';

/**
 * The rules of chain gaps once more, on plain rows with sets and loops alone. Slow, and shares no code with the product:
 * what is written here was written from METHODS, not from the implementation.
 */
export interface Asked {
  readonly place: string;
  readonly chain: string;
  readonly reference: string;
  readonly measure: 'ENTERPRISES' | 'REVENUE' | 'EMPLOYEES';
  readonly sums: 'ALL' | 'CHAIN';
  readonly assumeSurveyed: boolean;
}

export interface Expected {
  readonly code: string;
  readonly group: boolean;
  readonly n: number;
  readonly lq: number | null;
  readonly hhi: number | null;
  readonly aboveScale: number | null;
  readonly status: string;
  readonly weak: readonly string[];
  readonly verb: string | null;
  readonly coverage: number | null;
  readonly demand: number | null;
  readonly nearestKm: number | null;
}

export class BruteForce {
  constructor(readonly rows: SnapshotRows) {}

  /** Keys of all places that contain a place, itself among them. */
  around(key: string): Set<string> {
    const found = new Set<string>();
    const addRegion = (code: string | null): void => {
      const region = this.rows.regions.find((one) => one.code === code);
      if (!region) return;
      found.add(`REGION:${region.code}`);
      addRegion(region.parent);
    };
    const code = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('REGION:')) addRegion(code);
    const park = key.startsWith('PARK:') && this.rows.parks.find((one) => one.code === code);
    if (park) {
      found.add(key);
      addRegion(park.region);
    }
    return found;
  }

  seat(id: string): Set<string> {
    const { region, park } = this.rows.enterprises.find((one) => one.id === id)!;
    return new Set([...this.around(`REGION:${region}`), ...(park ? this.around(`PARK:${park}`) : [])]);
  }

  sites(id: string): Set<string> {
    const own = this.rows.sites.filter((one) => one.enterprise === id);
    return new Set(
      own.flatMap(({ region, park }) => [...this.around(region ? `REGION:${region}` : `PARK:${park}`)]),
    );
  }

  /** The segment and everything it is a part of. */
  wider(segment: string): string[] {
    const parent = this.rows.segments.find((one) => one.code === segment)!.parent;
    return parent === null ? [segment] : [segment, ...this.wider(parent)];
  }

  isIn(segment: string, whole: string): boolean {
    return this.wider(segment).includes(whole);
  }

  share(activity: SnapshotRows['activities'][number]): number {
    if (activity.share !== null) return activity.share;
    const own = this.rows.activities.filter((one) => one.enterprise === activity.enterprise);
    const k = new Set(own.map((one) => one.segment)).size;
    const alike = own.filter((one) => one.segment === activity.segment && one.share === null).length;
    return 1 / k / alike;
  }

  measureOf(id: string, measure: Asked['measure']): number | null {
    const enterprise = this.rows.enterprises.find((one) => one.id === id)!;
    if (measure === 'ENTERPRISES') return 1;
    return measure === 'REVENUE' ? enterprise.revenue : enterprise.employees;
  }

  /** Whether the activity’s measure counts in a place. */
  counts(activity: SnapshotRows['activities'][number], place: string): boolean {
    const where = activity.at === '' ? this.seat(activity.enterprise) : this.around(activity.at);
    return where.has(place);
  }

  /** Whether the activity makes its enterprise present in a place. */
  present(activity: SnapshotRows['activities'][number], place: string): boolean {
    return this.counts(activity, place) || (activity.at === '' && this.sites(activity.enterprise).has(place));
  }

  enterprises(place: string, segments: readonly string[]): string[] {
    const found = this.rows.activities.filter(
      (one) => segments.some((whole) => this.isIn(one.segment, whole)) && this.present(one, place),
    );
    return [...new Set(found.map((one) => one.enterprise))];
  }

  x(place: string, segments: readonly string[] | null, measure: Asked['measure']): number {
    let sum = 0;
    for (const one of this.rows.activities) {
      const inside = segments === null || segments.some((whole) => this.isIn(one.segment, whole));
      if (inside && this.counts(one, place))
        sum += this.share(one) * (this.measureOf(one.enterprise, measure) ?? 0);
    }
    return sum;
  }

  members(chain: string): SnapshotRows['memberships'][number][] {
    return this.rows.memberships.filter((one) => one.chain === chain);
  }

  lq(asked: Asked, segment: string): number | null {
    const who = this.enterprises(asked.place, [segment]);
    if (who.length > 0 && who.every((id) => this.measureOf(id, asked.measure) === null)) return null;
    const scope = asked.sums === 'ALL' ? null : this.members(asked.chain).map((one) => one.segment);
    const placeTotal = this.x(asked.place, scope, asked.measure);
    const segmentTotal = this.x(asked.reference, [segment], asked.measure);
    if (placeTotal === 0 || segmentTotal === 0) return null;
    const own = this.x(asked.place, [segment], asked.measure) / placeTotal;
    return own / (segmentTotal / this.x(asked.reference, scope, asked.measure));
  }

  hhi(place: string, segment: string): number | null {
    const amounts = this.enterprises(place, [segment]).map((id) => {
      const own = this.rows.activities.filter(
        (one) => one.enterprise === id && this.isIn(one.segment, segment) && this.counts(one, place),
      );
      return own.reduce((sum, one) => sum + this.share(one), 0) * (this.measureOf(id, 'REVENUE') ?? 0);
    });
    const total = amounts.reduce((a, b) => a + b, 0);
    return total === 0 ? null : amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
  }

  surveyed(asked: Asked, segment: string): boolean {
    if (asked.assumeSurveyed) return true;
    return this.rows.surveys.some(
      (one) =>
        one.chain === asked.chain &&
        one.coverage >= 0.5 &&
        this.around(asked.place).has(one.region ? `REGION:${one.region}` : `PARK:${one.park}`) &&
        ((one.segments ?? []).length === 0 ||
          this.wider(segment).some((wide) => one.segments!.includes(wide))),
    );
  }

  /** Segments reached from one by one link or more, along or against the links of the chain. */
  reach(links: readonly (readonly [string, string])[], from: string): Set<string> {
    const found = new Set<string>();
    const open = [from];
    while (open.length > 0) {
      const at = open.pop()!;
      for (const [a, b] of links) {
        if (a !== at || found.has(b)) continue;
        found.add(b);
        open.push(b);
      }
    }
    return found;
  }

  km(a: { longitude: number; latitude: number }, b: { longitude: number; latitude: number }): number {
    const r = Math.PI / 180;
    const cos =
      Math.sin(a.latitude * r) * Math.sin(b.latitude * r) +
      Math.cos(a.latitude * r) * Math.cos(b.latitude * r) * Math.cos((a.longitude - b.longitude) * r);
    return 6371.0088 * Math.acos(Math.min(1, cos));
  }

  pointOfPlace(key: string): { longitude: number; latitude: number } | null {
    const code = key.slice(key.indexOf(':') + 1);
    const park = key.startsWith('PARK:') ? this.rows.parks.find((one) => one.code === code) : undefined;
    const place = park ?? this.rows.regions.find((one) => one.code === code)!;
    if (place.longitude !== null) return { longitude: place.longitude, latitude: place.latitude! };
    const above = 'parent' in place ? place.parent : place.region;
    return above === null ? null : this.pointOfPlace(`REGION:${above}`);
  }

  nearest(place: string, segment: string): number | null {
    const from = this.pointOfPlace(place);
    if (!from) return null;
    const inside = new Set(this.enterprises(place, [segment]));
    const distances = this.rows.activities.flatMap((one) => {
      const outside =
        this.isIn(one.segment, segment) &&
        !inside.has(one.enterprise) &&
        !this.seat(one.enterprise).has(place) &&
        !(one.at !== '' && this.around(one.at).has(place));
      if (!outside) return [];
      const { longitude, latitude, region, park } = this.rows.enterprises.find(
        (e) => e.id === one.enterprise,
      )!;
      const own = one.at === '' && longitude !== null ? { longitude, latitude: latitude! } : null;
      const spot =
        own ??
        (one.at ? this.pointOfPlace(one.at) : null) ??
        (one.at === '' && park ? this.pointOfPlace(`PARK:${park}`) : null) ??
        (one.at === '' ? this.pointOfPlace(`REGION:${region}`) : null);
      return spot ? [this.km(from, spot)] : [];
    });
    return distances.length === 0 ? null : Math.min(...distances);
  }

  localSupplyRate({ place, chain }: Pick<Asked, 'place' | 'chain'>): number | null {
    const here = this.enterprises(
      place,
      this.members(chain).map((one) => one.segment),
    );
    const isHere = (id: string) =>
      this.seat(id).has(place) ||
      this.rows.activities.some((one) => one.enterprise === id && this.present(one, place));
    const suppliers = (id: string) =>
      this.rows.supplies.filter((one) => one.customer === id).map((one) => one.supplier);
    if (here.every((id) => suppliers(id).length === 0)) return null;
    return here.filter((id) => suppliers(id).some((one) => one !== id && isHere(one))).length / here.length;
  }

  report(asked: Asked): Expected[] {
    const codes = this.members(asked.chain).map((one) => one.segment);
    const links = this.rows.links
      .filter(({ from, to }) => from !== to && codes.includes(from) && codes.includes(to))
      .map(({ from, to }) => [from, to] as const);
    const back = links.map(([a, b]) => [b, a] as const);
    const n = new Map(codes.map((code) => [code, this.enterprises(asked.place, [code]).length]));
    const has = (code: string) => n.get(code)! > 0;
    const chainX = this.x(asked.place, codes, asked.measure);
    return codes.map((code): Expected => {
      const who = this.enterprises(asked.place, [code]);
      const revenues = who.map((id) => this.measureOf(id, 'REVENUE'));
      const [lq, hhi] = [this.lq(asked, code), this.hhi(asked.place, code)];
      const large = revenues.filter((one) => one !== null && one >= 20_000_000).length;
      const weak: string[] = [];
      if (lq !== null && lq < 1 - 1e-9) weak.push('LOW_LOCATION_QUOTIENT');
      if (who.length === 1) weak.push('SOLE_SOURCE');
      if (hhi !== null && hhi > 0.25 + 1e-9) weak.push('CONCENTRATED');
      if (large === 0 && !revenues.includes(null)) weak.push('NONE_ABOVE_SCALE');
      const surveyed = this.surveyed(asked, code);
      const status = !has(code) ? (surveyed ? 'MISSING' : 'UNKNOWN') : weak.length > 0 ? 'WEAK' : 'STRONG';
      const consumers = links.filter(([a]) => a === code).map(([, b]) => b);
      const before = codes.filter((one) => has(one) && this.reach(links, one).has(code));
      const after = codes.filter((one) => has(one) && this.reach(back, one).has(code));
      const between = before.some((one) => after.some((other) => other !== one));
      const fed = links.some(([a, b]) => b === code && has(a));
      const missing = !codes.some(has)
        ? 'BUILD'
        : consumers.some(has) || between
          ? 'COMPLETE'
          : fed
            ? 'EXTEND'
            : 'WATCH';
      const verb = { MISSING: missing, UNKNOWN: 'WATCH', WEAK: 'STRENGTHEN', STRONG: 'KEEP' }[status];
      const parts = codes.some((one) => one !== code && this.isIn(one, code));
      const linked = links.some(([a, b]) => a === code || b === code);
      const group = parts && !linked && !this.rows.activities.some((one) => one.segment === code);
      const held = [...new Set(consumers.filter(has))];
      const dark = held.some((one) =>
        this.enterprises(asked.place, [one]).every((id) => this.measureOf(id, asked.measure) === null),
      );
      const demand = held.reduce((sum, one) => sum + this.x(asked.place, [one], asked.measure), 0);
      return {
        code,
        group,
        n: who.length,
        lq,
        hhi,
        aboveScale: who.length > 0 && revenues.every((one) => one === null) ? null : large,
        status,
        weak: who.length > 0 ? weak : [],
        verb: group ? null : verb,
        coverage:
          who.length === 0
            ? null
            : who.filter((id) => this.measureOf(id, asked.measure) !== null).length / who.length,
        demand:
          consumers.length === 0
            ? null
            : held.length === 0
              ? 0
              : chainX === 0 || dark
                ? null
                : Math.min(1, demand / chainX),
        nearestKm: this.nearest(asked.place, code),
      };
    });
  }

  completeness(asked: Asked): number | null {
    let [present, all] = [0, 0];
    for (const row of this.report(asked)) {
      if (row.group || !this.surveyed(asked, row.code)) continue;
      const weight = this.members(asked.chain).find((one) => one.segment === row.code)!.weight ?? 1;
      all += weight;
      if (row.n > 0) present += weight;
    }
    return all === 0 ? null : present / all;
  }
}
