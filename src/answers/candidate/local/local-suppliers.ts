import { activitiesAround } from '../../../snapshot/ask/present-activities.js';
import type { CandidatePlace } from '../pool/candidate-place.js';
import { isOwnProvince } from '../pool/is-own-province.js';
import { candidateDistance } from '../rank/candidate-parts.js';

/** An enterprise of the own province, or possibly of the place itself, that works in gaps. */
export interface LocalSupplierRow {
  readonly enterprise: number;
  /** Gaps that it works in, in the order asked. */
  readonly segments: readonly number[];
  readonly distanceKm: number | null;
  /** True where it may be in the place. */
  readonly possiblyHere: boolean;
}

/** Enterprises by row that work in a gap, not in the place, and are seated in its province or may be in the place. */
const suppliersOf = (at: CandidatePlace, segment: number): ReadonlySet<number> => {
  const { enterprise } = at.snapshot.activities;
  const { present } = at.presence(segment);
  const possible = at.possiblyHere(segment);
  const suppliers = new Set<number>();
  for (const row of activitiesAround(at.snapshot, at.province, segment)) {
    const worker = enterprise[row]!;
    if (isOwnProvince(at, worker) && !present.has(worker)) suppliers.add(worker);
  }
  for (const worker of possible) suppliers.add(worker);
  return suppliers;
};

const byDistance = ({ enterprises: { ids } }: CandidatePlace['snapshot']) => {
  const kilometres = ({ distanceKm }: LocalSupplierRow): number => distanceKm ?? Number.POSITIVE_INFINITY;
  return (a: LocalSupplierRow, b: LocalSupplierRow): number =>
    kilometres(a) === kilometres(b)
      ? ids.at(a.enterprise) < ids.at(b.enterprise)
        ? -1
        : 1
      : kilometres(a) - kilometres(b);
};

/**
 * Lists the local suppliers of gaps (区内配套): nearest first, those without a point last, ties by id. Whoever works in a
 * gap in the place is present there, and none of them.
 */
export const localSuppliers = (at: CandidatePlace, gaps: readonly number[]): readonly LocalSupplierRow[] => {
  const bySupplier = new Map<number, number[]>();
  for (const gap of gaps)
    for (const supplier of suppliersOf(at, gap))
      bySupplier.set(supplier, [...(bySupplier.get(supplier) ?? []), gap]);
  const rows = [...bySupplier].map(
    ([enterprise, segments]): LocalSupplierRow => ({
      enterprise,
      segments,
      distanceKm: candidateDistance(at, enterprise),
      possiblyHere: segments.some((segment) => at.possiblyHere(segment).has(enterprise)),
    }),
  );
  return rows.sort(byDistance(at.snapshot));
};
