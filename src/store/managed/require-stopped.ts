import { UnusableError } from '../unusable-error.js';
import type { Layout } from './layout.js';
import { runningState } from './server-state.js';

/** Files of a server that runs cannot be read or replaced from outside. */
export const requireStopped = (layout: Layout): void => {
  const state = runningState(layout);
  if (state)
    throw new UnusableError(
      `Neo4j is running (process ${state.server.pid}): stop the API first, or "liantu db stop" where none runs, and try again.`,
    );
};
