import { type ChainLinkages, chainLinkages } from '../../analysis/input-output/chain-linkages.js';
import { type CoefficientLink, coefficientMatrix } from '../../analysis/input-output/coefficient-matrix.js';
import { MethodError } from '../../analysis/number/method-error.js';
import type { Text } from '../../codes/language.js';
import type { SegmentLinkage } from './chain-linkages.type.js';

/** Nodes above which the inverse of a matrix takes more than some tenths of a second. */
const maxNodes = 300;

const noCoefficient: Text = {
  zh: '该链的关系没有投入系数，其环节所属部门之间也没有',
  en: 'no link of the chain carries an input coefficient, and none is known between the sectors of its segments',
};
const tooMany: Text = {
  zh: `有投入系数的环节超过${maxNodes}个，不计算`,
  en: `more than ${maxNodes} segments carry coefficients; not computed`,
};

/** What is lacking for forward linkages, by what outputs are: revenues of segments, or outputs of sectors. */
const noOutput = {
  REVENUE: {
    zh: '前向关联需要place，且其中每个环节的营业收入均已知',
    en: 'forward linkages need a place in which the revenue of every one of these segments is known',
  },
  OUTPUT: {
    zh: '前向关联需要同年同分类的各部门总产出；该地没有，不给出place时取全国',
    en: 'forward linkages need the output of every sector, of the same year and classification, which this place has not; without a place the nation’s are taken',
  },
} as const;

type Numbers = Pick<SegmentLinkage, 'backward' | 'backwardRelative' | 'forward' | 'forwardRelative'>;

interface Computed {
  /** By node. */
  readonly rows: readonly Numbers[];
  readonly note: Text | null;
}

const rowsOf = (size: number, linkages: ChainLinkages): Numbers[] =>
  Array.from({ length: size }, (_, i) => ({
    backward: linkages.backward[i]!,
    backwardRelative: linkages.backwardRelative[i]!,
    forward: linkages.forward?.[i] ?? null,
    forwardRelative: linkages.forwardRelative?.[i] ?? null,
  }));

/** Computes the linkages of nodes, one for each output, or says why there are none. */
export const computedLinkages = (
  links: readonly CoefficientLink[],
  output: readonly number[],
  outputs: keyof typeof noOutput,
): Computed => {
  const size = output.length;
  if (links.length === 0) return { rows: [], note: noCoefficient };
  if (size > maxNodes) return { rows: [], note: tooMany };
  try {
    const linkages = chainLinkages(coefficientMatrix(size, links), output);
    return { rows: rowsOf(size, linkages), note: linkages.forward === null ? noOutput[outputs] : null };
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    const { zh, en } = error.allowed;
    const note = { zh: `投入系数不可用；需要${zh}`, en: `the coefficients cannot be used; needed: ${en}` };
    return { rows: [], note };
  }
};
