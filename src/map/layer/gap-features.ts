import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { chainCode } from '../../snapshot/ask/derived-chain.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapQuestion } from '../map-question.js';
import { gapProperties } from './gap-properties.js';
import type { GraphFeature } from './map-feature.js';
import { placeFeatures } from './place-features.js';
import { regionRows } from './rows-of-places.js';

/** Segments above which the reports of all regions would keep every reader waiting. */
const maxSegments = 3_000;

const requireSmall = (snapshot: Snapshot, chain: number): void => {
  const { length } = chainView(snapshot, chain).members;
  if (length > maxSegments)
    throw new InputError(
      'chain',
      {
        zh: `${chainCode(snapshot, chain)}，共${length}个环节`,
        en: `${chainCode(snapshot, chain)}, of ${length} segments`,
      },
      {
        zh: `地图上最多${maxSegments}个环节；用chainFrom时请减小级数`,
        en: `at most ${maxSegments} segments on a map; with chainFrom ask for a smaller depth`,
      },
    );
};

/** Regions with the segments of a chain that each lacks or holds weakly. */
export const gapFeatures = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const { snapshot } = context;
  requireSmall(snapshot, question.chain!);
  await fitReady(snapshot, 'ENTERPRISES');
  return placeFeatures(context, regionRows(snapshot, question), (row) =>
    gapProperties(snapshot, question.chain!, row),
  );
};
