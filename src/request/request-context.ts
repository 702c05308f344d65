import type DataLoader from 'dataloader';
import type { Language } from '../codes/language.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Store } from '../store/store.js';
import type { Sought } from './errors.js';
import type { Member } from './member/member.js';

/** A loader that turns many keys into values with one query; it stands beside the queries it runs. */
export interface LoaderDefinition<Key, Value> {
  readonly load: (context: RequestContext, keys: readonly Key[]) => Promise<readonly Value[]>;
  /** The value where it is at hand already. */
  readonly atHand?: (context: RequestContext, key: Key) => Value | undefined;
}

/** Code and name of a thing of the graph. */
export interface Nearest {
  readonly code: string;
  readonly name: string;
}

/** Context of every resolver and use case: one request, one revision, one language. */
export interface RequestContext {
  readonly store: Store;
  /** Same snapshot for the whole request, also where the graph moves on meanwhile. */
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** Member who asks; undefined without a sign-in. */
  readonly viewer: Member | undefined;
  /** Accounts for rows that an answer takes; throws where a request takes more than is allowed. */
  readonly spend: (rows: number) => void;
  /** Finds the thing of the public graph that a text most likely meant, by search; undefined where nothing is near. */
  readonly nearest: (sought: Sought) => Promise<Nearest | undefined>;
  /** Hosts that the operator lets notices go to; none where absent. */
  readonly webhookHosts?: readonly string[];
  /** Address under which the client reached this server. */
  readonly publicUrl: string;
  /** Loader of a definition, made on first use and once a request. */
  readonly loader: <Key, Value>(definition: LoaderDefinition<Key, Value>) => DataLoader<Key, Value>;
}
