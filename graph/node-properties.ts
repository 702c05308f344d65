import { point, text } from './property.js';

/** Properties of what has a place on the map. */
export const located = {
  location: point('WGS-84 point'),
  crs: text('The reference system in which the point arrived: WGS84, CGCS2000, GCJ02, BD09'),
  precision: text('What the point marks: SITE, PARK, DISTRICT, CITY'),
} as const;

/** Properties of what has a name. */
export const named = { name: text('Chinese name'), nameEn: text('English name') } as const;
