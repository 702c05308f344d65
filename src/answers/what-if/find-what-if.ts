import { setImmediate } from 'node:timers/promises';
import { placeRow } from '../../facts/place/place-row.js';
import { inPieces } from '../../pieces/in-pieces.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import { overlayPieces } from '../../snapshot/overlay/overlay-pieces.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainGapReport, type GapQuestion } from '../gap/chain-gap-report.js';
import { gapQuestion } from '../gap/gap-question.js';

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

/**
 * Compares a chain in a place before and after enterprises settle there or leave, by the same rule on the snapshot and
 * on its overlay.
 */
export const findWhatIf = async (context: RequestContext, input: WhatIfInput): Promise<WhatIfReport> => {
  const { snapshot } = context;
  const question = questionOf(snapshot, input);
  const changes = await whatIfChanges(context, question.place, input);
  const seenIn = (state: Snapshot): Seen => ({ snapshot: state, report: chainGapReport(state, question) });
  const before = seenIn(snapshot);
  // Each part takes a tenth of a second or more for 100,000 segments: other requests are answered between them.
  await setImmediate();
  const overlay = await inPieces(overlayPieces(snapshot, changes));
  await setImmediate();
  const after = seenIn(overlay);
  await setImmediate();
  const settling = changes.settling.map((row) =>
    row === undefined ? null : snapshot.enterprises.ids.at(row),
  );
  return whatIfReport(before, after, changes.begin?.length ?? 0, settling);
};
