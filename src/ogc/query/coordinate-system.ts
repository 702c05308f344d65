import { InputError } from '../../request/errors.js';

/** Reference system that a client may ask for, with the order that its definition gives to the axes. */
export interface CoordinateSystem {
  readonly uri: string;
  /** Latitude first. */
  readonly swapped: boolean;
}

const epsg = 'http://www.opengis.net/def/crs/EPSG/0';

/** Longitude and latitude of WGS-84, as all is stored. */
export const crs84: CoordinateSystem = {
  uri: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  swapped: false,
};

/** Systems that are served. CGCS2000 (EPSG:4490) equals WGS-84 to centimetres; GCJ-02 and BD-09 are no EPSG systems. */
export const coordinateSystems: readonly CoordinateSystem[] = [
  crs84,
  { uri: `${epsg}/4326`, swapped: true },
  { uri: `${epsg}/4490`, swapped: true },
];

/** Finds the system of a URI; CRS84 where none is given. Throws InputError for any other. */
export const coordinateSystemOf = (argument: string, uri: string | undefined): CoordinateSystem => {
  if (uri === undefined) return crs84;
  const system = coordinateSystems.find((one) => one.uri === uri);
  if (system) return system;
  const allowed = coordinateSystems.map((one) => one.uri).join(', ');
  throw new InputError(argument, uri, { zh: allowed, en: allowed });
};
