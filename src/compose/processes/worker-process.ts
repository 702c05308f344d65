import type { AskedOfWorker, MomentName } from './questions.js';
import type { Ask } from './talk.js';

/** A process that answers, as the keeper knows it. */
export interface WorkerProcess {
  readonly number: number;
  readonly ask: Ask<AskedOfWorker>;
  /** State of the graph that it shows; absent until its first snapshot is there. */
  shown?: MomentName;
}
