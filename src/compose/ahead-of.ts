import { type Ahead, keepAhead } from '../ahead/keep-ahead.js';
import type { GraphqlServer } from '../api/apollo.js';
import { requestContext } from '../api/context.js';
import { askFirst } from '../api/operations/ask-first.js';
import type { Config } from '../config/config.js';
import { quietly } from '../log/quietly.js';
import type { RequestContext } from '../request/request-context.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { OpenStore } from '../store/open-store.js';
import type { Progress } from '../store/progress.js';
import { messageOf } from './message-of.js';

/** Context of questions that nobody asked: no viewer, and no account of rows. */
const ownContext = ({ store }: OpenStore, snapshot: Snapshot): RequestContext => ({
  ...requestContext({ snapshot, store, language: 'zh', publicUrl: '', viewer: undefined }),
  spend: () => undefined,
});

/** What works ahead of the next questions; nothing where the settings say so. */
export const aheadOf = (config: Config, open: OpenStore, progress: Progress): Ahead | undefined => {
  if (!config.ahead) return undefined;
  const failed = quietly(progress);
  return keepAhead({
    contextOf: (snapshot) => ownContext(open, snapshot),
    onError: (error) => failed(`Nothing could be worked out ahead: ${messageOf(error)}`),
  });
};

interface Warmed {
  readonly ahead: Ahead | undefined;
  readonly open: OpenStore;
  readonly current: () => Snapshot;
}

/** Whether nobody will be the first to ask, and what brings that about. */
export const warmthOf = ({ ahead, open, current }: Warmed) => {
  let isWarm = ahead === undefined;
  /** Ends when it is warm; what can wait is worked out afterwards. */
  const begin = async (graphql: GraphqlServer): Promise<void> => {
    if (!ahead) return;
    await ahead.beginReading(current());
    await askFirst(graphql, () => ownContext(open, current())).catch(() => undefined);
    isWarm = true;
    void ahead.begin(current());
  };
  return { is: () => isWarm, begin };
};
