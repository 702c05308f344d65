import { enterpriseProperties } from '../../map/layer/enterprise-features.js';
import type { GraphFeature } from '../../map/layer/map-feature.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Collection } from './collection.js';
import { filteredRows } from './enterprise-rows.js';

const pointOf = ({ enterprises: { longitude, latitude } }: Snapshot, row: number) =>
  Number.isNaN(longitude[row]!) ? undefined : ([longitude[row]!, latitude[row]!] as const);

const featureOf = (snapshot: Snapshot, row: number): GraphFeature => {
  const point = pointOf(snapshot, row);
  return {
    id: snapshot.enterprises.ids.at(row),
    geometry: point ? { type: 'Point', coordinates: [...point] } : null,
    properties: enterpriseProperties(snapshot, {}, row),
  };
};

/** Enterprises at their seats, as points. */
export const enterprises: Collection = {
  id: 'enterprises',
  title: { zh: '企业', en: 'Enterprises' },
  description: {
    zh: '企业所在地（点）；precision说明点是厂址、园区、区县还是城市中心。gap与chain、place同用：所选环节在该地为此状态的企业，不限所在地。',
    en: 'Seats of enterprises as points; precision says whether a point is a site, a park, a district or a city centre. gap, with chain and place: enterprises of the segments that have this status in the place, wherever they are.',
  },
  filters: ['chain', 'segment', 'tier', 'place', 'gap'],
  hasOutlines: false,
  select: async (context, filters) => {
    const { snapshot } = context;
    const rows = await filteredRows(context, filters);
    return {
      size: rows.length,
      featureAt: (index) => featureOf(snapshot, rows[index]!),
      pointAt: (index) => pointOf(snapshot, rows[index]!),
    };
  },
  find: async ({ snapshot }, id) => {
    const row = snapshot.enterprises.rowOf.get(id);
    return row === undefined || row === none ? undefined : featureOf(snapshot, row);
  },
};
