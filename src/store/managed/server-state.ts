import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** State that a second process needs to attach to a running server. */
export interface ServerState {
  readonly server: ProcessIdentity;
  readonly owner: ProcessIdentity;
  readonly port: number;
  /** True where its owner is started again when it ends: until then the server is left alone. */
  readonly isAwaited?: boolean;
}

export const readState = ({ state }: Layout): ServerState | undefined => {
  try {
    return JSON.parse(readFileSync(state, 'utf8')) as ServerState;
  } catch {
    return undefined;
  }
};

export const writeState = ({ state }: Layout, value: ServerState): void => {
  writeFileSync(`${state}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${state}.new`, state);
};

/** Reads the state of the running server; undefined where none runs. */
export const runningState = (layout: Layout): ServerState | undefined => {
  const state = readState(layout);
  return state && isRunning(state.server) ? state : undefined;
};
