import { type TierHoldersRow, tierHolders } from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

export type Titles = ReadonlyMap<string, readonly TierHoldersRow[]>;

const titles = keptOnce('titles', async (_snapshot: Snapshot, { store }: RequestContext): Promise<Titles> => {
  const byHolder = new Map<string, TierHoldersRow[]>();
  for (const row of await store.run(tierHolders, {})) {
    byHolder.set(row.enterprise, [...(byHolder.get(row.enterprise) ?? []), row]);
  }
  return byHolder;
});

/** Titles by own id of their holder; read once a snapshot. */
export const titlesOfSnapshot = async (context: RequestContext): Promise<Titles> =>
  titles(context.snapshot, context);

/** Titles of an enterprise by its own id, newest first. */
export const titlesHeld = async (context: RequestContext, id: string): Promise<readonly TierHoldersRow[]> =>
  (await titlesOfSnapshot(context)).get(id) ?? [];

/** Whether a title is still valid on a day; a title without an end is. */
export const isValidOn = ({ validUntil }: Pick<TierHoldersRow, 'validUntil'>, day: string): boolean =>
  validUntil === null || validUntil >= day;

const worth = new Map([
  ['NATIONAL', 1],
  ['REGIONAL', 2 / 3],
]);

/** Highest title that is valid on a day: national 1, regional 2/3, any other 1/3; 0 where there is none. */
export const titleWorth = (titles: readonly TierHoldersRow[], day: string): number => {
  const valid = titles.filter((title) => isValidOn(title, day));
  return valid.reduce((highest, { level }) => Math.max(highest, worth.get(level ?? '') ?? 1 / 3), 0);
};
