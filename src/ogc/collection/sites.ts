import { placeRow } from '../../facts/place/place-row.js';
import { siteFeatures } from '../../map/layer/site-features.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Filters } from '../query/filters.js';
import { filteredRows } from './enterprise-rows.js';
import { ofFeatures } from './of-features.js';

/** Own ids of the enterprises that pass the filters but the place, which is that of the site. */
const ownIdsOf = async (
  context: RequestContext,
  { place: _, ...ofEnterprise }: Filters,
): Promise<ReadonlySet<unknown>> => {
  const { ids } = context.snapshot.enterprises;
  return new Set(Array.from(await filteredRows(context, ofEnterprise), (row) => ids.at(row)));
};

const read = async (context: RequestContext, filters: Filters) => {
  const { snapshot } = context;
  const { chain, place } = filters;
  const features = await siteFeatures(context, {
    ...{ layer: 'SITES', filter: {}, crs: 'WGS84', limit: 0 },
    chain: chain === undefined ? undefined : chainRow(snapshot, chain),
    place: place && placeRow(snapshot, 'place', place),
  });
  const ownIds = await ownIdsOf(context, filters);
  return features.filter(({ properties }) => ownIds.has(properties.ownId));
};

/** Plants and activities elsewhere than at the seat of their enterprise. */
export const sites = ofFeatures(
  {
    id: 'sites',
    title: { zh: '厂址', en: 'Sites' },
    description: {
      zh: '注册地以外的厂址与活动，画在其已知的园区或行政区中心。',
      en: 'Plants and activities elsewhere than at the seat, drawn at the park or region to which they are known.',
    },
    filters: ['chain', 'segment', 'tier', 'place'],
    hasOutlines: false,
  },
  read,
);
