import type { RequestContext } from '../../request/request-context.js';
import type { MapInput, MapLayerKind } from '../map.input.js';
import type { MapQuestion } from '../map-question.js';
import { enterpriseFeatures } from './enterprise-features.js';
import { flowFeatures } from './flow-features.js';
import { gapFeatures } from './gap-features.js';
import { type GraphFeature, type LayerFeatures, layerOf } from './map-feature.js';
import { centreFeatures, enclaveFeatures, pairingFeatures } from './partner-features.js';
import { placeFeatures } from './place-features.js';
import { parkRows, regionRows } from './rows-of-places.js';
import { siteFeatures } from './site-features.js';
import { targetFeatures } from './target-features.js';

type Reader = (
  context: RequestContext,
  question: MapQuestion,
  input: MapInput,
) => Promise<readonly GraphFeature[]>;

const readers: Readonly<Record<Exclude<MapLayerKind, 'ENTERPRISES'>, Reader>> = {
  SITES: siteFeatures,
  PARKS: (context, question) => placeFeatures(context, parkRows(context.snapshot, question)),
  REGIONS: (context, question) => placeFeatures(context, regionRows(context.snapshot, question)),
  SEGMENT_FLOWS: flowFeatures,
  GAPS: gapFeatures,
  TARGETS: targetFeatures,
  ENCLAVES: enclaveFeatures,
  PAIRINGS: pairingFeatures,
  CENTRES: centreFeatures,
};

/** Reads the features of a layer up to its limit, in WGS-84. */
export const layerFeatures = async (
  context: RequestContext,
  question: MapQuestion,
  input: MapInput,
): Promise<LayerFeatures> =>
  question.layer === 'ENTERPRISES'
    ? enterpriseFeatures(context, question)
    : layerOf(await readers[question.layer](context, question, input), question.limit);
