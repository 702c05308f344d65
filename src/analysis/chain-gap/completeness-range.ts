import type { SegmentStatus } from './status-finding.js';

export interface CompletenessRange {
  /** Present over the rows that are known, present or missing; null where none weighs. */
  readonly value: number | null;
  /** Present over all rows, and present or unknown over all; null where none weighs. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/**
 * Computes completeness Σ w·present / Σ w over the known rows, in [0,1], with its range over all rows: low takes
 * every unknown segment as absent, high as present. Pure groups (1 in `group`) do not count. Never throws.
 * Source: rule set 2026.2 of this project.
 */
export const completenessRange = (
  findings: readonly { readonly status: SegmentStatus }[],
  weight: ArrayLike<number>,
  group: ArrayLike<number>,
): CompletenessRange => {
  let [present, missing, unknown] = [0, 0, 0];
  for (let row = 0; row < findings.length; row++) {
    if (group[row] === 1) continue;
    const { status } = findings[row]!;
    if (status === 'UNKNOWN') unknown += weight[row]!;
    else if (status === 'MISSING') missing += weight[row]!;
    else present += weight[row]!;
  }
  const [judged, all] = [present + missing, present + missing + unknown];
  return {
    value: judged > 0 ? present / judged : null,
    range: all > 0 ? { low: present / all, high: (present + unknown) / all } : null,
  };
};
