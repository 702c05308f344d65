// `npm test`: everything a change must pass. Each step prints how long it took; what failed prints what it said.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { prepareModules, root } from '../src/prepare.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

const steps = [
  ['queries against the model, generated files', bin('tsx'), ['graph/generate.ts', '--check']],
  ['build, and bytes of the console', bin('tsx'), ['test/lint/console-bytes.ts']],
  ['types, and promises that are left alone', bin('tsx'), ['test/lint/types.ts']],
  ['lint and format', bin('biome'), ['check', '.']],
  [
    'import rules',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', 'src', 'graph', 'cypher', 'bench'],
  ],
  ['types of the console', bin('tsc'), ['-p', 'web/tsconfig.json']],
  ['rooms of the console', bin('depcruise'), ['--config', 'web/.dependency-cruiser.cjs', 'web/src']],
  ['dead exports', bin('knip'), ['--no-progress']],
  ['licences of what is installed', bin('tsx'), ['test/lint/licences.ts']],
  ['schema.graphql', bin('tsx'), ['src/api/print-schema.ts', '--check']],
  ['generated client', bin('tsx'), ['docs/examples/client/generate.ts', '--check']],
  ['documents of the console', bin('tsx'), ['web/generate.ts', '--check']],
];

/** What runs now; a signal ends all of it. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
  });

const run = (command, args, live) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (live) process.stdout.write(chunk);
      });
    }
    running.add(child);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, said });
    });
  });

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const counts = { passed: 0, failed: 0, skipped: 0 };

const tell = (name, ok, since, said) => {
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (!ok) console.log(said);
};

const numberBefore = (said, word) =>
  Number(stripVTControlCharacters(said).match(new RegExp(`^\\s*Tests .*?(\\d+) ${word}`, 'm'))?.[1] ?? 0);

prepareModules((message) => console.log(`· ${message}`));
const atOnce = 2;
const waiting = [...steps];
/** Take one step after another, so that as many run beside each other as there are lanes. */
const lane = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, command, args] = step;
    const since = Date.now();
    const { code, said } = await run(command, args, false);
    tell(name, code === 0, since, said);
  }
};
await Promise.all(Array.from({ length: atOnce }, lane));
const since = Date.now();
const reporters = ['--reporter=dot', '--reporter=./test/slowest-files.mjs'];
const tests = await run(bin('vitest'), ['run', ...reporters, ...process.argv.slice(2)], true);
tell('tests', tests.code === 0, since, '');
for (const word of Object.keys(counts)) counts[word] += numberBefore(tests.said, word);
// Only a machine without Chromium skips any.
const told = Object.entries(counts).filter(([word, count]) => word !== 'skipped' || count > 0);
console.log(told.map(([word, count]) => `${count} ${word}`).join(', '));
process.exit(counts.failed === 0 ? 0 : 1);
