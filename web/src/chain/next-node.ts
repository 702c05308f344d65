import type { PictureLayout } from './picture-types';

type Key = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Segment that an arrow key leads to: along a link to the left and right, within a column up and down. */
export const nextNode = ({ nodes, edges }: PictureLayout, code: string, key: Key): string | undefined => {
  const here = nodes.find(({ segment }) => segment.code === code);
  if (!here) return undefined;
  const nearest = (codes: ReadonlySet<string>): string | undefined =>
    nodes
      .filter(({ segment }) => codes.has(segment.code))
      .sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.segment.code;
  if (key === 'ArrowLeft')
    return nearest(new Set(edges.filter(({ to }) => to === code).map(({ from }) => from)));
  if (key === 'ArrowRight')
    return nearest(new Set(edges.filter(({ from }) => from === code).map(({ to }) => to)));
  const column = nodes.filter(
    ({ x, y }) => Math.abs(x - here.x) < 40 && (key === 'ArrowUp' ? y < here.y : y > here.y),
  );
  return nearest(new Set(column.map(({ segment }) => segment.code)));
};
