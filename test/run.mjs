// `npm test`: everything a change must pass. Each step prints how long it took; what failed prints what it said.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { prepareModules, root } from '../src/prepare.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What the tests of commands and pages run. */
const build = ['build, and bytes of the console', bin('tsx'), ['test/lint/console-bytes.ts']];

const checks = [
  ['types, and promises that are left alone', bin('tsx'), ['test/lint/types.ts']],
  ['queries against the model, generated files', bin('tsx'), ['graph/generate.ts', '--check']],
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

let isInLine = false;
const show = (chunk) => {
  process.stdout.write(chunk);
  isInLine = !String(chunk).endsWith('\n');
};

const run = (command, args, { live = false, priority = constants.priority.PRIORITY_NORMAL } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    setPriority(child.pid, priority);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (live) show(chunk);
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
  show(`${isInLine ? '\n' : ''}${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})\n`);
  if (!ok) console.log(said);
};

const take = async ([name, command, args], how) => {
  const since = Date.now();
  const { code, said } = await run(command, args, how);
  tell(name, code === 0, since, said);
};

const waiting = [...checks];
/** Takes one check after another, in what the tests leave of the machine: they wait for Neo4j some of the time. */
const lane = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift())
    await take(check, { priority: constants.priority.PRIORITY_LOW });
};

const numberBefore = (said, word) =>
  Number(stripVTControlCharacters(said).match(new RegExp(`^\\s*Tests .*?(\\d+) ${word}`, 'm'))?.[1] ?? 0);

prepareModules((message) => console.log(`· ${message}`));
await take(build);
const beside = lane();
const since = Date.now();
const reporters = ['--reporter=dot', '--reporter=./test/slowest-files.mjs'];
const tests = await run(bin('vitest'), ['run', ...reporters, ...process.argv.slice(2)], { live: true });
tell('tests', tests.code === 0, since, '');
await Promise.all([beside, lane()]);
for (const word of Object.keys(counts)) counts[word] += numberBefore(tests.said, word);
// Only a machine without Chromium skips any.
const told = Object.entries(counts).filter(([word, count]) => word !== 'skipped' || count > 0);
console.log(told.map(([word, count]) => `${count} ${word}`).join(', '));
process.exit(counts.failed === 0 ? 0 : 1);
