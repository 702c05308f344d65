import { mergesOfEnterprises } from '../../../cypher/queries.gen.js';
import { manyByKey } from '../../request/loader.js';
import type { MergedEnterprise } from './merge.type.js';

/** Enterprises that were merged into one, by its own id. */
export const mergesByEnterprise = manyByKey(
  ({ store }, ids) => store.run(mergesOfEnterprises, { ids }),
  (row) => row.kept,
  ({ kept: _, member: __, ...row }): MergedEnterprise => row,
);
