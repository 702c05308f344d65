import { betweenness } from '../analysis/betweenness.js';
import { closure } from '../analysis/closure.js';
import { directedGraph } from '../analysis/directed-graph.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { keyOfPlace } from '../place/key-of-place.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { listOf } from '../projection/adjacency.js';
import { type ChainView, chainView } from '../projection/chain-view.js';
import { isPresentIn } from '../projection/containment.js';
import type { Image } from '../projection/image.js';
import { chainEnterprises } from '../projection/local-supply.js';
import { rollupCell } from '../projection/rollup-cell.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { answerBasis } from './answer-basis.js';
import type {
  CriticalEnterprise,
  CriticalPointReport,
  CriticalPointsInput,
  CriticalSegment,
} from './critical-points.type.js';
import { linkedShare } from './linked-enterprises.js';
import { cutNodes, type KeptPart } from './local-chain.js';
import { presentCount, presentPart } from './present-part.js';
import { requireData } from './require-data.js';

/** Above these betweenness would keep every reader waiting. */
const mostSegments = 3_000;
const mostEnterprises = 3_000;
const mostShown = 200;
const rule = 'liantu METHODS §1';

const onlyEnterprise = (image: Image, place: number, segment: number): string | null => {
  if (presentCount(image, place, segment) !== 1) return null;
  const found = segmentActivities(image, segment).find((activity) => isPresentIn(image, activity, place));
  return found === undefined ? null : image.enterprises.ids[image.activities.enterprise[found]!]!;
};

const segmentsOf = (image: Image, place: number, view: ChainView, local: KeptPart): CriticalSegment[] => {
  const scores = betweenness(local.graph, 'DIRECTED');
  const cut = new Set(cutNodes(local).nodes);
  return local.nodes
    .map((row, node) => {
      const { segment } = view.members[row]!;
      return {
        segmentCode: image.segments.codes[segment]!,
        soleSourceId: onlyEnterprise(image, place, segment),
        betweenness: scores[node]!,
        cutPoint: cut.has(row),
        dependentCount: closure(local.graph, [node], 'DOWNSTREAM', local.nodes.length).nodes.length - 1,
      };
    })
    .sort((a, b) => b.betweenness - a.betweenness || (a.segmentCode < b.segmentCode ? -1 : 1));
};

/** The supply network among the enterprises of a chain in a place. */
const supplyNetwork = ({ enterprises }: Image, rows: readonly number[]) => {
  const nodeOf = new Map(rows.map((row, node) => [row, node]));
  const [from, to]: [number[], number[]] = [[], []];
  rows.forEach((row, node) => {
    for (const supplier of new Set(listOf(enterprises.suppliers, row))) {
      const other = nodeOf.get(supplier);
      if (other === undefined || other === node) continue;
      from.push(other);
      to.push(node);
    }
  });
  return directedGraph(rows.length, from, to);
};

const enterprisesOf = (image: Image, chain: number, place: number): CriticalEnterprise[] => {
  const rows = chainEnterprises(image, chain, place);
  const graph = supplyNetwork(image, rows);
  const scores = rows.length > mostEnterprises ? null : betweenness(graph, 'DIRECTED');
  const cut = new Set(cutNodes({ graph, nodes: [...rows.keys()] }).nodes);
  const customers = (node: number) => graph.out.start[node + 1]! - graph.out.start[node]!;
  const suppliers = (node: number) => graph.in.start[node + 1]! - graph.in.start[node]!;
  return rows
    .map((row, node) => ({
      enterpriseId: image.enterprises.ids[row]!,
      betweenness: scores?.[node] ?? null,
      cutPoint: cut.has(node),
      dependentCount: customers(node),
      linked: customers(node) + suppliers(node) > 0,
    }))
    .filter(({ linked }) => linked)
    .sort(
      (a, b) =>
        (b.betweenness ?? 0) - (a.betweenness ?? 0) ||
        Number(b.cutPoint) - Number(a.cutPoint) ||
        b.dependentCount - a.dependentCount ||
        (a.enterpriseId < b.enterpriseId ? -1 : 1),
    )
    .slice(0, mostShown);
};

const bridgesOf = (image: Image, view: ChainView, local: KeptPart) => {
  const codeOf = (node: number) => image.segments.codes[view.members[local.nodes[node]!]!.segment]!;
  return cutNodes(local).cut.links.map((link) => ({
    fromCode: codeOf(local.graph.from[link]!),
    toCode: codeOf(local.graph.to[link]!),
  }));
};

/** Whether supply links are known of those of the chain who are here, and whether something of it is an estimate. */
const groundOf = (image: Image, chain: number, place: number, present: readonly number[]) => {
  const rows = chainEnterprises(image, chain, place);
  const { members } = chainView(image, chain);
  const cellOf = (row: number) => rollupCell(image.rollup, place, members[row]!.segment);
  return {
    coverage: linkedShare(image, rows),
    estimated: present.some((row) => image.rollup.estimated[cellOf(row)] === 1),
  };
};

/** Which segment, enterprise or link of a chain breaks it in a place if it goes. */
export const findCriticalPoints = (
  { image }: RequestContext,
  input: CriticalPointsInput,
): CriticalPointReport => {
  const place = placeRow(image, 'place', input.place);
  requireData(image, 'place', place);
  const chain = chainRow(image, input.chain);
  const view = chainView(image, chain);
  if (view.graph.from.length === 0) {
    throw new InputError(
      'chain',
      { zh: `${input.chain}（没有上下游关系）`, en: `${input.chain}, which has no links` },
      { zh: '环节之间有上下游关系的产业链', en: 'a chain whose segments are linked' },
    );
  }
  const local = presentPart(image, place, view);
  if (local.nodes.length > mostSegments) {
    throw new InputError(
      'chain',
      {
        zh: `${input.chain}（本地已有 ${local.nodes.length} 个环节）`,
        en: `${input.chain}, of which ${local.nodes.length} segments are present`,
      },
      {
        zh: `本地已有环节最多 ${mostSegments} 个；请缩小产业链或地点`,
        en: `at most ${mostSegments} present segments; ask for a smaller chain or place`,
      },
    );
  }
  return {
    __typename: 'CriticalPointReport',
    segments: segmentsOf(image, place, view, local),
    enterprises: enterprisesOf(image, chain, place),
    bridges: bridgesOf(image, view, local),
    basis: answerBasis(image, {
      used: { place: keyOfPlace(image, place), chain: input.chain },
      ...groundOf(image, chain, place, local.nodes),
      methods: [
        ['betweenness', 'directed, not normalised, ends not counted', 'Freeman 1977; Brandes 2001'],
        ['cutPoint', 'articulation points without directions', 'Tarjan 1972'],
        ['coverage', 'share of the chain’s enterprises here of which a supplier or customer is known', rule],
      ],
    }),
  };
};
