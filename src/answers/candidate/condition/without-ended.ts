import { withParts } from '../../../snapshot/ask/segment-activities.js';
import { type CandidateBlock, sizeOf } from '../pool/candidate-block.js';
import type { CandidatePlace } from '../pool/candidate-place.js';
import { isFrom, type PoolSearch } from '../pool/candidate-pool.js';
import { nearness } from '../pool/nearness.js';
import type { ExcludedCount } from '../target-candidates.type.js';
import type { OutOfBusiness } from './out-of-business.js';

interface Gaps extends Pick<PoolSearch, 'sources' | 'includeOwnProvince'> {
  readonly segments: readonly number[];
}

/** Counts the enterprises that would be candidates had they not ended or moved away: they work nowhere any more. */
const goneCount = (at: CandidatePlace, gone: readonly OutOfBusiness[], gaps: Gaps): number => {
  const asked = new Set(gaps.segments.flatMap((segment) => withParts(at.snapshot, segment)));
  const { region, park } = at.snapshot.enterprises;
  const isSeatedHere = (row: number): boolean =>
    [region[row]!, park[row]!].some((place) => at.nearness[place] === nearness.here);
  return gone.filter(
    ({ enterprise, isDelisted, segments }) =>
      !isDelisted &&
      segments.some((segment) => asked.has(segment)) &&
      !isSeatedHere(enterprise) &&
      isFrom(at, enterprise, gaps),
  ).length;
};

/** Leaves out the delisted unless they are let in, and counts them with those who ended or moved away. */
export const withoutEnded = (
  at: CandidatePlace,
  blocks: readonly CandidateBlock[],
  gone: readonly OutOfBusiness[],
  { includeDelisted, ...gaps }: Gaps & { readonly includeDelisted: boolean },
): { readonly left: readonly CandidateBlock[]; readonly ended: ExcludedCount } => {
  const delisted = new Set(
    includeDelisted ? [] : gone.filter(({ isDelisted }) => isDelisted).map(({ enterprise }) => enterprise),
  );
  const left = blocks.map((block) =>
    delisted.size === 0
      ? block
      : { ...block, rows: block.rows.filter((row) => !delisted.has(block.columns.enterprise[row]!)) },
  );
  const count = sizeOf(blocks) - sizeOf(left) + goneCount(at, gone, gaps);
  return { left, ended: { condition: 'ended', count } };
};
