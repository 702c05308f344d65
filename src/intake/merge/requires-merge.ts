import type { MergeEndsRow } from '../../../cypher/queries.gen.js';
import { InputError } from '../../request/errors.js';
import { mergeRefusals } from './merge-refusals.js';
import type { MergeRequest } from './merge-request.js';

/**
 * Tells whether two enterprises are still to be merged: false where they are already. Throws InputError where they are
 * the same, RefusedError where they are unknown or cannot be one.
 */
export const requiresMerge = ({ kept, gone }: MergeRequest, ends: MergeEndsRow): boolean => {
  if (kept === gone)
    throw new InputError('merge', gone, { zh: '与keep不同的企业', en: 'another enterprise than `keep`' });
  if (ends.kept === null) throw mergeRefusals.unknown(kept);
  if (ends.into !== null) {
    if (ends.into === kept) return false;
    throw mergeRefusals.elsewhere(gone, ends.into);
  }
  if (ends.gone === null) throw mergeRefusals.unknown(gone);
  if (ends.merged > 0) throw mergeRefusals.holdsOthers(gone);
  if (ends.keptUscc !== null && ends.goneUscc !== null && ends.keptUscc !== ends.goneUscc)
    throw mergeRefusals.twoCodes(ends.keptUscc, ends.goneUscc);
  return true;
};
