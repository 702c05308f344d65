import { type GraphMoment, graphMoment, isSameMoment } from '../../store/graph-moment.js';
import type { Store } from '../../store/store.js';
import { messageOf } from '../file/message-of.js';
import { toldReading } from '../file/told-reading.js';
import { readReads, writeReads } from './reads-file.js';
import { type RememberingStore, type RowsByRead, rememberingStore } from './remembering-store.js';

/** What a process reads of the graph before it is asked anything, kept in a file for the next start. */
export interface FirstReads {
  /** Gives a store that answers from the file what stands there of this revision, where the graph is still at it. */
  begin(revision: string): Promise<Store>;
  /** Saves what that store was asked; true where the graph was asked nothing. */
  end(): Promise<boolean>;
  /** Reads the same again, and saves it, when the graph has rested a while after a change. */
  renew(): void;
  /** Renews no more. */
  stop(): void;
}

/** Reads of one state of the graph. */
interface Remembered extends RememberingStore {
  readonly moment: GraphMoment;
}

/** Many small edits are one renewal. */
const usualRestMs = 20_000;

const nothing: RowsByRead = new Map();

export interface FirstReadsOptions {
  /** Folder of the file. */
  readonly folder: string;
  /** Hears of what could not be read or saved. */
  readonly tell: (message: string) => void;
  /** Whether this process saves; one that does not leaves it to another. */
  readonly writes?: () => boolean;
  /** State in which the graph was closed and still is: it is not asked for the one to begin with. */
  readonly closedAt?: GraphMoment | undefined;
  /** Milliseconds without a change after which is renewed. */
  readonly restMs?: number;
}

/** Keeps what is read first. */
export const firstReads = (
  store: Store,
  { folder, tell, writes = () => true, closedAt, restMs = usualRestMs }: FirstReadsOptions,
): FirstReads => {
  let last: Remembered | undefined;
  let resting: NodeJS.Timeout | undefined;

  const known = async ({ key, revision }: GraphMoment, asked: string): Promise<RowsByRead> => {
    if (key === undefined || revision !== asked) return nothing;
    return (await toldReading('What is read first', readReads(folder, key), tell)) ?? nothing;
  };

  const rememberAt = (moment: GraphMoment, rows: RowsByRead): Remembered => ({
    ...rememberingStore(store, rows),
    moment,
  });

  /** What was read while the graph moved may be of two states, and is not saved. */
  const save = async ({ moment, rows }: Remembered): Promise<void> => {
    if (moment.key !== undefined && isSameMoment(moment, await graphMoment(store)))
      await writeReads(folder, rows, moment.key);
  };

  const quietly = (work: Promise<void>): Promise<void> =>
    work.catch((error) => tell(`What is read first could not be saved: ${messageOf(error)}`));

  const again = async ({ reads }: Remembered): Promise<void> => {
    const next = rememberAt(await graphMoment(store), nothing);
    for (const { query, params } of reads) await next.store.run(query, params);
    last = next;
    await save(next);
  };

  return {
    begin: async (revision) => {
      const moment = closedAt ?? (await graphMoment(store));
      last = rememberAt(moment, await known(moment, revision));
      return last.store;
    },
    end: async () => {
      if (!last || last.asked() === 0) return last !== undefined;
      if (writes()) await quietly(save(last));
      return false;
    },
    renew: () => {
      clearTimeout(resting);
      const renewal = () => last && writes() && void quietly(again(last));
      resting = setTimeout(renewal, restMs).unref();
    },
    stop: () => clearTimeout(resting),
  };
};
