import 'reflect-metadata';
import type { Language } from '../../codes/language.js';
import { changedSince } from '../../intake/proposal/stored/changed-since.js';
import type { Store } from '../../store/store.js';
import { contextOfStore } from '../context-of-store.js';
import { proposeFor } from './propose-for.js';

/** Proposes segments for the enterprises that an import changed after a revision. */
export const proposeImported = async (store: Store, language: Language, revision: number): Promise<string> =>
  proposeFor(await contextOfStore(store, language), { enterprises: await changedSince(store, revision) });
