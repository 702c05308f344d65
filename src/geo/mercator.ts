/** Spherical Web Mercator (EPSG:3857) on the unit square: x east from −180°, y south from 85.0511°N. */
export const mercatorX = (longitude: number): number => longitude / 360 + 0.5;

/** Puts a latitude on the Mercator square, which ends at 85.0511°; beyond it is the edge. */
export const mercatorY = (latitude: number): number => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return Math.min(1, Math.max(0, y));
};

export const longitudeOfX = (x: number): number => (x - 0.5) * 360;

export const latitudeOfY = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
