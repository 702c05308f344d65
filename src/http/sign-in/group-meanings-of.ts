import { signInGroups } from '../../../cypher/queries.gen.js';
import type { GroupMeaning } from '../../request/member/affiliation.js';
import { roles } from '../../request/member/member.js';
import type { Store } from '../../store/store.js';
import type { GroupMeanings } from './group-meaning.js';

/** Makes the look-up of groups in the table `sign_in_groups` of the graph. */
export const groupMeaningsOf =
  (store: Store): GroupMeanings =>
  async (groups) => {
    if (groups.length === 0) return [];
    const rows = await store.run(signInGroups, { groups });
    return rows.flatMap(({ role, ...row }): GroupMeaning[] => {
      const known = roles.find((one) => one === role);
      return known ? [{ ...row, role: known }] : [];
    });
  };
