import { unknownName } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Rows of the chains asked about; of all where none is named. Throws UnknownName for a chain that is not there. */
export const chainsAsked = (
  { chains }: Snapshot,
  codes: readonly string[] | null | undefined,
): readonly number[] =>
  codes?.map((code, at) => {
    const row = chains.rowOf.get(code);
    if (row === undefined) throw unknownName(`chains[${at}]`, { zh: '产业链', en: 'chain' }, code, 'chains');
    return row;
  }) ?? [...chains.members.keys()];
