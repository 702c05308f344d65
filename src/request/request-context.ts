import type DataLoader from 'dataloader';
import type { Language } from '../codes/language.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Store } from '../store/store.js';
import type { Member } from './member.js';

/** Loader that turns many keys into values with one query; it stands beside the queries it runs. */
export interface LoaderDefinition<Key, Value> {
  readonly load: (context: RequestContext, keys: readonly Key[]) => Promise<readonly Value[]>;
  /** The value where it is at hand already. */
  readonly atHand?: (context: RequestContext, key: Key) => Value | undefined;
}

/** What every resolver and use case is given: one request, one revision, one language. */
export interface RequestContext {
  readonly store: Store;
  /** The same snapshot for the whole request, also where the graph moves on meanwhile. */
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** Who asks; undefined where nobody signed in. */
  readonly viewer: Member | undefined;
  /** Account for rows that answering takes; throws where a request takes more than is allowed. */
  readonly spend: (rows: number) => void;
  /** The address under which the client reached this server. */
  readonly publicUrl: string;
  /** One loader a request and definition, made on first use. */
  readonly loader: <Key, Value>(definition: LoaderDefinition<Key, Value>) => DataLoader<Key, Value>;
}
