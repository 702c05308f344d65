import type { Config } from '../config/config.js';
import { OwnCounts } from '../http/limit/count/own-counts.js';
import { quietly } from '../log/quietly.js';
import type { SnapshotFile } from '../snapshot/file/snapshot-file.js';
import type { SnapshotAt } from '../snapshot/load-snapshot.js';
import { holdSnapshot, type SnapshotHolder } from '../snapshot/snapshot-holder.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { GraphAccess } from '../store/opening/opened-store.js';
import type { Progress } from '../store/progress.js';
import { type AheadOfQuestions, aheadOf } from './ahead-of.js';
import { answering } from './answering.js';
import { messageOf } from './message-of.js';

/** What answers rest on. */
interface AnswerSource {
  readonly config: Config;
  readonly progress: Progress;
  readonly graph: GraphAccess;
  readonly file: SnapshotFile;
  /** Snapshot of the graph as it was closed; without it, it is read. */
  readonly first: SnapshotAt | undefined;
}

/** Server that answers from the snapshots of one holder. */
export interface Answers {
  readonly url: string;
  readonly current: () => Snapshot;
  /** Looks at the graph no more, answers what is in flight, and ends. */
  readonly close: () => Promise<unknown>;
  /** Sends the traces that are left. */
  readonly closeTraces: () => Promise<void>;
}

const hold = async (
  { graph, progress, file, first }: AnswerSource,
  ahead: AheadOfQuestions | undefined,
): Promise<SnapshotHolder> => {
  const lookFailed = quietly(progress);
  return holdSnapshot(graph.store, {
    file,
    first,
    onChange: (snapshot) => ahead?.changed(snapshot),
    onError: (error) => lookFailed(`The graph could not be looked at: ${messageOf(error)}`),
  });
};

/** Begins to answer over HTTP, and to read and ask what first answers need. */
export const answer = async (source: AnswerSource): Promise<Answers> => {
  const { config, progress, graph, first } = source;
  const ahead = aheadOf({ config, progress, store: graph.store, closedAt: first?.moment });
  const snapshots = await hold(source, ahead);
  const { current } = snapshots;
  const server = await answering({ config, graph, current, progress, ahead, counts: new OwnCounts() });
  const warming = server.warm();
  // What has not been read yet would wait for the graph.
  if (first) await warming;
  const url = await server.listen();
  const close = () => Promise.all([snapshots.stop(), server.close()]);
  return { url, current, close, closeTraces: server.closeTraces };
};
