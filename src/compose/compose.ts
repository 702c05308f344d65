import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { OwnCounts } from '../http/limit/count/own-counts.js';
import { requireFreePort } from '../http/require-free-port.js';
import { noteServing } from '../http/serving/serving-file.js';
import { quietly } from '../log/quietly.js';
import { removeFormerFile } from '../snapshot/file/remove-former-file.js';
import { snapshotFile } from '../snapshot/file/snapshot-file.js';
import { holdSnapshot, type SnapshotHolder } from '../snapshot/snapshot-holder.js';
import type { QueryListener } from '../store/driver-store.js';
import { type OpenStore, openStore } from '../store/open-store.js';
import type { Progress } from '../store/progress.js';
import { type AheadOfQuestions, aheadOf } from './ahead-of.js';
import { announce } from './announce.js';
import { answering } from './answering.js';
import { beginBackground } from './begin-background.js';
import { loadShipped } from './load-shipped.js';
import { messageOf } from './message-of.js';
import type { Running } from './running.js';

const hold = async (
  { store }: OpenStore,
  { home }: Config,
  progress: Progress,
  ahead: AheadOfQuestions | undefined,
): Promise<SnapshotHolder> => {
  await removeFormerFile(home);
  const lookFailed = quietly(progress);
  return holdSnapshot(store, {
    file: snapshotFile(join(home, 'snapshot'), progress),
    onChange: (snapshot) => ahead?.changed(snapshot),
    onError: (error) => lookFailed(`The graph could not be looked at: ${messageOf(error)}`),
  });
};

const begin = async (config: Config, progress: Progress, open: OpenStore): Promise<Running> => {
  await loadShipped(open, config, progress);
  const ahead = aheadOf(config, open, progress);
  const snapshots = await hold(open, config, progress, ahead);
  const { current } = snapshots;
  const server = await answering({ config, open, current, progress, ahead, counts: new OwnCounts() });
  const url = await server.listen();
  announce(progress, url, open, current());
  const endNote = noteServing(config.home, url);
  void server.warm();
  const endBackground = beginBackground(config, open, progress);
  const end = async (closeStore: () => Promise<void>): Promise<void> => {
    endNote();
    await Promise.all([snapshots.stop(), server.close(), endBackground()]);
    await closeStore();
    await server.closeTraces();
  };
  return { url, stop: async () => end(open.close), leave: async () => end(open.leave) };
};

/** Puts everything together over an open store, to a listening server; the store is closed when a step fails. */
export const composeOver = async (config: Config, progress: Progress, open: OpenStore): Promise<Running> => {
  try {
    return await begin(config, progress, open);
  } catch (error) {
    await open.close();
    throw error;
  }
};

/** Puts everything together, from the settings to a listening server. */
export const compose = async (
  config: Config,
  progress: Progress,
  onQuery?: QueryListener,
): Promise<Running> => {
  await requireFreePort(config);
  return composeOver(config, progress, await openStore(config, progress, onQuery));
};
