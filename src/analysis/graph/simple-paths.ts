import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { wholeNumber } from '../number/whole-number.js';
import type { DirectedGraph } from './directed-graph.js';

export interface SimplePathsBounds {
  /** Links of the longest path looked for, 1 .. 64. */
  readonly maxLength: number;
  /** Paths after which the search stops. */
  readonly maxPaths: number;
  /** Links followed after which the search stops: time is bounded even where few paths arrive. */
  readonly maxSteps?: number;
}

export interface SimplePath {
  readonly nodes: readonly number[];
  /** Link numbers, one fewer than nodes. */
  readonly links: readonly number[];
}

export interface SimplePaths {
  /** Shortest first; of equal length in the order of the links. */
  readonly paths: readonly SimplePath[];
  /** Bound that stopped the search before every path up to `maxLength` was found; null where all are here. */
  readonly cutOff: 'MAX_PATHS' | 'MAX_STEPS' | null;
}

const DEFAULT_STEPS = 1_000_000;

/** Nodes or links after which others may be let in. */
const atOnceMost = 10_000;

/** Links to `target` for every node within `maxLength` of it. */
function* distancesTo(
  { in: { start, target } }: DirectedGraph,
  end: number,
  maxLength: number,
): Pieces<Map<number, number>> {
  const distance = new Map([[end, 0]]);
  let looked = 0;
  for (const [node, away] of distance) {
    if (away === maxLength) break;
    if (++looked % atOnceMost === 0) yield;
    for (let i = start[node]!; i < start[node + 1]!; i++) {
      if (!distance.has(target[i]!)) distance.set(target[i]!, away + 1);
    }
  }
  return distance;
}

/** One bounded enumeration: a depth-first walk for each length, on a stack of its own. */
class Search {
  readonly paths: SimplePath[] = [];
  cutOff: SimplePaths['cutOff'] = null;
  /** True where a walk of the last length was turned back for its length alone; else no longer path exists. */
  longer = true;
  private steps = 0;

  constructor(
    private readonly graph: DirectedGraph,
    private readonly distance: ReadonlyMap<number, number>,
    private readonly source: number,
    private readonly target: number,
    private readonly bounds: Required<SimplePathsBounds>,
  ) {}

  /** Finds the paths of exactly `length` links; stops where a bound is met. */
  *ofLength(length: number): Pieces<void> {
    const { start, target, link } = this.graph.out;
    const nodes = [this.source];
    const links: number[] = [];
    const on = new Set(nodes);
    const next = [start[this.source]!];
    this.longer = false;
    while (nodes.length > 0 && this.cutOff === null) {
      const at = next[next.length - 1]!++;
      if (at >= start[nodes.at(-1)! + 1]!) {
        on.delete(nodes.pop()!);
        next.pop();
        links.pop();
        continue;
      }
      if (this.steps % atOnceMost === atOnceMost - 1) yield;
      if (++this.steps > this.bounds.maxSteps) this.cutOff = 'MAX_STEPS';
      else if (target[at] === this.target) {
        if (links.length + 1 === length) this.keep([...nodes, target[at]!], [...links, link[at]!]);
      } else if (!on.has(target[at]!) && this.mayEnter(target[at]!, length - links.length - 1)) {
        nodes.push(target[at]!);
        links.push(link[at]!);
        on.add(target[at]!);
        next.push(start[target[at]!]!);
      }
    }
  }

  /** Whether the target is within the links that are left once `node` is entered. */
  private mayEnter(node: number, left: number): boolean {
    const away = this.distance.get(node);
    if (away === undefined) return false;
    if (away > left) this.longer = true;
    return away <= left;
  }

  private keep(nodes: number[], links: number[]): void {
    if (this.paths.length === this.bounds.maxPaths) this.cutOff = 'MAX_PATHS';
    else this.paths.push({ nodes, links });
  }
}

/** Finds paths as `simplePaths` does, letting others in. */
export function* simplePathPieces(
  graph: DirectedGraph,
  source: number,
  target: number,
  bounds: SimplePathsBounds,
): Pieces<SimplePaths> {
  wholeNumber('source', source, 0, graph.nodes - 1);
  wholeNumber('target', target, 0, graph.nodes - 1);
  const maxLength = wholeNumber('maxLength', bounds.maxLength, 1, 64);
  const maxPaths = wholeNumber('maxPaths', bounds.maxPaths, 1, 1_000_000);
  const maxSteps = wholeNumber('maxSteps', bounds.maxSteps ?? DEFAULT_STEPS, 1, 1_000_000_000);
  const distance = yield* distancesTo(graph, target, maxLength);
  const nearest = distance.get(source);
  if (source === target || nearest === undefined) return { paths: [], cutOff: null };
  const search = new Search(graph, distance, source, target, { maxLength, maxPaths, maxSteps });
  for (let length = nearest; length <= maxLength && search.longer && search.cutOff === null; length++)
    yield* search.ofLength(length);
  return { paths: search.paths, cutOff: search.cutOff };
}

/**
 * Finds all directed paths without a repeated node from `source` to `target`, shortest first, up to `maxLength`
 * links; parallel links make paths of their own. Stops at `maxPaths` or after `maxSteps` links followed (default
 * 1,000,000), and says so.
 * Source = target gives none. Nodes that cannot reach the target in time are never entered. Throws OUT_OF_RANGE.
 * Source: iterative deepening, Korf 1985, with exact distances as the bound.
 */
export const simplePaths = (
  graph: DirectedGraph,
  source: number,
  target: number,
  bounds: SimplePathsBounds,
): SimplePaths => atOnce(simplePathPieces(graph, source, target, bounds));
