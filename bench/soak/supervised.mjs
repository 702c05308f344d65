// Serves as `npm start` does, started again when it ends by a fault, from the sources and without preparing anything.
import { join } from 'node:path';
import { supervise } from '../../src/supervise.mjs';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
process.exit(await supervise(main, ['serve'], (message) => console.log(`· ${message}`)));
