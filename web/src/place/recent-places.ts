import type { NamedPlace } from './use-home';

const key = 'liantu.recent-places';
const most = 3;

/** Places looked at last on this machine, the last first. */
export const recentPlaces = (): NamedPlace[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as NamedPlace[];
  } catch {
    return [];
  }
};

/** Remembers that a place was looked at. */
export const rememberPlace = (place: NamedPlace): void => {
  const others = recentPlaces().filter(({ kind, code }) => kind !== place.kind || code !== place.code);
  localStorage.setItem(key, JSON.stringify([place, ...others].slice(0, most)));
};
