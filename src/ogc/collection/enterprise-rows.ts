import { enterpriseRows } from '../../facts/enterprise/list-enterprises.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainStatuses, statusByEnterprise } from '../../map/chain-status.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Filters } from '../query/filters.js';

const select = async (
  snapshot: Snapshot,
  _key: string,
  context: RequestContext,
  { chain, segment, tier, place, gap }: Filters,
): Promise<Int32Array> => {
  const rows = await enterpriseRows(context, {
    ...(chain === undefined ? {} : { chain }),
    ...(segment === undefined ? {} : { segments: [segment] }),
    ...(tier === undefined ? {} : { tiers: [tier] }),
    ...(place === undefined || gap !== undefined ? {} : { place }),
  });
  const sorted = Int32Array.from(rows).sort();
  if (gap === undefined) return sorted;
  const statuses = statusByEnterprise(
    snapshot,
    chainRow(snapshot, chain!),
    placeRow(snapshot, 'place', place!),
  );
  return sorted.filter((row) => statuses[row] === chainStatuses.indexOf(gap));
};

const selections = keptByKey(
  {
    name: 'ogc-enterprises',
    maxBytes: maxBytes.mapSelections,
    bytesOf: ({ byteLength }: Int32Array) => byteLength,
  },
  select,
);

/** Rows of the enterprises that pass the filters, ascending, worked out once a snapshot. */
export const filteredRows = (context: RequestContext, filters: Filters): Promise<Int32Array> =>
  selections(context.snapshot, JSON.stringify(filters), context, filters);
