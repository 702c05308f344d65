import { registerEnumType } from 'type-graphql';
import { crsNames } from '../geo/crs.js';
import { enumOf } from './enum-of.js';

/** The reference systems as a GraphQL enum. */
export const Crs = enumOf(crsNames);

registerEnumType(Crs, {
  name: 'Crs',
  description:
    'Reference system of coordinates (坐标系). CGCS2000 equals WGS84 at map scale; its label is kept.',
  valuesConfig: {
    WGS84: { description: 'GPS, GeoJSON (国际)' },
    CGCS2000: { description: '天地图 (国家大地坐标系)' },
    GCJ02: { description: '高德, 腾讯 (火星坐标)' },
    BD09: { description: '百度' },
  },
});
