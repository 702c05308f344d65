import { closure } from '../../analysis/graph/closure.js';
import { criticalNodePieces } from '../../analysis/graph/critical-nodes.js';
import { cutNodes, type KeptPart } from '../../analysis/graph/kept-part.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { ChainView } from '../../snapshot/ask/chain-view.js';
import { isPresentIn } from '../../snapshot/ask/containment.js';
import { possiblePresence } from '../../snapshot/ask/possible-presence.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { CriticalPointReport, CriticalSegment } from './critical-points.type.js';
import { presentCount } from './present-part.js';

const onlyEnterprise = (snapshot: Snapshot, place: number, segment: number): string | null => {
  if (presentCount(snapshot, place, segment) !== 1) return null;
  const present = segmentActivities(snapshot, segment).find((activity) =>
    isPresentIn(snapshot, activity, place),
  );
  return present === undefined ? null : snapshot.enterprises.ids.at(snapshot.activities.enterprise[present]!);
};

/** Ranks the present segments of a chain by betweenness; others are let in. */
export const criticalSegmentRows = function* (
  snapshot: Snapshot,
  place: number,
  view: ChainView,
  { graph, nodes }: KeptPart,
): Pieces<CriticalSegment[]> {
  const rows: CriticalSegment[] = [];
  const measured = yield* criticalNodePieces(graph, { maxNodes: nodes.length });
  for (const { node, betweenness, cutPoint } of measured) {
    const { segment } = view.members[nodes[node]!]!;
    rows.push({
      segmentCode: snapshot.segments.codes[segment]!,
      soleSourceId: onlyEnterprise(snapshot, place, segment),
      possibleCount: possiblePresence(snapshot, place, segment),
      betweenness: betweenness!,
      cutPoint,
      dependentCount: closure(graph, [node], 'DOWNSTREAM', nodes.length).nodes.length - 1,
    });
    yield;
  }
  return rows.sort((a, b) => b.betweenness - a.betweenness || (a.segmentCode < b.segmentCode ? -1 : 1));
};

/** Links without which the present part of a chain falls apart. */
export const bridgeRows = (
  snapshot: Snapshot,
  view: ChainView,
  local: KeptPart,
): CriticalPointReport['bridges'] => {
  const codeOf = (node: number) => snapshot.segments.codes[view.members[local.nodes[node]!]!.segment]!;
  return cutNodes(local).cut.links.map((link) => ({
    fromCode: codeOf(local.graph.from[link]!),
    toCode: codeOf(local.graph.to[link]!),
  }));
};
