import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { segmentRow } from '../../../request/segment-row.js';
import { chainCodesBySegment } from '../../chain/chain.repository.js';
import { attributeOf } from '../register/attribute-of.js';
import { foldedMeet } from '../register/folded-meet.js';
import type { RegisterEntry } from '../register/register-entry.type.js';

/** What an entry must be for: a segment by its code, an industry by its words; anything where neither is given. */
export interface FieldAsked {
  readonly segment?: string | null;
  readonly industry?: string | null;
}

/** Makes the test of an entry: its field meets the words, or its segment or chain is that of the segment asked about. */
export const fitsAsked = async (
  context: RequestContext,
  { segment, industry }: FieldAsked,
): Promise<(entry: RegisterEntry) => boolean> => {
  if (!segment && !industry) return () => true;
  const { segments } = context.snapshot;
  const name = segment ? (segments.names[segmentRow(context.snapshot, 'segment', segment)] ?? '') : null;
  const chains = segment ? await loadOne(context, chainCodesBySegment, segment) : [];
  return (entry) => {
    const field = attributeOf(entry, 'field') ?? '';
    if (industry && foldedMeet(field, industry)) return true;
    if (name === null) return false;
    if (entry.segmentCode !== null) return entry.segmentCode === segment;
    return (entry.chainCode !== null && chains.includes(entry.chainCode)) || foldedMeet(field, name);
  };
};
