import { placeRow } from '../../facts/place/place-row.js';
import type { GraphFeature } from '../../map/layer/map-feature.js';
import { centreFeatures, enclaveFeatures, pairingFeatures } from '../../map/layer/partner-features.js';
import type { MapQuestion } from '../../map/map-question.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Filters } from '../query/filters.js';
import { ofFeatures } from './of-features.js';

type Layer = (context: RequestContext, question: MapQuestion) => Promise<readonly GraphFeature[]>;

/** Reads a layer of what joins places; an id is the thing’s code. */
const byCode =
  (layer: Layer, kind: MapQuestion['layer']) =>
  async (context: RequestContext, { place }: Filters): Promise<readonly GraphFeature[]> => {
    const within = place && placeRow(context.snapshot, 'place', place);
    const features = await layer(context, {
      ...{ layer: kind, filter: {}, crs: 'WGS84', limit: 0 },
      place: within,
    });
    return features.map((feature) => ({ ...feature, id: String(feature.properties.code) }));
  };

const ofPlace = { filters: ['place'] as const, hasOutlines: false };

/** Enclaves, as lines from home to enclave. */
export const enclaves = ofFeatures(
  {
    ...ofPlace,
    id: 'enclaves',
    title: { zh: '飞地', en: 'Enclaves' },
    description: {
      zh: '飞地，由本地画线至飞地（或其所在地）。',
      en: 'Enclaves (飞地) as lines from home to the enclave, or to its host where only that has a point.',
    },
  },
  byCode(enclaveFeatures, 'ENCLAVES'),
);

/** Paired regions, as lines from home to partner. */
export const pairings = ofFeatures(
  {
    ...ofPlace,
    id: 'pairings',
    title: { zh: '结对', en: 'Pairings' },
    description: {
      zh: '结对地区之间的连线；datetime按结对起始日筛选。',
      en: 'Lines between paired regions; datetime asks for those that stood at the time.',
    },
    since: 'since',
  },
  byCode(pairingFeatures, 'PAIRINGS'),
);

/** Cooperation centres, as points. */
export const centres = ofFeatures(
  {
    ...ofPlace,
    id: 'centres',
    title: { zh: '产业合作中心', en: 'Cooperation centres' },
    description: { zh: '产业合作中心（点）。', en: 'Cooperation centres (产业合作中心) as points.' },
  },
  byCode(centreFeatures, 'CENTRES'),
);
