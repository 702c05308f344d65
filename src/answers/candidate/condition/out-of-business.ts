import { enterprisesOutOfBusiness } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** An enterprise that is not active any more, by its row, with the rows of the segments that it worked in. */
export interface OutOfBusiness {
  readonly enterprise: number;
  readonly isDelisted: boolean;
  readonly segments: readonly number[];
}

const read = keptOnce(
  'out-of-business',
  async ({ enterprises, segments }: Snapshot, { store }: RequestContext): Promise<OutOfBusiness[]> =>
    (await store.run(enterprisesOutOfBusiness, {})).flatMap(({ enterprise, status, segments: codes }) => {
      const row = enterprises.rowOf.get(enterprise);
      if (row === undefined) return [];
      const worked = codes.flatMap((code) => segments.rowOf.get(code) ?? []);
      return [{ enterprise: row, isDelisted: status === 'DELISTED', segments: worked }];
    }),
);

/** Enterprises that have ended, moved away or been delisted; read once a snapshot. */
export const outOfBusiness = async (context: RequestContext): Promise<readonly OutOfBusiness[]> =>
  read(context.snapshot, context);
