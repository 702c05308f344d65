type Feature = GeoJSON.Feature<GeoJSON.Point>;

/** Ring of a map that was opened. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  /** True where no zoom takes its firms apart. */
  readonly samePlace: boolean;
  readonly zoom: number;
}

/** Firm that stands at a spot. */
export interface SpotFirm {
  readonly id: string;
  readonly name: string;
  readonly status: string | undefined;
}

/** Firms of a ring that fan out; the list names all. */
export const maxInFan = 24;

const earthKm = 40_075;
const cellsInTile = 16;

/** Kilometres within which the firms of a ring stand: the side of a cell at its zoom. */
export const reachOf = ({ zoom }: Spot): number => earthKm / 2 ** Math.floor(zoom) / cellsInTile;

/** Firms of a ring among those near it: where they share one spot, the nearest that are as many. */
export const firmsOfSpot = (features: readonly Feature[], spot: Spot): SpotFirm[] => {
  const far = ({ geometry: { coordinates } }: Feature): number =>
    Math.hypot(
      (coordinates[0]! - spot.longitude) * Math.cos((spot.latitude * Math.PI) / 180),
      coordinates[1]! - spot.latitude,
    );
  const as = features.filter(({ properties }) => properties?.samePlaceCount === spot.count);
  const nearest = Math.min(...as.map(far));
  const own = spot.samePlace ? as.filter((one) => far(one) === nearest) : features;
  return own.map(({ properties }) => ({
    id: String(properties?.ownId),
    name: String(properties?.name),
    status: properties?.status as string | undefined,
  }));
};

/** Places around a spot, pixels from it, the first above. */
export const fanAround = (count: number): { readonly x: number; readonly y: number }[] => {
  const radius = 34 + count * 2.5;
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
};
