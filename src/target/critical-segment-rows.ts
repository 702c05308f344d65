import { closure } from '../analysis/closure.js';
import { criticalNodes } from '../analysis/critical-nodes.js';
import { cutNodes, type KeptPart } from '../analysis/kept-part.js';
import type { ChainView } from '../projection/chain-view.js';
import { isPresentIn } from '../projection/containment.js';
import type { Image } from '../projection/image.js';
import { segmentActivities } from '../projection/segment-activities.js';
import type { CriticalPointReport, CriticalSegment } from './critical-points.type.js';
import { presentCount } from './present-part.js';

const onlyEnterprise = (image: Image, place: number, segment: number): string | null => {
  if (presentCount(image, place, segment) !== 1) return null;
  const found = segmentActivities(image, segment).find((activity) => isPresentIn(image, activity, place));
  return found === undefined ? null : image.enterprises.ids[image.activities.enterprise[found]!]!;
};

/** The present segments of a chain, those between most others first. */
export const criticalSegmentRows = (
  image: Image,
  place: number,
  view: ChainView,
  { graph, nodes }: KeptPart,
): CriticalSegment[] =>
  criticalNodes(graph, { maxNodes: nodes.length })
    .map(({ node, betweenness, cutPoint }) => {
      const { segment } = view.members[nodes[node]!]!;
      return {
        segmentCode: image.segments.codes[segment]!,
        soleSourceId: onlyEnterprise(image, place, segment),
        betweenness: betweenness!,
        cutPoint,
        dependentCount: closure(graph, [node], 'DOWNSTREAM', nodes.length).nodes.length - 1,
      };
    })
    .sort((a, b) => b.betweenness - a.betweenness || (a.segmentCode < b.segmentCode ? -1 : 1));

/** Links without which the present part of a chain falls apart. */
export const bridgeRows = (
  image: Image,
  view: ChainView,
  local: KeptPart,
): CriticalPointReport['bridges'] => {
  const codeOf = (node: number) => image.segments.codes[view.members[local.nodes[node]!]!.segment]!;
  return cutNodes(local).cut.links.map((link) => ({
    fromCode: codeOf(local.graph.from[link]!),
    toCode: codeOf(local.graph.to[link]!),
  }));
};
