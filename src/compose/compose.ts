import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { requireFreePort } from '../http/require-free-port.js';
import { noteServing } from '../http/serving/serving-file.js';
import { closedSnapshot } from '../snapshot/closed-snapshot.js';
import { removeFormerFile } from '../snapshot/file/remove-former-file.js';
import { snapshotFile } from '../snapshot/file/snapshot-file.js';
import type { QueryListener } from '../store/driver-store.js';
import { beginOpening } from '../store/open-store.js';
import type { OpenStore, StoreOpening } from '../store/opening/opened-store.js';
import { whileOpening } from '../store/opening/while-opening.js';
import type { Progress } from '../store/progress.js';
import { announce, announceSnapshot } from './announce.js';
import { type Answers, answer } from './answer.js';
import { beginBackground } from './begin-background.js';
import { loadShipped } from './load-shipped.js';
import type { Running } from './running.js';

/** Answers from now on: from the snapshot of a graph as it was closed, else when the graph is open and holds data. */
const beginAnswers = async (
  config: Config,
  progress: Progress,
  { closedAt, opened }: StoreOpening,
): Promise<Answers> => {
  await removeFormerFile(config.home);
  const file = snapshotFile(join(config.home, 'snapshot'), progress);
  const first = await closedSnapshot(file, closedAt);
  if (!first) await loadShipped(await opened, config, progress);
  const graph = first ? whileOpening(opened) : await opened;
  const answers = await answer({ config, progress, graph, file, first });
  if (first) announceSnapshot(progress, answers.url);
  return answers;
};

const untilOpen = async (answers: Answers, { opened }: StoreOpening): Promise<OpenStore> => {
  try {
    return await opened;
  } catch (error) {
    await answers.close();
    throw error;
  }
};

const begin = async (config: Config, progress: Progress, opening: StoreOpening): Promise<Running> => {
  const answers = await beginAnswers(config, progress, opening);
  const open = await untilOpen(answers, opening);
  const { url } = answers;
  announce(progress, url, open, answers.current());
  const endNote = noteServing(config.home, url);
  const endBackground = beginBackground(config, open, progress);
  const end = async (closeStore: () => Promise<void>): Promise<void> => {
    endNote();
    await Promise.all([answers.close(), endBackground()]);
    await closeStore();
    await answers.closeTraces();
  };
  return { url, stop: async () => end(open.close), leave: async () => end(open.leave) };
};

/** Puts everything together over a store that is being opened, to a listening server; the store is closed when a step fails. */
export const composeOver = async (
  config: Config,
  progress: Progress,
  opening: StoreOpening,
): Promise<Running> => {
  try {
    return await begin(config, progress, opening);
  } catch (error) {
    const open = await opening.opened.catch(() => undefined);
    await open?.close();
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
  return composeOver(config, progress, beginOpening(config, progress, onQuery));
};
