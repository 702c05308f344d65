/** A plot or standard factory as far as its entry says; null is not stated. */
export interface Site {
  readonly kind: string | null;
  readonly mode: string | null;
  readonly areaM2: number | null;
  readonly vacantM2: number | null;
  readonly distanceKm: number | null;
}

/** What a project needs of a site; null where it does not matter. */
export interface SiteNeeds {
  readonly kind: string | null;
  readonly mode: string | null;
  readonly leastVacantM2: number | null;
  readonly withinKm: number | null;
}

type Fit = 'YES' | 'NO' | 'UNKNOWN';

const fitOf = <T>(
  wanted: T | null,
  known: NonNullable<T> | null,
  meets: (known: NonNullable<T>) => boolean,
): Fit => {
  if (wanted === null) return 'YES';
  if (known === null) return 'UNKNOWN';
  return meets(known) ? 'YES' : 'NO';
};

/** Tells whether a site meets what is needed: NO where it fails one need, UNKNOWN where what would tell is not stated. */
export const siteFit = (site: Site, needs: SiteNeeds): Fit => {
  const fits = [
    fitOf(needs.kind, site.kind, (kind) => kind === needs.kind),
    fitOf(needs.mode, site.mode, (mode) => mode === needs.mode),
    fitOf(needs.leastVacantM2, site.vacantM2, (vacant) => vacant >= (needs.leastVacantM2 ?? 0)),
    fitOf(needs.withinKm, site.distanceKm, (distance) => distance <= (needs.withinKm ?? 0)),
  ];
  if (fits.includes('NO')) return 'NO';
  return fits.includes('UNKNOWN') ? 'UNKNOWN' : 'YES';
};
