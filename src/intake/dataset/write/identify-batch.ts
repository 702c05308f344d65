import type { Language } from '../../../codes/language.js';
import type { Store } from '../../../store/store.js';
import type { CheckedBatch } from '../check/checked-row.js';
import type { Finding } from '../check/finding/finding.js';
import { readHeldKeys } from './held-keys.js';
import { identifierKey } from './identifier-key.js';
import { Identification, type Identity } from './identify.js';
import { duplicateFinding, matchFindings } from './match-findings.js';
import { DuplicateSearch, type PossibleDuplicate } from './possible-duplicates.js';

/** Batch of rows, and of each enterprise among them who it is. */
export interface IdentifiedBatch {
  readonly batch: CheckedBatch;
  readonly identities: readonly Identity[];
  readonly duplicates: readonly PossibleDuplicate[];
  readonly findings: readonly Finding[];
}

/** Tells whether a batch brings enterprises that nothing knows of, and needs nothing that another batch writes. */
export const standsAlone = ({ batch, identities, duplicates }: IdentifiedBatch): boolean =>
  batch.resource === 'enterprises' && duplicates.length === 0 && identities.every(({ isAbsent }) => isAbsent);

/** Says of each batch who its enterprises are; a batch is identified while those before are written. */
export const batchIdentifier = async (store: Store, bytes: number, language: Language) => {
  const held = await readHeldKeys(store, bytes);
  const identification = new Identification(store, held.identifiers);
  const search = new DuplicateSearch(store, held.names);
  return async (batch: CheckedBatch): Promise<IdentifiedBatch> => {
    const { resource, rows, origin } = batch;
    if (resource === 'identifiers') identification.meet(rows.map(identifierKey));
    if (resource !== 'enterprises' || rows.length === 0)
      return { batch, identities: [], duplicates: [], findings: [] };
    const identities = await identification.of(rows, origin);
    const duplicates = await search.find(rows, identities);
    const told = duplicates.filter(({ stood, reason }) => stood && reason === 'name and region');
    const findings = [
      ...rows.flatMap((row, index) => matchFindings(row, identities[index]!, language)),
      ...told.map((pair) => duplicateFinding(pair, language)),
    ];
    return { batch, identities, duplicates, findings };
  };
};
