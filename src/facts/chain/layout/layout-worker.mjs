// Lays graphs out, one after another, in a thread of its own: ELK cannot be interrupted, a thread can be ended.
import { parentPort } from 'node:worker_threads';
import Elk from 'elkjs/lib/elk.bundled.js';

const elk = new Elk();

parentPort.on('message', async (graph) => {
  try {
    parentPort.postMessage({ graph: await elk.layout(graph) });
  } catch (error) {
    parentPort.postMessage({ fault: String(error?.message ?? error) });
  }
});
