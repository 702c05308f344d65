import type { SnapshotRows } from '../tables/graph-rows.js';
import { none, type Project } from '../tables/snapshot.js';
import type { ActivityFrame } from './activity-gatherer.js';

const inOrder = (a: Project, b: Project): number =>
  a.segment - b.segment || a.place - b.place || (a.enterprise < b.enterprise ? -1 : 1);

/** Projects in segments of the graph, by segment, place and enterprise. */
export const buildProjects = (
  rows: SnapshotRows['projects'],
  { places, segments }: ActivityFrame,
): Project[] =>
  rows
    .map(({ enterprise, segment, at }) => ({
      enterprise,
      segment: segments.rowOf.get(segment) ?? none,
      place: at === '' ? none : (places.rowOf.get(at) ?? none),
    }))
    .filter(({ segment }) => segment !== none)
    .sort(inOrder);
