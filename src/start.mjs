// `npm start`: prepare what is missing, then serve in a process of its own, started again when it ends by a fault.
import { join } from 'node:path';
import { say } from './log-line.mjs';
import { prepare, root } from './prepare.mjs';
import { supervise } from './supervise.mjs';

await prepare(say);
const main = join(root, 'dist', 'src', 'cli', 'main.js');
process.exit(await supervise(main, ['serve', ...process.argv.slice(2)], say));
