import { setImmediate } from 'node:timers/promises';
import { chainGapReport, type GapQuestion } from '../chain/chain-gap-report.js';
import { gapQuestion } from '../chain/gap-question.js';
import { chainRow } from '../place/chain-row.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import type { Image } from '../projection/image.js';
import { overlayImage } from '../projection/overlay/overlay-image.js';

import type { WhatIfInput } from './what-if.input.js';
import type { WhatIfReport } from './what-if.type.js';
import { whatIfChanges } from './what-if-changes.js';
import { type Seen, whatIfReport } from './what-if-report.js';

const questionOf = (image: Image, input: WhatIfInput): GapQuestion => {
  const place = placeRow(image, 'place', input.place);
  const reference = input.reference ? placeRow(image, 'reference', input.reference) : undefined;
  const chain = chainRow(image, input.chain);
  return gapQuestion(image, { ...input, groups: false }, { place, chain, reference });
};

/** What changes in a chain if enterprises settle in a place or leave it: the same rule on the image and on its overlay. */
export const findWhatIf = async (context: RequestContext, input: WhatIfInput): Promise<WhatIfReport> => {
  const { image } = context;
  const question = questionOf(image, input);
  const changes = await whatIfChanges(context, question.place, input);
  const seenIn = (one: Image): Seen => ({ image: one, report: chainGapReport(one, question) });
  const before = seenIn(image);
  // Of a chain of 100,000 segments each part takes a tenth of a second or more: others are answered between them.
  await setImmediate();
  const overlay = overlayImage(image, changes);
  await setImmediate();
  const after = seenIn(overlay);
  await setImmediate();
  return whatIfReport(before, after);
};
