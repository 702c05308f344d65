import DataLoader from 'dataloader';
import type { Language } from '../codes/language.js';
import { TooCostlyError } from '../request/errors.js';
import type { Member } from '../request/member/member.js';
import type { LoaderDefinition, RequestContext } from '../request/request-context.js';
import { nearestThing } from '../search/nearest-thing.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Store } from '../store/store.js';
import { defaultLimits } from './document/query-limits.js';
import { languageAsked } from './language-asked.js';

export interface RequestFacts {
  readonly store: Store;
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly publicUrl: string;
  readonly viewer: Member | undefined;
  readonly webhookHosts?: readonly string[];
}

const maxKeysAtOnce = 1_000;

/** Makes the context of a request; loaders live and die with it. */
export const requestContext = (facts: RequestFacts): RequestContext => {
  const loaders = new Map<unknown, unknown>();
  const loader = <Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value> => {
    const cached = loaders.get(definition) as DataLoader<Key, Value> | undefined;
    if (cached) return cached;
    const made = new DataLoader<Key, Value>((keys) => definition.load(context, keys), {
      maxBatchSize: maxKeysAtOnce,
    });
    loaders.set(definition, made);
    return made;
  };
  let spent = 0;
  const spend = (rows: number): void => {
    spent += rows;
    if (spent > defaultLimits.rows) throw new TooCostlyError(defaultLimits.rows);
  };
  const context: RequestContext = {
    ...facts,
    loader,
    spend,
    nearest: (sought) => nearestThing(context, sought),
  };
  return context;
};

/** Picks the first language that a client accepts and texts exist in; Chinese where it names none. */
export const languageOf = (header: string | undefined): Language => languageAsked(header) ?? 'zh';
