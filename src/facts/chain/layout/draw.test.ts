import { describe, expect, it } from 'vitest';
import { draw } from './draw.js';
import type { Box } from './picture.js';

const box = (code: string, stage: Box['stage']): Box => ({ code, stage, width: 128, height: 40 });

describe('draw', () => {
  it('gives too large a chain plain columns with straight lines', async () => {
    const boxes = Array.from({ length: 300 }, (_, i) => box(`s${i}`, i % 2 ? 'UPSTREAM' : 'DOWNSTREAM'));
    const picture = await draw({ boxes, links: [{ from: 's1', to: 's0' }] }, 'FULL');
    expect(picture.plain).toBe(true);
    expect(picture.corners[1]).toEqual({ x: 0, y: 0 });
    expect(picture.corners[0]!.x).toBeGreaterThan(128);
    expect(picture.lines[0]).toEqual([
      { x: 128, y: 20 },
      { x: picture.corners[0]!.x, y: 20 },
    ]);
  });

  it('keeps two links into one segment apart', async () => {
    const boxes = [box('a', 'UPSTREAM'), box('b', 'UPSTREAM'), box('c', 'DOWNSTREAM')];
    const links = [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'c' },
    ];
    const { lines, plain } = await draw({ boxes, links }, 'COMPACT');
    expect(plain).toBe(false);
    expect(lines[0]!.at(-1)!.y).not.toBe(lines[1]!.at(-1)!.y);
  });

  it('draws a chain without segments as nothing', async () => {
    expect(await draw({ boxes: [], links: [] }, 'FULL')).toMatchObject({ width: 0, height: 0, lines: [] });
  });
});
