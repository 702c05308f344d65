import { type EnterprisesByFoldedNameRow, enterprisesByFoldedName } from '../../../cypher/queries.gen.js';
import { companyNameSimilarity } from '../../codes/company-name-similarity.js';
import type { Store } from '../../store/store.js';
import type { CheckedRow } from '../check/checked-row.js';
import type { Identity } from './identify.js';

/** Two enterprises that may be one; from 0.8 likely, from 0.5 possible. A person decides. */
export interface PossibleDuplicate {
  readonly row: CheckedRow;
  readonly id: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly score: number;
}

const leastScore = 0.5;
const mostProposals = 5;

/** GB/T 2260 codes of one province share two digits, of one prefecture four. */
const nearness = (a: string | undefined, b: string | null): number => {
  if (!a || !b || a.slice(0, 2) !== b.slice(0, 2)) return 0;
  const wholeProvince = a.endsWith('0000') || b.endsWith('0000');
  return a.slice(0, 4) === b.slice(0, 4) || wholeProvince ? 1 : 0.7;
};

const score = (row: CheckedRow, other: EnterprisesByFoldedNameRow): number => {
  const near = nearness(row.values.region as string | undefined, other.region);
  const registeredApart = row.values.uscc && other.uscc && row.values.uscc !== other.uscc ? 0.7 : 1;
  return (
    Math.round(near * registeredApart * companyNameSimilarity(String(row.values.name), other.name) * 100) /
    100
  );
};

const byName = (rows: readonly EnterprisesByFoldedNameRow[]): Map<string, EnterprisesByFoldedNameRow[]> => {
  const groups = new Map<string, EnterprisesByFoldedNameRow[]>();
  for (const row of rows) groups.set(row.normalisedName, [...(groups.get(row.normalisedName) ?? []), row]);
  return groups;
};

/**
 * Enterprises that stand in the graph under another identity and bear the same folded name in or near the same
 * region. Names alone never merge anything.
 */
export const findPossibleDuplicates = async (
  store: Store,
  rows: readonly CheckedRow[],
  identities: readonly Identity[],
): Promise<PossibleDuplicate[]> => {
  const unseen = rows.flatMap((row, index) => {
    const identity = identities[index] as Identity;
    return identity.isNew ? [{ row, identity }] : [];
  });
  if (unseen.length === 0) return [];
  const names = [...new Set(unseen.map(({ identity }) => identity.foldedName))];
  const standing = byName(await store.run(enterprisesByFoldedName, { names }));
  return unseen.flatMap(({ row, identity }) =>
    (standing.get(identity.foldedName) ?? [])
      .filter((other) => other.id !== identity.id)
      .map(({ id, name, ...rest }) => ({
        row,
        id: identity.id,
        other: { id, name },
        score: score(row, { id, name, ...rest }),
      }))
      .filter((pair) => pair.score >= leastScore)
      .slice(0, mostProposals),
  );
};
