import { describe, expect, it } from 'vitest';
import { elkGraph } from './elk-graph.js';
import { layOut } from './lay-out.js';

const dense = (count: number) => ({
  boxes: Array.from({ length: count }, (_, i) => ({ code: `s${i}`, stage: null, width: 128, height: 40 })),
  links: Array.from({ length: count * 6 }, (_, i) => ({
    from: `s${i % count}`,
    to: `s${(i * 7 + 3) % count}`,
  })).filter(({ from, to }) => from !== to),
});

describe('layOut', () => {
  it('gives up at its deadline, and answers the next question', async () => {
    const since = Date.now();
    expect(await layOut(elkGraph(dense(400), { columns: 9 }), 300)).toBeNull();
    expect(Date.now() - since).toBeLessThan(3_000);
    expect(await layOut(elkGraph(dense(3), 'NETWORK_SIMPLEX'), 20_000)).not.toBeNull();
  });
});
