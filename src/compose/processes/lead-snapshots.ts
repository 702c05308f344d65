import { lookEveryMs } from '../../snapshot/snapshot-holder.js';
import type { SnapshotSource } from '../../snapshot/step-snapshot.js';
import { graphMoment } from '../../store/graph-moment.js';
import type { Store } from '../../store/store.js';
import { momentName } from './moment-name.js';
import type { MomentName } from './questions.js';
import { within } from './within.js';
import type { WorkerProcess } from './worker-process.js';

/** Milliseconds that the others wait for a process to read the graph. */
const patienceMs = 600_000;

/** Leads all processes from one snapshot to the next. */
export interface Lead {
  /** Looks now, and brings along those that show another state of the graph. */
  look(): Promise<void>;
  /** Looks no more. */
  stop(): Promise<void>;
}

export interface LeadOptions {
  /** Processes whose first snapshot is there. */
  readonly workers: () => readonly WorkerProcess[];
  /** The one of them that saves snapshots. */
  readonly saver: () => WorkerProcess | undefined;
  readonly onError: (error: unknown) => void;
}

/** Reads the next snapshot in a process; undefined where it could not, or has ended. */
type Prepare = (worker: WorkerProcess, from: SnapshotSource) => Promise<MomentName | undefined>;

/**
 * Lets each process read what changed; where the graph cannot tell, one reads the graph and saves it, and then the
 * others read the file.
 */
const prepareAll = async (
  workers: readonly WorkerProcess[],
  saver: WorkerProcess | undefined,
  prepare: Prepare,
): Promise<ReadonlyMap<WorkerProcess, MomentName | undefined>> => {
  const names = new Map<WorkerProcess, MomentName | undefined>();
  const read = async (some: readonly WorkerProcess[], from: SnapshotSource) => {
    const read = await Promise.all(some.map((worker) => prepare(worker, from)));
    for (const [at, worker] of some.entries()) names.set(worker, read[at]);
  };
  const without = () => workers.filter((worker) => names.get(worker) === undefined);
  await read(workers, 'changes');
  await read(
    without().filter((worker) => worker === saver),
    'graph',
  );
  await read(
    without().filter((worker) => worker !== saver),
    'file',
  );
  return names;
};

/** Watches the graph’s revision for all processes; they show a new snapshot at once, when each has it. */
export const leadSnapshots = (store: Store, { workers, saver, onError }: LeadOptions): Lead => {
  const prepare: Prepare = (worker, from) =>
    within(patienceMs, worker.ask('prepare', from)).catch((error) => {
      onError(error);
      return undefined;
    });

  const show = async (worker: WorkerProcess): Promise<void> => {
    worker.shown = await worker.ask('show', undefined);
  };

  const bring = async (behind: readonly WorkerProcess[]): Promise<void> => {
    const names = await prepareAll(behind, saver(), prepare);
    const ready = workers().filter((worker) => names.get(worker) !== undefined);
    const states = new Set([
      ...ready.map((worker) => names.get(worker)),
      ...workers().flatMap((worker) => (behind.includes(worker) ? [] : [worker.shown])),
    ]);
    // The graph moved meanwhile: the next look comes within a second.
    if (states.size === 1) await Promise.all(ready.map(show));
  };

  const look = async (): Promise<void> => {
    const moment = await graphMoment(store);
    // An import under way moves the revision again at its end; half of it is nobody’s answer.
    if (moment.importing) return;
    const behind = workers().filter(({ shown }) => shown !== momentName(moment));
    if (behind.length > 0) await bring(behind);
  };

  let looking: Promise<void> = Promise.resolve();
  const lookNext = (): Promise<void> => {
    looking = looking.then(look).catch(onError);
    return looking;
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void lookNext().finally(() => {
      isLooking = false;
    });
  }, lookEveryMs);
  timer.unref();
  return {
    look: lookNext,
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
};
