import type { Figures } from '../../http/figures/shared-figures.js';
import type { Count, Counted } from '../../http/limit/count/counts.js';
import type { SnapshotSource } from '../../snapshot/step-snapshot.js';
import type { TakenCount, Taking } from './take-counts.js';

/** Names a state of the graph among all that processes may show. */
export type MomentName = string;

/** What a process that answers is told of itself when it begins. */
export interface Place {
  /** Number of the process, which one that takes its place bears again. */
  readonly number: number;
  /** Whether it saves the snapshot. */
  readonly saves: boolean;
  /** Whether nothing has been served so far: it serves before it is warm, and says where. */
  readonly isFirst: boolean;
}

/** What processes that answer ask the one that keeps what they share. */
export type AskedOfKeeper = {
  join(given: undefined): Place;
  /** Its first snapshot is there; answered when it is that of the others. */
  loaded(shown: MomentName): Promise<void>;
  serving(url: string): void;
  take(given: Taking): TakenCount;
  count(of: { readonly counted: Counted; readonly change: number }): Promise<Count>;
  clearCount(of: { readonly scope: string; readonly key: string }): Promise<void>;
  figures(given: undefined): Promise<readonly Figures[]>;
  /** A walk over pages begins at a revision. */
  walk(revision: string): void;
};

/** What the keeper asks processes that answer. */
export type AskedOfWorker = {
  prepare(from: SnapshotSource): Promise<MomentName | undefined>;
  show(given: undefined): MomentName;
  /** Saves the snapshot from now on, in place of one that ended. */
  saves(given: undefined): void;
  walk(revision: string): void;
  figures(given: undefined): Promise<Figures>;
};
