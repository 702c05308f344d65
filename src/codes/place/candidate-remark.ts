import type { Remark } from '../cell/reading.js';
import type { Text } from '../language.js';
import type { IndexedRegion, RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { formerReason } from './former-reason.js';
import type { RegionCode } from './region-code.js';

const zoneReason: Text = { zh: '不是行政区划', en: 'is no division' };

const newerReason = (edition: string | undefined): Text => ({
  zh: `晚于本版区划${edition ? `（截至${edition}）` : ''}`,
  en: `is newer than this edition${edition ? ` (of ${edition})` : ''}`,
});

/** Says how a region was found where the text is no full name of it; nothing where it is. */
export const candidateRemark = (
  given: string,
  candidate: Candidate,
  index: RegionIndex,
): Remark<RegionCode> | undefined => {
  const { region, by, change } = candidate;
  const { name, code }: IndexedRegion = region;
  if (by === 'FORMER' && (change?.kind === 'ZONE' || change?.kind === 'NEW')) {
    const reason = change.kind === 'ZONE' ? zoneReason : newerReason(region.asOf);
    return { code: 'region-zone', parameters: { given, reason, name, code } };
  }
  if (by === 'FORMER')
    return { code: 'region-former', parameters: { reason: formerReason(candidate, index), name, code } };
  return given === name ? undefined : { code: 'region-name', parameters: { name, code } };
};
