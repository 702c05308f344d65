import { setImmediate } from 'node:timers/promises';
import { placeRow } from '../../facts/place/place-row.js';
import { inPieces } from '../../pieces/in-pieces.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import { relatednessReady } from '../../snapshot/ask/product-space.js';
import { overlayPieces } from '../../snapshot/overlay/overlay-pieces.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainGapReport, type GapQuestion } from '../gap/chain-gap-report.js';
import { gapQuestion } from '../gap/gap-question.js';
import { presentPart } from '../network/present-part.js';
import type { WhatIfInput } from './what-if.input.js';
import type { WhatIfReport } from './what-if.type.js';
import { whatIfChanges } from './what-if-changes.js';
import { type Seen, whatIfReport } from './what-if-report.js';

const questionOf = (snapshot: Snapshot, input: WhatIfInput): GapQuestion => {
  const place = placeRow(snapshot, 'place', input.place);
  const reference = input.reference ? placeRow(snapshot, 'reference', input.reference) : undefined;
  const chain = chainRow(snapshot, input.chain);
  return gapQuestion(snapshot, { ...input, groups: false }, { place, chain, reference });
};

/** Sees the chain in a snapshot; others are let in while it is worked out, and before. */
const seenIn = async (snapshot: Snapshot, question: GapQuestion): Promise<Seen> => {
  const { chain, place, measure } = question;
  await setImmediate();
  await relatednessReady(snapshot, measure);
  // The fit speaks where nothing of the chain is present, and is worked out for nothing else.
  if (presentPart(snapshot, place, chainView(snapshot, chain)).nodes.length === 0)
    await fitReady(snapshot, measure);
  const report = chainGapReport(snapshot, question);
  await setImmediate();
  return { snapshot, report };
};

/**
 * Compares a chain in a place before and after enterprises settle there or leave, by the same rule on the snapshot and
 * on its overlay.
 */
export const findWhatIf = async (context: RequestContext, input: WhatIfInput): Promise<WhatIfReport> => {
  const { snapshot } = context;
  const question = questionOf(snapshot, input);
  const changes = await whatIfChanges(context, question.place, input);
  const before = await seenIn(snapshot, question);
  const overlay = await inPieces(overlayPieces(snapshot, changes));
  const after = await seenIn(overlay, question);
  const settling = changes.settling.map((row) =>
    row === undefined ? null : snapshot.enterprises.ids.at(row),
  );
  return whatIfReport(before, after, changes.begin?.length ?? 0, settling);
};
