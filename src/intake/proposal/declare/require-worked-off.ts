import { defaultThresholds } from '../../../analysis/chain-gap/gap-thresholds.js';
import { RefusedError } from '../../../request/errors.js';
import type { RegisterStanding } from './register-standing.js';

const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** Throws RefusedError, with the counts, for a register of which too much waits for a survey of it to count. */
export const requireWorkedOff = ({ enterprises, open, unread, coverage }: RegisterStanding): void => {
  const least = defaultThresholds.surveyCoverage;
  if (enterprises > 0 && coverage >= least) return;
  throw new RefusedError('CONFLICT', {
    zh: `名录共${enterprises}家企业：${open}家仍有待确认建议，${unread}家文字未读；已看完${percent(coverage)}，至少需要${percent(least)}`,
    en: `of ${enterprises} enterprises ${open} have an open proposal and ${unread} were never read: ${percent(coverage)} are worked off, at least ${percent(least)} must be`,
  });
};
