import { signInGroups } from '../../../cypher/queries.gen.js';
import { roles } from '../../request/member.js';
import type { Store } from '../../store/store.js';
import type { GroupMeaning, GroupMeanings } from './group-meaning.js';

/** Makes the look-up of groups in the table `sign_in_groups` of the graph. */
export const groupMeaningsOf =
  (store: Store): GroupMeanings =>
  async (groups) => {
    if (groups.length === 0) return [];
    const rows = await store.run(signInGroups, { groups });
    return rows.flatMap(({ organisation, role }): GroupMeaning[] => {
      const known = roles.find((one) => one === role);
      return known ? [{ organisation, role: known }] : [];
    });
  };
