import { betweenness } from '../../src/analysis/graph/betweenness.js';
import { cutPoints } from '../../src/analysis/graph/cut-points.js';
import { graphOf } from './compare-graph.js';
import { randomLinks } from './random-graph.js';
import { randomMatrix } from './random-matrix.js';
import { scores } from './scores.js';
import { table } from './table.js';

const seconds = (work: () => unknown): string => {
  const start = performance.now();
  work();
  return ((performance.now() - start) / 1000).toFixed(3);
};

const megabytes = () =>
  Math.round((process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 1e6);

function matrixRow(segments: number, filled: number): (string | number)[] {
  const activity = randomMatrix(340, segments, filled, 7);
  const { presence, seconds: s } = scores(activity, () => {});
  const parts = ['M', 'eci', 'proximity', 'density', 'coi and cog'].map((name) => s[name]!);
  const row = (s.density! * 1000) / 340;
  return [
    segments,
    presence.segmentOf.length,
    ...parts.map((part) => part.toFixed(3)),
    parts.reduce((a, b) => a + b, 0).toFixed(2),
    row.toFixed(2),
    megabytes(),
  ];
}

function graphRow(nodes: number): (string | number)[] {
  const graph = graphOf(nodes, randomLinks(nodes, nodes * 3, 7));
  const path = nodes > 5000 ? 'not run' : seconds(() => betweenness(graph, 'DIRECTED'));
  return [nodes, nodes * 3, path, seconds(() => cutPoints(graph))];
}

/** What this project's methods take as segments grow from 1,000 to 100,000, at 340 places. */
export function printGrowth(): void {
  const heading = [
    'segments',
    'ones of M',
    'M s',
    'ECI PCI s',
    'φ sums s',
    'density of all s',
    'COI COG of all s',
  ];
  const sizes = [
    [1000, 0.3],
    [5000, 0.3],
    [100_000, 0.03],
  ] as const;
  console.log('\nGrowth, 340 places (the third with a tenth of the fill, as a product graph is sparser)\n');
  const rows = sizes.map(([segments, filled]) => matrixRow(segments, filled));
  console.log(table([[...heading, 'sum s', 'density of one place ms', 'heap and arrays MB'], ...rows]));
  console.log('\nGrowth, graphs (betweenness is nodes × links)\n');
  const graphs = [1000, 5000, 100_000].map(graphRow);
  console.log(table([['nodes', 'links', 'betweenness s', 'articulation points and bridges s'], ...graphs]));
}
