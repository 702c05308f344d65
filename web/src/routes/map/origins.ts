import type { Language } from '../../words/language';
import { type Area, isInArea } from './area';
import type { MapFrameQuery } from './map.gen';

type Candidate = Extract<
  MapFrameQuery['targetCandidates'],
  { __typename: 'CandidateReport' }
>['candidates']['edges'][number]['node'];

/** City from which some candidates would come. */
export interface Origin {
  readonly code: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  readonly distanceKm: number;
}

/** City of a candidate, or what is known of its place; undefined where that has no point. */
const cityOf = ({ enterprise: { region } }: Candidate) => {
  const city = region?.level === 'COUNTY' && region.parent?.level === 'PREFECTURE' ? region.parent : region;
  return city?.location ? { ...city, location: city.location } : undefined;
};

/** Candidates of the cities within an area; all of them without one. */
export const candidatesWithin = (
  candidates: readonly Candidate[],
  area: Area | undefined,
): readonly Candidate[] => {
  if (!area) return candidates;
  return candidates.filter((candidate) => {
    const city = cityOf(candidate);
    return city && isInArea(city.location, area);
  });
};

/** Candidates by city, most first; of all segments, or of one. */
export const originsOf = (
  candidates: readonly Candidate[],
  segment: string | undefined,
  language: Language,
): Origin[] => {
  const byCity = new Map<string, Origin>();
  for (const candidate of candidates) {
    const { distanceKm, segments } = candidate;
    if (segment && !segments.some(({ code }) => code === segment)) continue;
    const city = cityOf(candidate);
    if (!city) continue;
    const known = byCity.get(city.code);
    byCity.set(city.code, {
      code: city.code,
      name: language === 'en' ? (city.nameEn ?? city.name) : city.name,
      longitude: city.location.longitude,
      latitude: city.location.latitude,
      count: (known?.count ?? 0) + 1,
      distanceKm: known?.distanceKm ?? distanceKm ?? 0,
    });
  }
  return [...byCity.values()].sort((a, b) => b.count - a.count);
};

/** Origins beyond the frame by the direction they lie in, as the edge names them. */
export interface Beyond {
  readonly names: readonly string[];
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** Degrees from north, clockwise. */
  readonly bearing: number;
}

const sector = 30;

const bearingOf = (at: { readonly longitude: number; readonly latitude: number }, origin: Origin): number => {
  const east = (origin.longitude - at.longitude) * Math.cos((at.latitude * Math.PI) / 180);
  return ((Math.atan2(east, origin.latitude - at.latitude) * 180) / Math.PI + 360) % 360;
};

/** Groups origins by sectors of 30 degrees around the place. */
export const beyondOf = (
  at: { readonly longitude: number; readonly latitude: number },
  origins: readonly Origin[],
): Beyond[] => {
  const sectors = new Map<number, Origin[]>();
  for (const origin of origins) {
    const key = Math.floor(bearingOf(at, origin) / sector);
    sectors.set(key, [...(sectors.get(key) ?? []), origin]);
  }
  return [...sectors].map(([key, group]) => {
    const distances = group.map(({ distanceKm }) => distanceKm);
    return {
      names: group.map(({ name }) => name),
      count: group.reduce((sum, { count }) => sum + count, 0),
      from: Math.min(...distances),
      to: Math.max(...distances),
      bearing: (key + 0.5) * sector,
    };
  });
};
