import { join } from 'node:path';
import { keepAhead } from '../ahead/keep-ahead.js';
import type { GraphqlServer } from '../api/apollo.js';
import { requestContext } from '../api/context.js';
import { askFirst } from '../api/operations/ask-first.js';
import type { Config } from '../config/config.js';
import { quietly } from '../log/quietly.js';
import type { RequestContext } from '../request/request-context.js';
import { firstReads } from '../snapshot/reads/first-reads.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { GraphMoment } from '../store/graph-moment.js';
import type { Progress } from '../store/progress.js';
import type { Store } from '../store/store.js';
import { messageOf } from './message-of.js';

/** Context of questions that nobody asked: no viewer, and no account of rows. */
const ownContext = (store: Store, snapshot: Snapshot): RequestContext => ({
  ...requestContext({ snapshot, store, language: 'zh', publicUrl: '', viewer: undefined }),
  spend: () => undefined,
});

/** What works ahead of the next questions. */
export interface AheadOfQuestions {
  /** Begins anew with a snapshot that took the place of another. */
  changed(snapshot: Snapshot): void;
  /** Reads and asks what first answers need; ends when nobody will be the first to ask. */
  warm(graphql: GraphqlServer, snapshot: Snapshot): Promise<void>;
  /** Works out what can wait until somebody could ask. */
  afterwards(graphql: GraphqlServer, snapshot: Snapshot): Promise<void>;
  /** Tells of a failure, unless it was stopped. */
  failed(error: unknown): void;
  stop(): void;
}

interface AheadOptions {
  readonly config: Config;
  readonly store: Store;
  readonly progress: Progress;
  /** State in which the graph was closed and still is, where that is known before it is open. */
  readonly closedAt?: GraphMoment | undefined;
  /** Whether this process saves what it read. */
  readonly writes?: () => boolean;
}

/** Makes what works ahead; nothing where the settings say so. */
export const aheadOf = ({ config, store, progress, ...rest }: AheadOptions): AheadOfQuestions | undefined => {
  if (!config.ahead) return undefined;
  let isStopped = false;
  const told = quietly(progress);
  const failed = (error: unknown): void => {
    if (!isStopped) told(`Nothing could be worked out ahead: ${messageOf(error)}`);
  };
  const contextOf = (snapshot: Snapshot) => ownContext(store, snapshot);
  const ahead = keepAhead({ contextOf, onError: failed });
  const reads = firstReads(store, { folder: join(config.home, 'snapshot'), tell: progress, ...rest });
  return {
    changed: (snapshot) => {
      reads.renew();
      void ahead.begin(snapshot);
    },
    warm: async (graphql, snapshot) => {
      const remembered = await reads.begin(snapshot.revision);
      await ahead.beginReading(ownContext(remembered, snapshot));
      await askFirst(graphql, () => ownContext(remembered, snapshot), 2);
    },
    afterwards: async (graphql, snapshot) => {
      // What came from the file, Neo4j has not planned yet.
      if (await reads.end()) await askFirst(graphql, () => contextOf(snapshot), 1);
      await ahead.begin(snapshot);
    },
    failed,
    stop: () => {
      isStopped = true;
      ahead.stop();
      reads.stop();
    },
  };
};

interface Warmed {
  readonly ahead: AheadOfQuestions | undefined;
  readonly current: () => Snapshot;
}

/** Whether nobody will be the first to ask, and what brings that about. */
export const warmthOf = ({ ahead, current }: Warmed) => {
  let isWarm = ahead === undefined;
  /** Ends when it is warm; what can wait is worked out afterwards. */
  const begin = async (graphql: GraphqlServer): Promise<void> => {
    if (!ahead) return;
    await ahead.warm(graphql, current()).catch(ahead.failed);
    isWarm = true;
    void ahead.afterwards(graphql, current()).catch(ahead.failed);
  };
  return { is: () => isWarm, begin };
};
