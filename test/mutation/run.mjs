// `npm run mutate`: changes one thing at a time in the files given, or in those that differ from a commit, and counts
// the changes that no test notices.
//   npm run mutate -- src/codes/cell/read-uscc.ts      these files
//   npm run mutate -- --since main                what differs from main
import { execFileSync, spawnSync } from 'node:child_process';

const rooms = /^src\/(analysis|codes|sharing\/list)\/.*(?<!\.(test|type|input|resolver))\.ts$/;

const changedSince = (commit) =>
  execFileSync('git', ['diff', '--name-only', '--diff-filter=d', commit], { encoding: 'utf8' }).split('\n');

const [first, second] = process.argv.slice(2);
const named =
  first === undefined || first === '--since' ? changedSince(second ?? 'HEAD~1') : process.argv.slice(2);
const files = named.filter((file) => rooms.test(file));
if (files.length === 0) {
  console.log('No file of analysis, codes or sharing/list to change.');
  process.exit(0);
}
const stryker = ['stryker', 'run', 'test/mutation/stryker.config.json', '--mutate', files.join(',')];
process.exit(spawnSync('npx', stryker, { stdio: 'inherit' }).status ?? 1);
