import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { chainView } from '../projection/chain-view.js';
import { chainCode } from '../projection/derived-chain.js';
import type { Image } from '../projection/image.js';
import { gapProperties } from './gap-properties.js';
import type { LayerFeatures } from './map-feature.js';
import type { MapQuestion } from './map-question.js';
import { placeFeatures } from './place-features.js';
import { regionRows } from './rows-of-places.js';

/** Above this many segments the reports of all regions would keep every reader waiting. */
const mostSegments = 3_000;

const requireSmall = (image: Image, chain: number): void => {
  const { length } = chainView(image, chain).members;
  if (length > mostSegments)
    throw new InputError(
      'chain',
      {
        zh: `${chainCode(image, chain)}，共 ${length} 个环节`,
        en: `${chainCode(image, chain)}, of ${length} segments`,
      },
      {
        zh: `地图上最多 ${mostSegments} 个环节；用 chainFrom 时请减小级数`,
        en: `at most ${mostSegments} segments on a map; with chainFrom ask for a smaller depth`,
      },
    );
};

/** Regions with the segments of a chain that each lacks or holds weakly. */
export const gapFeatures = (context: RequestContext, question: MapQuestion): Promise<LayerFeatures> => {
  const { image } = context;
  requireSmall(image, question.chain!);
  return placeFeatures(context, regionRows(image, question), question.limit, (row) =>
    gapProperties(image, question.chain!, row),
  );
};
