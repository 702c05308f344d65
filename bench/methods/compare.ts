/**
 * The methods beside the Python packages ecomplexity and networkx, on the same random matrices and graphs.
 *
 *   python3 -m venv /tmp/methods && /tmp/methods/bin/pip install -r bench/methods/requirements.txt
 *   npx tsx bench/methods/compare.ts /tmp/methods/bin/python [--quick]
 *
 * --quick leaves out 340 × 5,000 and the growth. The exit code is 1 where a pair differs by more than 1e-6.
 */
import { compareGraph } from './compare-graph.js';
import { compareMatrix, matrixCase } from './compare-matrix.js';
import { printGrowth } from './growth.js';
import { randomLinks } from './random-graph.js';
import { randomMatrix } from './random-matrix.js';
import { type GraphCase, type MatrixCase, type Reference, withReference } from './reference.js';
import { table } from './table.js';

const AGREEMENT = 1e-6;
const OTHER_SCALE = `
Where definitions differ
- COI as printed: ecomplexity computes COI from the eigenvector before PCI is standardised and then z-scores COI over
  places; here COI = Σ ω(1 − M)PCI with PCI on the scale of ECI, not z-scored. Fed with the same PCI its function agrees.
- COG as printed: ecomplexity divides COG of the raw eigenvector by ECI's deviation but does not take ECI's mean from
  PCI first; here PCI enters standardised. Fed with the same PCI its function agrees. Neither has the distance term.
- Empty rows and columns: ecomplexity's ECI becomes NaN for all; here they are removed, named, and the rest computed.
- Disconnected M or a double second eigenvalue: ecomplexity prints one of many vectors; here null with the reason.
- Cells with RCA of exactly 1: here present within a relative rounding of 1e-12; ecomplexity compares rounded floats.
- Links both ways between two nodes: networkx's plain graph makes one tie of them; here they are two links, neither a
  bridge. The comparison gives both sides one tie. Betweenness counts such a pair once in both.
`;

const [python, mode] = process.argv.slice(2);
if (python === undefined) {
  console.error(
    'usage: npx tsx bench/methods/compare.ts PYTHON [--quick], where PYTHON has ecomplexity and networkx',
  );
  process.exit(1);
}
const quick = mode === '--quick';
const sizes: readonly (readonly [number, number, number])[] = [
  [30, 40, 1],
  [60, 200, 2],
  [120, 600, 3],
  ...(quick ? [] : [[340, 5000, 4] as const]),
];
const matrices = sizes.map(([places, segments, seed]) => {
  const activity = randomMatrix(places, segments, 0.3, seed);
  return { activity, given: matrixCase(`${places}x${segments}`, activity, segments <= 1000) };
});
const graphs: GraphCase[] = [
  { name: '12 nodes, 24 links', nodes: 12, links: randomLinks(12, 24, 1), small: true, maxLength: 8 },
  { name: '60 nodes, 110 links', nodes: 60, links: randomLinks(60, 110, 3), small: true, maxLength: 12 },
  { name: '200 nodes, 500 links', nodes: 200, links: randomLinks(200, 500, 4), small: true, maxLength: 7 },
  ...(quick
    ? []
    : [
        {
          name: '2,000 nodes, 6,000 links',
          nodes: 2000,
          links: randomLinks(2000, 6000, 4),
          small: false,
          maxLength: 1,
        },
      ]),
];

let worst = 0;

function differenceRows(name: string, differences: ReadonlyMap<string, number>): string[][] {
  return [...differences].map(([measure, most]) => {
    const compared = !measure.includes('other scale');
    if (compared) worst = Math.max(worst, most);
    return [
      name,
      measure,
      most.toExponential(1),
      compared ? (most <= AGREEMENT ? 'agrees' : 'DIFFERS') : 'see below',
    ];
  });
}

function secondsRow(name: string, what: string, here: number, there: number): string[] {
  return [
    name,
    what,
    here.toFixed(3),
    there.toFixed(3),
    `${(there / here).toFixed(there / here < 10 ? 1 : 0)}×`,
  ];
}

function matrixSeconds(
  given: MatrixCase,
  here: Readonly<Record<string, number>>,
  reference: Reference,
): string[][] {
  const there = reference.seconds.get(given.name)!;
  const steps = ['eci', 'proximity', 'density', 'coi and cog'];
  const sum = (seconds: Readonly<Record<string, number>>) =>
    steps.reduce((total, step) => total + seconds[step]!, 0);
  const rows = steps.map((step) => secondsRow(given.name, step, here[step]!, there[step]!));
  return [...rows, secondsRow(given.name, 'all four', sum(here), sum(there))];
}

function report(reference: Reference): void {
  const differences: string[][] = [];
  const seconds: string[][] = [];
  for (const { given, activity } of matrices) {
    const own = compareMatrix(given, activity, reference);
    differences.push(...differenceRows(given.name, own.differences));
    seconds.push(...matrixSeconds(given, own.seconds, reference));
  }
  graphs.forEach((given, i) => {
    const theirs = reference.graphs[i]!;
    const own = compareGraph(given, theirs);
    differences.push(...differenceRows(given.name, own.differences));
    seconds.push(secondsRow(given.name, 'betweenness', own.seconds, theirs.seconds.directed!));
  });
  console.log(table([['case', 'measure', 'largest difference', `within ${AGREEMENT}`], ...differences]));
  console.log(OTHER_SCALE);
  console.log(table([['case', 'what', 'here s', 'python s', 'ratio'], ...seconds]));
}

withReference(
  python,
  matrices.map(({ given }) => given),
  graphs,
  report,
);
if (!quick) printGrowth();
process.exitCode = worst <= AGREEMENT ? 0 : 1;
