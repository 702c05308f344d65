/** What is known of an enterprise in a year; null is not known. */
export interface ClearanceFirm {
  readonly enterprise: string;
  readonly revenueCny: number | null;
  readonly hasRdActivity: boolean | null;
  readonly hasRdInstitution: boolean | null;
  readonly aboveScale: boolean | null;
  readonly industrial: boolean | null;
}

/** Facts that decide whether a firm stands on a list. */
export type ClearanceFact = Exclude<keyof ClearanceFirm, 'enterprise'>;

/** Revenue in yuan from which a firm needs R&D activity, and from which it needs an R&D institution. */
export interface ClearanceLimits {
  readonly activityFromYuan: number;
  readonly institutionFromYuan: number;
}

/** One condition of a list: whether it holds, null where the fact is not known. */
type Condition = readonly [fact: ClearanceFact, holds: boolean | null];

const lacks = (has: boolean | null): boolean | null => (has === null ? null : !has);

const conditions = (
  firm: ClearanceFirm,
  least: number,
  fact: 'hasRdActivity' | 'hasRdInstitution',
): Condition[] => [
  ['aboveScale', firm.aboveScale],
  ['industrial', firm.industrial],
  ['revenueCny', firm.revenueCny === null ? null : firm.revenueCny >= least],
  [fact, lacks(firm[fact])],
];

/** Facts that are not known and could put the firm on the list; none where one condition fails already. */
const openFacts = (list: readonly Condition[]): ClearanceFact[] =>
  list.some(([, holds]) => holds === false)
    ? []
    : list.filter(([, holds]) => holds === null).map(([fact]) => fact);

const isOn = (list: readonly Condition[]): boolean => list.every(([, holds]) => holds === true);

/** How a firm stands: on which list for certain, and which facts leave a list open. */
export interface ClearanceStanding {
  readonly withoutActivity: boolean;
  readonly withoutInstitution: boolean;
  readonly missing: readonly ClearanceFact[];
}

/**
 * Tells whether an above-scale industrial firm is without R&D activity and without an R&D institution from the revenue
 * that asks for each, three-valued: a firm may be certain for one list and open for the other.
 */
export const clearOut = (firm: ClearanceFirm, limits: ClearanceLimits): ClearanceStanding => {
  const activity = conditions(firm, limits.activityFromYuan, 'hasRdActivity');
  const institution = conditions(firm, limits.institutionFromYuan, 'hasRdInstitution');
  return {
    withoutActivity: isOn(activity),
    withoutInstitution: isOn(institution),
    missing: [...new Set([...openFacts(activity), ...openFacts(institution)])],
  };
};
