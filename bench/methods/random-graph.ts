import { random } from './random.js';

export type Links = readonly (readonly [from: number, to: number])[];

/** Links between random nodes, three out of four of them forward, as inputs flow in a chain; no two alike, no loops. */
export function randomLinks(nodes: number, count: number, seed: number): Links {
  const next = random(seed);
  const links = new Map<number, readonly [number, number]>();
  while (links.size < count) {
    const ends = [Math.floor(next() * nodes), Math.floor(next() * nodes)].sort((a, b) => a - b);
    const [from, to] = next() < 0.75 ? [ends[0]!, ends[1]!] : [ends[1]!, ends[0]!];
    if (from !== to) links.set(from * nodes + to, [from, to]);
  }
  return [...links.values()];
}
