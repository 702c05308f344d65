import { unknownName } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Segments of the chains asked about; of all chains where none is named. Throws UnknownName for a chain that is not there. */
export const segmentsAsked = (
  { chains }: Snapshot,
  codes: readonly string[] | null | undefined,
): ReadonlySet<number> => {
  const rows = codes?.map((code, at) => {
    const row = chains.rowOf.get(code);
    if (row === undefined) throw unknownName(`chains[${at}]`, { zh: '产业链', en: 'chain' }, code, 'chains');
    return row;
  });
  const members = (rows ?? [...chains.members.keys()]).flatMap((row) => chains.members[row] ?? []);
  return new Set(members.map(({ segment }) => segment));
};
