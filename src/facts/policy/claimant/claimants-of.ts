import { type Verdict, verdicts } from '../../../analysis/rule/judge/verdict.js';

/** Verdicts of a rule over enterprises: row, verdict by its number, count of missing facts. */
export interface FirmVerdicts {
  readonly rows: Int32Array;
  readonly verdicts: Uint8Array;
  readonly missing: Uint8Array;
}

/** What a claimant must meet. */
export interface ClaimantsWanted {
  readonly verdicts: readonly Verdict[];
  readonly missingAtMost: number;
}

/** Verdicts from the surest claim to none. */
const order: readonly Verdict[] = ['PASS', 'WARNING', 'UNKNOWN', 'FAIL'];

/** A verdict of one enterprise. */
export interface FirmVerdict {
  readonly row: number;
  readonly verdict: Verdict;
  /** Count of facts missing. */
  readonly missing: number;
}

/** Writes the verdicts of enterprises as columns. */
export const firmVerdicts = (judged: readonly FirmVerdict[]): FirmVerdicts => ({
  rows: Int32Array.from(judged, ({ row }) => row),
  verdicts: Uint8Array.from(judged, ({ verdict }) => verdicts.indexOf(verdict)),
  missing: Uint8Array.from(judged, ({ missing }) => missing),
});

/** Counts the enterprises of each verdict. */
export const verdictCounts = ({ verdicts: numbers }: FirmVerdicts): { verdict: Verdict; count: number }[] =>
  order.map((verdict) => ({
    verdict,
    count: numbers.reduce((count, number) => count + (verdicts[number] === verdict ? 1 : 0), 0),
  }));

/** Rows of the enterprises wanted: the surest claim first, then the fewest facts missing, then the order of rows. */
export const claimantsOf = (firms: FirmVerdicts, wanted: ClaimantsWanted): number[] => {
  const rank = order.map((verdict) => verdicts.indexOf(verdict));
  const numbers = new Set(wanted.verdicts.map((verdict) => verdicts.indexOf(verdict)));
  const at = [...firms.rows.keys()].filter(
    (i) => numbers.has(firms.verdicts[i] ?? 0) && (firms.missing[i] ?? 0) <= wanted.missingAtMost,
  );
  const placeOf = (i: number): number => rank.indexOf(firms.verdicts[i] ?? 0) * 256 + (firms.missing[i] ?? 0);
  return at.sort((a, b) => placeOf(a) - placeOf(b) || a - b).map((i) => firms.rows[i] ?? 0);
};
