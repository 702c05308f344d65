// Builds what is stale, and refuses a console whose first route needs more script than its budget: what `index.html` and
// the route of `/` load, as it is sent, with gzip.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../../src/prepare.mjs';

await prepare((message: string) => console.log(message));

const folder = join(import.meta.dirname, '..', '..', 'web', 'dist');
const budget = 220_000;

const named = (text: string): string[] => [...new Set(text.match(/[\w.-]+\.js\b/g) ?? [])];

const scriptOf = (name: string): string => readFileSync(join(folder, 'assets', name), 'utf8');

/** Scripts that a script cannot do without, itself among them. */
const withImports = (name: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, other] of scriptOf(name).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    withImports(other!, seen);
  return seen;
};

const entry = named(readFileSync(join(folder, 'index.html'), 'utf8'));
const route = entry.flatMap((name) => named(scriptOf(name))).filter((name) => name.startsWith('home-'));
if (route.length === 0) throw new Error(`no route of / is named by ${entry.join(', ')}`);
const loaded = new Set([...entry, ...route].flatMap((name) => [...withImports(name)]));
const bytes = [...loaded].reduce((sum, name) => sum + statSync(join(folder, 'assets', `${name}.gz`)).size, 0);
console.log(
  `first route: ${(bytes / 1000).toFixed(1)} kB of script in ${loaded.size} files, of ${budget / 1000} kB`,
);
if (bytes > budget) {
  console.error(`The first route of the console loads ${bytes} bytes of script; the budget is ${budget}.`);
  process.exit(1);
}
