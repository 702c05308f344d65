import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../../project-root.js';
import type { ElkGraph } from './elk-graph.js';

type Answer = { readonly graph: ElkGraph } | { readonly fault: string };

const workerFile = join(projectRoot, 'src', 'facts', 'chain', 'layout', 'layout-worker.mjs');

let worker: Worker | undefined;

const startWorker = (): Worker => {
  const started = new Worker(workerFile);
  started.unref();
  const forget = (): void => {
    if (worker === started) worker = undefined;
  };
  started.once('error', forget).once('exit', forget);
  return started;
};

const ask = (asked: Worker, graph: ElkGraph, deadlineMs: number): Promise<Answer | 'late' | 'ended'> =>
  new Promise((resolve) => {
    const settle = (answer: Answer | 'late' | 'ended'): void => {
      clearTimeout(timer);
      asked.off('message', settle).off('error', ended).off('exit', ended);
      resolve(answer);
    };
    const ended = (): void => settle('ended');
    const timer = setTimeout(() => settle('late'), deadlineMs);
    asked.once('message', settle).once('error', ended).once('exit', ended);
    asked.postMessage(graph);
  });

/** Asks for one layout; a thread that is late is ended, and the next question starts another. */
const layOutNow = async (graph: ElkGraph, deadlineMs: number): Promise<ElkGraph | null> => {
  worker ??= startWorker();
  const asked = worker;
  const given = await ask(asked, graph, deadlineMs);
  if (given === 'late') await asked.terminate();
  return typeof given === 'object' && 'graph' in given ? given.graph : null;
};

let last: Promise<unknown> = Promise.resolve();

/** Lays a graph out by ELK, after those asked before; null where it took longer than the deadline, or failed. */
export const layOut = (graph: ElkGraph, deadlineMs: number): Promise<ElkGraph | null> => {
  const turn = last.then(() => layOutNow(graph, deadlineMs));
  last = turn;
  return turn;
};
