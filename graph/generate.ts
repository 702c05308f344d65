import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lintedNow, lintQueries } from './generate/lint-queries.js';
import { parseQueryFile } from './generate/query-file.js';
import { renderConstraints } from './generate/render-constraints.js';
import { renderModel } from './generate/render-model.js';
import { renderQueries } from './generate/render-queries.js';

const readOr = (path: string, otherwise: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8') : otherwise;

const duplicates = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const write = (path: string, content: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const fail = (faults: readonly string[]): never => {
  for (const fault of faults) console.error(fault);
  process.exit(1);
};

const paths = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => join('cypher', path))
  .sort();
const queries = paths
  .filter((path) => !path.startsWith('cypher/migrations/'))
  .map((path) => parseQueryFile(path, readFileSync(path, 'utf8')));
const migrated = paths
  .filter((path) => path.startsWith('cypher/migrations/'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const unmigrated = renderConstraints()
  .filter((statement) => !migrated.includes(statement))
  .map((statement) => `no migration holds: ${statement}`);
const repeated = duplicates(queries.map((query) => query.name)).map(
  (name) => `two query files are named ${name}`,
);
const lintedFile = 'cypher/linted.gen.json';
const linted = JSON.parse(readOr(lintedFile, '{}'));
const faults = [...unmigrated, ...repeated, ...(await lintQueries(queries, linted))];
if (faults.length > 0) fail(faults);

const generated = {
  'cypher/queries.gen.ts': renderQueries(queries),
  [lintedFile]: `${JSON.stringify(lintedNow(queries), null, 2)}\n`,
  'docs/model.md': renderModel(),
};
const stale = Object.entries(generated).filter(([path, content]) => readOr(path, '') !== content);
if (process.argv.includes('--check')) {
  if (stale.length > 0) fail(stale.map(([path]) => `${path} is not up to date: run npm run generate`));
} else {
  for (const [path, content] of stale) write(path, content);
}
console.log(
  `${queries.length} queries, ${process.argv.includes('--check') ? 'all up to date' : `${stale.length} files written`}`,
);
