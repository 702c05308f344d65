import { addressPlace } from '../../../../codes/place/address-place.js';
import type { Candidate } from '../../../../codes/place/candidate.js';
import { resolvePlace } from '../../../../codes/place/resolve-place.js';
import { soleItem } from '../../../../codes/sole-item.js';
import type { CheckContext } from '../check-context.js';
import type { RowCheck, RowRemark } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import { regionColumns } from './region-columns.js';

/** Place that stands beside the columns of a row. */
export interface PlaceBeside {
  readonly found: Candidate;
  /** Said where the row is placed by it alone. */
  readonly remark: RowRemark;
}

const byAddress = ({ values }: RowCheck, layout: TableLayout, { regions }: CheckContext): PlaceBeside[] => {
  const { address } = values;
  const found = typeof address === 'string' ? soleItem(addressPlace(address, regions)) : undefined;
  if (found === undefined) return [];
  const { name, code } = found.region;
  const matched = regionColumns.map((name) => layout.byName.get(name)).find((column) => column !== undefined);
  const remark = { code: 'region-from-address' as const, parameters: { name, code } };
  return [{ found, remark: { ...remark, matched: matched ?? layout.byName.get('address') } }];
};

/** 柳州市（12家）, 1 柳州: what stands beside the place in the name of a sheet. */
const beside = /[（(][^）)]*[）)]|[\d\s.、_-]+|(?:企业)?(?:名单|名录|清单|汇总|明细)?表?$/g;

const bySheet = ({ sheet }: TableLayout, { regions }: CheckContext): PlaceBeside[] => {
  const text = sheet?.replace(beside, '') ?? '';
  if (text === '') return [];
  const found = soleItem(resolvePlace([{ text, level: 'PREFECTURE' }], regions).candidates);
  if (found === undefined) return [];
  const { name, code } = found.region;
  return [{ found, remark: { code: 'region-from-sheet', parameters: { name, code } } }];
};

/** Finds the places that stand beside the columns of a row: the start of its address, the name of its sheet. */
export const placesBeside = (row: RowCheck, layout: TableLayout, context: CheckContext): PlaceBeside[] => [
  ...byAddress(row, layout, context),
  ...bySheet(layout, context),
];
