import { holdingSources, supplySources } from '../../cypher/queries.gen.js';
import { type DirectedGraph, directedGraph } from '../analysis/directed-graph.js';
import { type SimplePath, simplePaths } from '../analysis/simple-paths.js';
import type { Basis } from '../chain/basis.type.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { type Adjacency, listOf } from '../projection/adjacency.js';
import type { Image } from '../projection/image.js';
import { answerBasis } from './answer-basis.js';
import type {
  EnterprisePathReport,
  EnterprisePathsInput,
  PathRelation,
  PathStep,
} from './enterprise-paths.type.js';
import { holdingsOfImage } from './holdings-of-image.js';
import { enterpriseRow, numberWithin } from './named-rows.js';

/** Links followed before a search stops. */
const mostSteps = 1_000_000;

/** Links both ways; of each two the even one follows the relation, the odd one goes against it. */
interface Ways {
  readonly graph: DirectedGraph;
  /** Links from this one on are holdings. */
  readonly firstHolding: number;
  /** Share of all enterprises that a link begins or ends at; null where there are none. */
  readonly linked: number | null;
}

const addLinks = (from: number[], to: number[], list: Adjacency, rows: number, forward: boolean): void => {
  for (let row = 0; row < rows; row++) {
    for (const other of new Set(listOf(list, row))) {
      const [a, b] = forward ? [row, other] : [other, row];
      from.push(a, b);
      to.push(b, a);
    }
  }
};

const kept = new WeakMap<Image, Map<string, Ways>>();

const waysOf = async (context: RequestContext, relations: ReadonlySet<PathRelation>): Promise<Ways> => {
  const { image } = context;
  const memo = kept.get(image) ?? new Map<string, Ways>();
  kept.set(image, memo);
  const key = [...relations].sort().join();
  const known = memo.get(key);
  if (known) return known;
  const { size, suppliers } = image.enterprises;
  const [from, to]: [number[], number[]] = [[], []];
  if (relations.has('SUPPLIES')) addLinks(from, to, suppliers, size, false);
  const firstHolding = from.length;
  if (relations.has('OWNS')) addLinks(from, to, await holdingsOfImage(context), size, true);
  const linked = size === 0 ? null : new Set(from).size / size;
  const ways = { graph: directedGraph(size, from, to), firstHolding, linked };
  memo.set(key, ways);
  return ways;
};

const stepsOf = ({ enterprises }: Image, { firstHolding }: Ways, { nodes, links }: SimplePath): PathStep[] =>
  links.map((link, i) => ({
    fromId: enterprises.ids[nodes[i]!]!,
    toId: enterprises.ids[nodes[i + 1]!]!,
    relation: link < firstHolding ? 'SUPPLIES' : 'OWNS',
    direction: link % 2 === 0 ? 'FORWARD' : 'BACKWARD',
    asOf: null,
    source: null,
    estimated: null,
  }));

const endsOf = ({ direction, fromId, toId }: PathStep) =>
  direction === 'FORWARD' ? { from: fromId, to: toId } : { from: toId, to: fromId };

const keyOf = (relation: PathRelation, { from, to }: { from: string; to: string }): string =>
  JSON.stringify([relation, from, to]);

/** The newest source of every relation that the paths follow, in one query a relation. */
const withSources = async (
  { store }: RequestContext,
  paths: readonly PathStep[][],
): Promise<PathStep[][]> => {
  const pairsOf = (relation: PathRelation) => {
    const steps = paths.flat().filter((step) => step.relation === relation);
    return [...new Map(steps.map((step) => [keyOf(relation, endsOf(step)), endsOf(step)])).values()];
  };
  const [supplied, held] = [pairsOf('SUPPLIES'), pairsOf('OWNS')];
  const [supplies, holdings] = await Promise.all([
    store.run(supplySources, { pairs: supplied }),
    store.run(holdingSources, { pairs: held }),
  ]);
  const known = new Map<string, Pick<PathStep, 'source' | 'asOf' | 'estimated'>>();
  for (const row of supplies.reverse()) known.set(keyOf('SUPPLIES', row), row);
  for (const row of holdings.reverse()) known.set(keyOf('OWNS', row), row);
  return paths.map((steps) =>
    steps.map((step) => {
      const found = known.get(keyOf(step.relation, endsOf(step)));
      return found === undefined
        ? step
        : { ...step, asOf: found.asOf, source: found.source, estimated: found.estimated };
    }),
  );
};

const whole = (argument: string, given: number, most: number): number => {
  if (Number.isInteger(given)) return numberWithin(argument, given, 1, [1, most]);
  throw new InputError(argument, String(given), {
    zh: `1 到 ${most} 的整数`,
    en: `a whole number from 1 to ${most}`,
  });
};

const basisOf = (
  image: Image,
  { linked }: Ways,
  { from, to, relations, maxLength, maxPaths }: EnterprisePathsInput,
  steps: readonly PathStep[],
): Basis =>
  answerBasis(image, {
    used: { from, to, relations, maxLength, maxPaths, maxSteps: mostSteps },
    coverage: linked,
    estimated: steps.some((step) => step.estimated === true),
    methods: [
      ['paths', 'simple paths by iterative deepening, shortest first; relations either way', 'Korf 1985'],
      ['coverage', 'share of all enterprises of which such a relation is known', 'liantu METHODS §1'],
    ],
  });

/** By which suppliers, customers, owners and holdings one enterprise leads to another: shortest first, no one twice. */
export const findEnterprisePaths = async (
  context: RequestContext,
  input: EnterprisePathsInput,
): Promise<EnterprisePathReport> => {
  const bounds = {
    maxLength: whole('maxLength', input.maxLength, 8),
    maxPaths: whole('maxPaths', input.maxPaths, 500),
    maxSteps: mostSteps,
  };
  if (input.relations.length === 0)
    throw new InputError(
      'relations',
      { zh: '空', en: 'none' },
      { zh: 'SUPPLIES、OWNS 或两者', en: 'SUPPLIES, OWNS or both' },
    );
  const source = await enterpriseRow(context, 'from', input.from);
  const target = await enterpriseRow(context, 'to', input.to);
  if (source === target)
    throw new InputError('to', input.to, { zh: '与 from 不同的企业', en: 'another enterprise than `from`' });
  const ways = await waysOf(context, new Set(input.relations));
  const { paths, cutOff } = simplePaths(ways.graph, source, target, bounds);
  const steps = await withSources(
    context,
    paths.map((path) => stepsOf(context.image, ways, path)),
  );
  return {
    __typename: 'EnterprisePathReport',
    paths: steps.map((one) => ({ length: one.length, steps: one })),
    truncated: cutOff !== null,
    cutOff,
    basis: basisOf(context.image, ways, input, steps.flat()),
  };
};
