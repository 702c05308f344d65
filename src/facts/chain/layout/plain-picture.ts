import type { Stage } from '../chain.type.js';
import type { Box, Drawing, Picture, Point } from './picture.js';

const order: readonly (Stage | null)[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null];
const [columnGap, rowGap] = [48, 7];

interface Column {
  readonly boxes: readonly Box[];
  readonly x: number;
}

const columnsOf = (boxes: readonly Box[]): Column[] => {
  const stages = order.map((stage) => boxes.filter((box) => box.stage === stage));
  const filled = stages.filter(({ length }) => length > 0);
  let next = 0;
  return filled.map((column) => {
    const x = next;
    next += Math.max(...column.map(({ width }) => width)) + columnGap;
    return { boxes: column, x };
  });
};

function* cornersOf({ boxes, x }: Column): Generator<[code: string, corner: Point]> {
  let y = 0;
  for (const { code, height } of boxes) {
    yield [code, { x, y }];
    y += height + rowGap;
  }
}

/** Lays a drawing out without a search: a column a stage, segments one below another, straight lines between them. */
export const plainPicture = ({ boxes, links }: Drawing): Picture => {
  const corner = new Map(columnsOf(boxes).flatMap((column) => [...cornersOf(column)]));
  const boxOf = new Map(boxes.map((box) => [box.code, box]));
  const middle = (code: string, side: 0 | 1): Point => {
    const { x, y } = corner.get(code)!;
    const { width, height } = boxOf.get(code)!;
    return { x: x + side * width, y: y + height / 2 };
  };
  const far = (axis: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.max(0, ...boxes.map((box) => corner.get(box.code)![axis] + box[size]));
  return {
    width: far('x', 'width'),
    height: far('y', 'height'),
    corners: boxes.map(({ code }) => corner.get(code)!),
    lines: links.map(({ from, to }) => [middle(from, 1), middle(to, 0)]),
    plain: true,
  };
};
