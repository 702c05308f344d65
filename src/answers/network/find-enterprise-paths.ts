import { type SimplePathsBounds, simplePathPieces } from '../../analysis/graph/simple-paths.js';
import type { TwoWayGraph } from '../../analysis/graph/two-way-graph.js';
import { enterpriseRow } from '../../facts/enterprise/enterprise-row.js';
import { inPieces } from '../../pieces/in-pieces.js';
import { InputError } from '../../request/errors.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import type { Basis } from '../gap/basis.type.js';
import type { EnterprisePathReport, EnterprisePathsInput, PathStep } from './enterprise-paths.type.js';
import { stepsOf, withSources } from './path-steps.js';
import { relationGraph } from './relation-graph.js';

/** Number of links followed before a search stops. */
const maxSteps = 1_000_000;

const whole = (argument: string, given: number, max: number): number => {
  if (Number.isInteger(given)) return numberWithin(argument, given, 1, [1, max]);
  throw new InputError(argument, String(given), {
    zh: `1到${max}的整数`,
    en: `a whole number from 1 to ${max}`,
  });
};

const basisOf = (
  snapshot: Snapshot,
  { linkedShare }: TwoWayGraph,
  { from, to, relations, maxLength, maxPaths }: EnterprisePathsInput,
  steps: readonly PathStep[],
): Basis =>
  answerBasis(snapshot, {
    used: { from, to, relations, maxLength, maxPaths, maxSteps: maxSteps },
    coverage: linkedShare,
    estimated: steps.some((step) => step.estimated === true),
    methods: [
      ['paths', 'simple paths by iterative deepening, shortest first; relations either way', 'Korf 1985'],
      ['coverage', 'share of all enterprises of which such a relation is known', 'liantu METHODS §1'],
    ],
  });

const boundsOf = (input: EnterprisePathsInput): Required<SimplePathsBounds> => {
  const bounds = {
    maxLength: whole('maxLength', input.maxLength, 8),
    maxPaths: whole('maxPaths', input.maxPaths, 500),
    maxSteps: maxSteps,
  };
  if (input.relations.length === 0)
    throw new InputError(
      'relations',
      { zh: '空', en: 'none' },
      { zh: 'SUPPLIES、OWNS或两者', en: 'SUPPLIES, OWNS or both' },
    );
  return bounds;
};

/**
 * Finds the paths from an enterprise to another by suppliers, customers, owners and holdings: shortest first, none
 * through an enterprise twice.
 */
export const findEnterprisePaths = async (
  context: RequestContext,
  input: EnterprisePathsInput,
): Promise<EnterprisePathReport> => {
  const bounds = boundsOf(input);
  const source = await enterpriseRow(context, 'from', input.from);
  const target = await enterpriseRow(context, 'to', input.to);
  if (source === target)
    throw new InputError('to', input.to, { zh: '与from不同的企业', en: 'another enterprise than `from`' });
  const relations = await relationGraph(context, new Set(input.relations));
  const { paths, cutOff } = await inPieces(simplePathPieces(relations.graph, source, target, bounds));
  const steps = await withSources(
    context,
    paths.map((path) => stepsOf(context.snapshot, relations, path)),
  );
  return {
    __typename: 'EnterprisePathReport',
    paths: steps.map((path) => ({ length: path.length, steps: path })),
    truncated: cutOff !== null,
    cutOff,
    basis: basisOf(context.snapshot, relations, input, steps.flat()),
  };
};
