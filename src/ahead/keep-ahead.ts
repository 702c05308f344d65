import type { RequestContext } from '../request/request-context.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { analysisSteps } from './analysis-steps.js';
import { frameSteps } from './frame-steps.js';
import { listSteps } from './list-steps.js';
import { mapSteps } from './map-steps.js';
import { searchSteps } from './search-steps.js';
import type { Step } from './step.js';
import { asLongAsWorked, type Rest, withoutRest, workAhead } from './work-ahead.js';

const readingSteps = function* (context: RequestContext): Generator<Step> {
  yield* frameSteps(context);
  yield* listSteps(context);
};

const allSteps = function* (context: RequestContext): Generator<Step> {
  yield* readingSteps(context);
  yield* analysisSteps(context.snapshot);
  yield* mapSteps(context);
  yield* searchSteps(context);
};

/** Works ahead for one snapshot after the other. */
export interface Ahead {
  /** Begins with a snapshot, and gives up what an earlier one would have needed. Ends with the last step. */
  begin(snapshot: Snapshot): Promise<void>;
  /** Reads what the first answers show, for a process that has not answered yet. */
  beginReading(context: RequestContext): Promise<void>;
  /** Gives up; a step that is under way is not waited for. */
  stop(): void;
}

export interface AheadOptions {
  readonly contextOf: (snapshot: Snapshot) => RequestContext;
  readonly onError: (error: unknown) => void;
}

/** Makes what works out, in the idle time after each change of the snapshot, what the next questions will need. */
export const keepAhead = ({ contextOf, onError }: AheadOptions): Ahead => {
  let control = new AbortController();
  let working: Promise<void> = Promise.resolve();
  const begin = (
    contextOfSteps: () => RequestContext,
    stepsOf: (context: RequestContext) => Iterable<Step>,
    restAfter: Rest,
  ) => {
    control.abort();
    control = new AbortController();
    const { signal } = control;
    const failed = (error: unknown): void => {
      if (!signal.aborted) onError(error);
    };
    working = working.then(() => workAhead(stepsOf(contextOfSteps()), signal, restAfter)).catch(failed);
    return working;
  };
  return {
    begin: (snapshot) => begin(() => contextOf(snapshot), allSteps, asLongAsWorked),
    beginReading: (context) => begin(() => context, readingSteps, withoutRest),
    stop: () => control.abort(),
  };
};
