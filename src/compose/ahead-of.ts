import { type Ahead, keepAhead } from '../ahead/keep-ahead.js';
import { requestContext } from '../api/context.js';
import type { Config } from '../config.js';
import { askFirst } from '../http/serving/ask-first.js';
import { quietly } from '../log/quietly.js';
import type { SnapshotHolder } from '../snapshot/snapshot-holder.js';
import type { OpenStore } from '../store/open-store.js';
import type { Progress } from '../store/progress.js';
import { messageOf } from './message-of.js';

/** What works ahead of the next questions; nothing where the settings say so. */
export const aheadOf = (config: Config, { store }: OpenStore, progress: Progress): Ahead | undefined => {
  if (!config.ahead) return undefined;
  const failed = quietly(progress);
  return keepAhead({
    contextOf: (snapshot) => ({
      ...requestContext({ snapshot, store, language: 'zh', publicUrl: '', viewer: undefined }),
      spend: () => undefined,
    }),
    onError: (error) => failed(`Nothing could be worked out ahead: ${messageOf(error)}`),
  });
};

/** Reads and asks what the first questions need, then what later ones will; `onWarm` is told in between. */
export const warmUp = async (ahead: Ahead, snapshots: SnapshotHolder, url: string, onWarm: () => void) => {
  await ahead.beginReading(snapshots.current());
  await askFirst(url).catch(() => undefined);
  onWarm();
  await ahead.begin(snapshots.current());
};
