// `npm start`: prepare what is missing, then serve in this same process, so that a signal reaches the server.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare((message) => console.log(`· ${message}`));
process.argv.splice(2, 0, 'serve');
await import(pathToFileURL(join(root, 'dist', 'src', 'cli', 'main.js')).href);
