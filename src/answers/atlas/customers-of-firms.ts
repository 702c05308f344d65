import { customersByEnterprise } from '../../facts/enterprise/enterprise.repository.js';
import type { Supply } from '../../facts/enterprise/enterprise-relations.type.js';
import { loadPage } from '../../request/page/page-by-key.js';
import type { RequestContext } from '../../request/request-context.js';

/** Customers read of a firm. */
const maxCustomers = 1_000;

/** Reads the customers on record of firms, by the row of the firm. */
export const customersOfFirms = async (
  context: RequestContext,
  rows: readonly number[],
): Promise<ReadonlyMap<number, readonly Supply[]>> => {
  const { ids } = context.snapshot.enterprises;
  const read = rows.map(async (row) => {
    const page = { first: maxCustomers, skip: 0 };
    return [row, await loadPage(context, customersByEnterprise, ids.at(row), page)] as const;
  });
  return new Map(await Promise.all(read));
};
