import { attribution } from '../../map/attribution.js';
import type { RequestContext } from '../../request/request-context.js';
import { doorAddress, mediaTypes } from './link.js';
import type { OgcAnswer } from './ogc-answer.js';

const description = {
  zh: '产业链、企业、园区与协作地区，图层可直接接入地理信息软件。坐标WGS-84（CRS84）或EPSG:4326、EPSG:4490；GCJ-02与BD-09不是EPSG坐标系，见GraphQL与瓦片。',
  en: 'Industry chains, enterprises, parks and partner regions as layers for geographic software. Coordinates in WGS-84 (CRS84), EPSG:4326 or EPSG:4490; GCJ-02 and BD-09 are no EPSG systems: GraphQL and tiles have them.',
};

/** First page of the door: what it is, and where all else is. */
export const landingPage = async (context: RequestContext): Promise<OgcAnswer> => {
  const base = doorAddress(context.publicUrl);
  return {
    type: mediaTypes.json,
    body: {
      title: '链图 liantu',
      description: description[context.language],
      attribution: await attribution(context),
      links: [
        { href: base, rel: 'self', type: mediaTypes.json },
        { href: `${base}?f=html`, rel: 'alternate', type: mediaTypes.html },
        { href: `${base}/api`, rel: 'service-desc', type: mediaTypes.openApi, title: 'OpenAPI 3.0' },
        { href: `${base}/conformance`, rel: 'conformance', type: mediaTypes.json },
        { href: `${base}/collections`, rel: 'data', type: mediaTypes.json },
      ],
    },
  };
};
