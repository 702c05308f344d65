import { segmentAgesReady } from '../../snapshot/ask/ages/segment-ages.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import { segmentPoints } from '../../snapshot/ask/nearest-supply.js';
import { spaceReady } from '../../snapshot/ask/product-space.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapQuestion } from './chain-gap-report.js';
import { criticalityOf } from './gap-priorities.js';

/** Segments above which only those of a page are worked out, when they are shown. */
const maxSegments = 3_000;

/** Works out what the rows of a chain rest on in any place, once. */
const chainReady = keptByKey(
  { name: 'chains-ready', maxBytes: maxBytes.chains, bytesOf: () => 0 },
  async (snapshot: Snapshot, _key: string, { chain, thresholds, today }: GapQuestion): Promise<void> => {
    const { members } = chainView(snapshot, chain);
    if (members.length > maxSegments) return;
    await criticalityOf.ready(snapshot, chain);
    for (const { segment } of members) {
      await segmentPoints.ready(snapshot, segment);
      await segmentAgesReady(snapshot, segment, { staleYears: thresholds.staleYears, today });
    }
  },
);

/**
 * Works out what the gaps of a chain in a place rest on, letting others in: on a snapshot that nobody asked yet it
 * takes a second or more for a million enterprises. What is at hand is not worked out again.
 */
export const groundsReady = async (snapshot: Snapshot, question: GapQuestion): Promise<void> => {
  const { chain, measure, thresholds, today } = question;
  await spaceReady(snapshot, measure);
  await fitReady(snapshot, measure);
  await chainReady(snapshot, `${chain} ${thresholds.staleYears} ${today}`, question);
};
