import type { LayoutNodeKind } from './chain-layout.type.js';
import { elkGraph, type Layering, pictureOf } from './elk-graph.js';
import { layOut } from './lay-out.js';
import type { Drawing, Picture } from './picture.js';
import { plainPicture } from './plain-picture.js';

/** Width at which a table has room beside the picture, pixels. */
const besideTable = 780;

/** Segments a column holds at most, the fewest first: fewer make a lower and wider picture. */
const layerings: Readonly<Record<LayoutNodeKind, readonly Layering[]>> = {
  FULL: [{ columns: 9 }, { columns: 11 }, { columns: 14 }],
  COMPACT: ['NETWORK_SIMPLEX'],
};

/** Milliseconds for one way of dividing into columns; the shipped chains take 0.03 to 1.2 s. */
const deadlineMs = 4_000;

/** More segments are not tried: the time goes with about the square of their number. */
const maxBoxes = 200;

const narrower = (a: Picture | undefined, b: Picture): Picture => (a && a.width <= b.width ? a : b);

/**
 * Lays a drawing out: of several ways the first that leaves room for a table, else the narrowest; in plain columns
 * where the drawing is too large or time runs out.
 */
export const draw = async (drawing: Drawing, node: LayoutNodeKind): Promise<Picture> => {
  if (drawing.boxes.length === 0 || drawing.boxes.length > maxBoxes) return plainPicture(drawing);
  let best: Picture | undefined;
  for (const layering of layerings[node]) {
    const graph = await layOut(elkGraph(drawing, layering), deadlineMs);
    if (graph === null) break;
    best = narrower(best, pictureOf(graph));
    if (best.width <= besideTable) break;
  }
  return best ?? plainPicture(drawing);
};
