import { mediaTypes } from './link.js';
import type { OgcAnswer } from './ogc-answer.js';

const [part1, part2] = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf',
  'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf',
];

/** Parts of the standard that hold here. */
export const conformance: OgcAnswer = {
  type: mediaTypes.json,
  body: { conformsTo: [`${part1}/core`, `${part1}/geojson`, `${part1}/oas30`, `${part2}/crs`] },
};
