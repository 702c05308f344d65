import type { GroupMeaning } from '../../request/member/affiliation.js';

/** Looks up what groups of an issuer mean; groups that mean nothing here are left out. */
export type GroupMeanings = (groups: readonly string[]) => Promise<readonly GroupMeaning[]>;
