import { placeKeys } from '../build/build-places.js';
import { buildProjects } from '../build/build-projects.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import { none, type Project, type Snapshot } from '../tables/snapshot.js';
import type { Delta } from './delta.js';
import type { Frame } from './frame.js';

const asRead = ({ places, segments, projects }: Snapshot): SnapshotRows['projects'] => {
  const keys = placeKeys(places);
  return projects.map(({ enterprise, segment, place }) => ({
    enterprise,
    segment: segments.codes[segment]!,
    at: place === none ? '' : keys[place]!,
  }));
};

/** Puts the projects of the enterprises that were read anew in the place of their former ones. */
export const patchedProjects = (snapshot: Snapshot, frame: Frame, { touched, rows }: Delta): Project[] => {
  const changed = new Set(touched);
  const staying = asRead(snapshot).filter(({ enterprise }) => !changed.has(enterprise));
  return buildProjects([...staying, ...rows.projects], frame);
};
