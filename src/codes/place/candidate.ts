import type { IndexedRegion } from '../region-index.js';
import type { RegionChange } from './region-change.js';

/** Region that a text may mean, and how it is written. */
export interface Candidate {
  readonly region: IndexedRegion;
  /** NAME in full; SHORT without its ending; FORMER by a name that is gone, a newer one, or that of a zone. */
  readonly by: 'NAME' | 'SHORT' | 'FORMER';
  /** Change by which a former name is known. */
  readonly change?: RegionChange;
  /** Regions that took its place, where there are several: the candidate contains them. */
  readonly parts?: readonly IndexedRegion[];
}
