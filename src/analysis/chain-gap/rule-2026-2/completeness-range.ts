import type { SegmentStatus } from './segment-status.js';

export interface CompletenessRange {
  /** Present over the rows that are known, present or missing; null where none weighs. */
  readonly value: number | null;
  /** Present over all rows, and present or unknown over all; null where none weighs. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** Segment as it counts in completeness. */
interface Counted {
  readonly status: SegmentStatus;
  readonly weight: number;
}

/**
 * Computes completeness Σ w·present / Σ w over the known rows, in [0,1], with its range over all rows: low takes
 * every unknown segment as absent, high as present. Never throws. Source: rule set 2026.2 of this project.
 */
export const completenessRange = (rows: Iterable<Counted>): CompletenessRange => {
  let [present, missing, unknown] = [0, 0, 0];
  for (const { status, weight } of rows) {
    if (status === 'UNKNOWN') unknown += weight;
    else if (status === 'MISSING') missing += weight;
    else present += weight;
  }
  const [judged, all] = [present + missing, present + missing + unknown];
  return {
    value: judged > 0 ? present / judged : null,
    range: all > 0 ? { low: present / all, high: (present + unknown) / all } : null,
  };
};
