import { placeRow } from '../../facts/place/place-row.js';
import { placeFeatures } from '../../map/layer/place-features.js';
import type { RequestContext } from '../../request/request-context.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import type { Filters } from '../query/filters.js';
import { ofFeatures } from './of-features.js';

/** Reads the places from one row to another that lie in the place asked for; an id is the place’s code. */
const placesBetween = async (
  context: RequestContext,
  { place }: Filters,
  [from, to]: readonly [number, number],
) => {
  const { places } = context.snapshot;
  const within = place && placeRow(context.snapshot, 'place', place);
  const rows = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (row) => within === undefined || liesIn(places, row, within),
  );
  const features = await placeFeatures(context, rows);
  return features.map((feature) => ({ ...feature, id: String(feature.properties.code) }));
};

/** Parks, as outlines where they are known, else as points. */
export const parks = ofFeatures(
  {
    id: 'parks',
    title: { zh: '园区', en: 'Parks' },
    description: {
      zh: '园区；precision说明点的精度，BOUNDARY为轮廓。',
      en: 'Parks; precision says how exact a point is, BOUNDARY marks an outline.',
    },
    filters: ['place'],
    hasOutlines: true,
  },
  (context, filters) => {
    const { regionCount, size } = context.snapshot.places;
    return placesBetween(context, filters, [regionCount, size]);
  },
);

/** Administrative regions of every level, as outlines where they are known, else as points. */
export const regions = ofFeatures(
  {
    id: 'regions',
    title: { zh: '行政区', en: 'Regions' },
    description: {
      zh: '行政区（国家、省、市、县），id为GB/T 2260代码；有轮廓者为面，其余为点。',
      en: 'Administrative regions of every level, their id the code of GB/T 2260; areas where an outline is known, else points.',
    },
    filters: ['place'],
    hasOutlines: true,
  },
  (context, filters) => placesBetween(context, filters, [0, context.snapshot.places.regionCount]),
);
