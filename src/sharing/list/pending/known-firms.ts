import { knownOfPending } from '../../../../cypher/queries.gen.js';
import { companyNameCore, foldCompanyName } from '../../../codes/company-name.js';
import type { Store } from '../../../store/store.js';
import { type PendingFirm, pendingKey, placeCodes } from './pending-firm.js';

/**
 * Finds the enterprises that firms turn out to be, by `pendingKey`: the bearer of the USCC, else the only enterprise of
 * the same folded name with its seat in the place and no other USCC.
 */
export const knownFirms = async (
  store: Store,
  firms: readonly PendingFirm[],
): Promise<ReadonlyMap<string, string>> => {
  if (firms.length === 0) return new Map();
  const byKey = new Map(firms.map((firm) => [pendingKey(firm), firm]));
  const rows = [...byKey].map(([key, { name, placeKey, uscc }]) => ({
    key,
    uscc,
    name: companyNameCore(foldCompanyName(name)),
    ...placeCodes(placeKey),
  }));
  return new Map(
    (await store.run(knownOfPending, { rows })).flatMap(({ key, byCode, named }) => {
      const folded = foldCompanyName(byKey.get(key)?.name ?? '');
      const alike = named.filter(({ name }) => foldCompanyName(name) === folded);
      const enterprise = byCode ?? (alike.length === 1 ? alike[0]?.id : undefined);
      return enterprise === undefined ? [] : [[key, enterprise] as const];
    }),
  );
};
