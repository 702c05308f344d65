import type { RegionLevel } from '../../facts/place/region.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapQuestion } from '../map-question.js';
import { type GraphFeature, lineBetween } from './map-feature.js';
import { placePosition } from './place-position.js';

const depthOf = { NATION: 0, PROVINCE: 1, PREFECTURE: 2, COUNTY: 3 } as const;

/** Region of a level around a region; the region itself where it is wider than the level. */
const regionAt = ({ places }: Snapshot, region: number, level: RegionLevel): number => {
  let row = region;
  while (row !== none && depthOf[places.levels[row] as RegionLevel] > depthOf[level])
    row = places.parent[row]!;
  return row;
};

/** Segments of the chain by enterprise; pure groups left out. */
const segmentsByEnterprise = (snapshot: Snapshot, chain: number): Map<number, Set<number>> => {
  const { members, group } = chainView(snapshot, chain);
  const byEnterprise = new Map<number, Set<number>>();
  members.forEach(({ segment }, row) => {
    if (group[row] === 1) return;
    for (const activity of segmentActivities(snapshot, segment)) {
      const enterprise = snapshot.activities.enterprise[activity]!;
      const segments = byEnterprise.get(enterprise);
      if (segments) segments.add(segment);
      else byEnterprise.set(enterprise, new Set([segment]));
    }
  });
  return byEnterprise;
};

interface Flow {
  readonly from: number;
  readonly to: number;
  supplies: number;
  readonly segments: Set<number>;
}

const flowsOf = (snapshot: Snapshot, chain: number, level: RegionLevel): Flow[] => {
  const flows = new Map<string, Flow>();
  const inChain = segmentsByEnterprise(snapshot, chain);
  const { region, suppliers } = snapshot.enterprises;
  for (const customer of inChain.keys()) {
    for (const supplier of listOf(suppliers, customer)) {
      const segments = inChain.get(supplier);
      const [from, to] = [
        regionAt(snapshot, region[supplier]!, level),
        regionAt(snapshot, region[customer]!, level),
      ];
      if (!segments || from === none || to === none) continue;
      const flow = flows.get(`${from},${to}`) ?? { from, to, supplies: 0, segments: new Set<number>() };
      flow.supplies += 1;
      for (const segment of segments) flow.segments.add(segment);
      flows.set(`${from},${to}`, flow);
    }
  }
  return [...flows.values()].sort((a, b) => b.supplies - a.supplies || a.from - b.from || a.to - b.to);
};

const featureOf = (snapshot: Snapshot, { from, to, supplies, segments }: Flow) => {
  const { codes, names } = snapshot.places;
  const [start, end] = [placePosition(snapshot, from), placePosition(snapshot, to)];
  const made = [...segments].map((segment) => snapshot.segments.codes[segment]!).sort();
  return {
    id: `${codes[from]}-${codes[to]}`,
    geometry: start && end ? lineBetween(start, end) : null,
    properties: {
      kind: 'SEGMENT_FLOW',
      ...{ from: codes[from]!, fromName: names[from]!, to: codes[to]!, toName: names[to]! },
      ...{ supplies, segments: made },
    },
  };
};

/**
 * Known supplies between enterprises of the chain, from the supplier’s region to the customer’s, with the segments that
 * the suppliers work in. Supplies without a source are not drawn.
 */
export const flowFeatures = async (
  { snapshot }: RequestContext,
  { chain, place, level = 'PREFECTURE' }: MapQuestion,
): Promise<readonly GraphFeature[]> => {
  const touches = ({ from, to }: Flow): boolean =>
    place === undefined || [from, to].some((end) => liesIn(snapshot.places, end, place));
  const flows = flowsOf(snapshot, chain!, level).filter(touches);
  return flows.map((flow) => featureOf(snapshot, flow));
};
