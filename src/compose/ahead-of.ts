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

/** Whether nobody will be the first to ask, and what brings that about. */
export const warmthOf = (ahead: Ahead | undefined, snapshots: SnapshotHolder) => {
  let isWarm = ahead === undefined;
  const warm = async (all: Ahead, url: string): Promise<void> => {
    await all.beginReading(snapshots.current());
    await askFirst(url).catch(() => undefined);
    isWarm = true;
    await all.begin(snapshots.current());
  };
  return { is: () => isWarm, begin: (url: string) => ahead && void warm(ahead, url) };
};
