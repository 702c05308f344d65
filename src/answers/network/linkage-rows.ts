import { type ChainLinkages, chainLinkages } from '../../analysis/input-output/chain-linkages.js';
import { coefficientMatrix } from '../../analysis/input-output/coefficient-matrix.js';
import { MethodError } from '../../analysis/number/method-error.js';
import type { Text } from '../../codes/language.js';
import type { SegmentLink } from '../../facts/chain/chain.type.js';
import { rollupCell } from '../../snapshot/ask/rollup-cell.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { SegmentLinkage } from './chain-linkages.type.js';

/** Segments above which the inverse of a matrix takes more than some tenths of a second. */
const maxSegments = 300;

const noCoefficient: Text = {
  zh: '该链的关系没有投入系数',
  en: 'no link of the chain carries an input coefficient',
};
const tooMany: Text = {
  zh: `有投入系数的环节超过 ${maxSegments} 个，不计算`,
  en: `more than ${maxSegments} segments carry coefficients; not computed`,
};
const noOutput: Text = {
  zh: '前向关联需要 place，且其中每个环节的营业收入均已知',
  en: 'forward linkages need a place in which the revenue of every one of these segments is known',
};

/** Revenue of a segment in a place; NaN where the revenue of an enterprise there is unknown, or none is there. */
const outputOf = ({ segments, rollup }: Snapshot, place: number, code: string): number => {
  const cell = rollupCell(rollup, place, segments.rowOf.get(code)!);
  return cell === none || rollup.revenueKnown[cell] !== rollup.count[cell]
    ? Number.NaN
    : rollup.revenue[cell]!;
};

const matrixOf = (codes: readonly string[], links: readonly SegmentLink[]): number[][] => {
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  return coefficientMatrix(
    codes.length,
    links.map(({ fromCode, toCode, coefficient }) => ({
      from: rowOf.get(fromCode)!,
      to: rowOf.get(toCode)!,
      coefficient: coefficient!,
    })),
  );
};

const listed = (codes: readonly string[], linkages: ChainLinkages): SegmentLinkage[] =>
  codes
    .map((segmentCode, i) => ({
      segmentCode,
      backward: linkages.backward[i]!,
      backwardRelative: linkages.backwardRelative[i]!,
      forward: linkages.forward?.[i] ?? null,
      forwardRelative: linkages.forwardRelative?.[i] ?? null,
    }))
    .sort((a, b) => b.backward - a.backward || (a.segmentCode < b.segmentCode ? -1 : 1));

/** Rows of segments with their linkages, or the reason why there are none. */
export const linkageRows = (
  snapshot: Snapshot,
  links: readonly SegmentLink[],
  place: number | null,
): { readonly segments: SegmentLinkage[]; readonly note: Text | null } => {
  const codes = [...new Set(links.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))].sort();
  if (codes.length === 0) return { segments: [], note: noCoefficient };
  if (codes.length > maxSegments) return { segments: [], note: tooMany };
  const output = codes.map((code) => (place === null ? Number.NaN : outputOf(snapshot, place, code)));
  try {
    const linkages = chainLinkages(matrixOf(codes, links), output);
    return { segments: listed(codes, linkages), note: linkages.forward === null ? noOutput : null };
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    const { zh, en } = error.allowed;
    return {
      segments: [],
      note: { zh: `投入系数不可用；需要${zh}`, en: `the coefficients cannot be used; needed: ${en}` },
    };
  }
};
