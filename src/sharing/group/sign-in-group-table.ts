import { allSignInGroups } from '../../../cypher/queries.gen.js';
import { roles } from '../../request/member/member.js';
import type { Store } from '../../store/store.js';

/** Reads what every group of the sign-in issuer means. */
export const signInGroupTable = async (store: Store) => {
  const rows = await store.run(allSignInGroups, {});
  return rows.flatMap(({ role, ...row }) => {
    const known = roles.find((one) => one === role);
    return known ? [{ ...row, role: known }] : [];
  });
};
