import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { UnusableError } from '../../store/unusable-error.js';
import type { AskedOfKeeper, AskedOfWorker } from './questions.js';
import { type Line, talk } from './talk.js';
import { waits } from './waits.js';
import type { WorkerProcess } from './worker-process.js';

/** Exit code by which a process asks to be started again (EX_TEMPFAIL of sysexits.h). */
const startAgain = 75;
/** Milliseconds that a process may take to end before it is killed. */
const endingMs = 15_000;
const lookEveryMs = 20;

/** Processes that answer, each replaced when it ends. */
export interface Crew {
  readonly present: () => readonly WorkerProcess[];
  /** Processes that ended and were replaced. */
  readonly replaced: () => number;
  /** Begins those that never were. */
  readonly fill: () => void;
  /** Lets all answer what is in flight, and ends them. */
  readonly stop: () => Promise<void>;
}

export interface CrewOptions {
  readonly size: number;
  readonly answersOf: (worker: WorkerProcess) => AskedOfKeeper;
  /** Whether any has served yet. */
  readonly hasServed: () => boolean;
  /** Told where one ends by a fault before any has served: another would only meet it again. */
  readonly onFault: (error: UnusableError) => void;
  /** Told of a process that ended. */
  readonly onEnd: (worker: WorkerProcess) => void;
  readonly progress: (message: string) => void;
}

const lineTo = (worker: Worker): Line => ({
  send: (message) => void worker.send(message, undefined, undefined, () => undefined),
  hear: (take) => void worker.on('message', take),
});

const isFault = (code: number | null): boolean => code !== null && code !== startAgain;

/** Begins one process, and keeps as many as are wanted from the first call of `fill` on. */
export const keepCrew = ({ size, answersOf, hasServed, onFault, onEnd, progress }: CrewOptions): Crew => {
  cluster.setupPrimary({ serialization: 'advanced' });
  const crew = new Map<number, WorkerProcess>();
  const waitOf = Array.from({ length: size }, () => waits());
  let [isEnding, replaced] = [false, 0];

  const replace = async (number: number, code: number | null, signal: string | null): Promise<void> => {
    if (isEnding) return;
    if (!hasServed() && isFault(code))
      return onFault(new UnusableError(`Process ${number} of the API could not begin (code ${code}).`));
    progress(
      `Process ${number} of the API ended (${signal ?? `code ${code}`}): starting another 接口进程 ${number} 异常退出，正在重启`,
    );
    replaced += 1;
    await pause(waitOf[number - 1]!());
    if (!isEnding) begin(number);
  };

  const begun = new Set<number>();
  const begin = (number: number): void => {
    begun.add(number);
    const forked = cluster.fork();
    const { ask, answerWith, cut } = talk<AskedOfWorker>(lineTo(forked));
    const worker: WorkerProcess = { number, ask };
    crew.set(number, worker);
    answerWith(answersOf(worker));
    forked.once('exit', (code: number | null, signal: string | null) => {
      crew.delete(number);
      cut();
      onEnd(worker);
      void replace(number, code, signal);
    });
  };

  const stop = async (): Promise<void> => {
    isEnding = true;
    const all = Object.values(cluster.workers ?? {});
    for (const worker of all) worker?.process.kill('SIGTERM');
    for (let waited = 0; crew.size > 0 && waited < endingMs; waited += lookEveryMs) await pause(lookEveryMs);
    for (const worker of all) if (!worker?.isDead()) worker?.process.kill('SIGKILL');
  };

  begin(1);
  return {
    present: () => [...crew.values()].sort((a, b) => a.number - b.number),
    replaced: () => replaced,
    fill: () => {
      for (let number = 1; number <= size; number++) if (!begun.has(number)) begin(number);
    },
    stop,
  };
};
