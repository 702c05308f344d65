import type { Box } from '../box.js';
import type { Position } from '../position.js';

/** BoxRelation of a box to an area, found without looking at its points; `crossing` promises nothing. */
export type BoxRelation = 'outside' | 'crossing' | 'inside';

/** Part of the sphere. Positions and cells are WGS-84; a cell never crosses the antimeridian. */
export interface Area {
  readonly contains: (position: Position) => boolean;
  readonly relation: (cell: Box) => BoxRelation;
}
