import { dateOrText } from '../../sheet/write/sheet.js';
import { type ListColumn, listColumn } from './list-column.js';
import { nameIn } from './names.js';

/** Columns for facts of the graph about the enterprises of a list. */
export const enterpriseColumns: readonly ListColumn[] = [
  listColumn(
    'region',
    ['所在地区', 'Region'],
    ['注册或经营所在的行政区', 'The region of its seat'],
    ['text', 14],
    (row, language) => nameIn(row.region, language),
  ),
  listColumn(
    'regionCode',
    ['地区代码', 'Region code'],
    [
      'GB/T 2260六位代码；待入库企业也可为园区代码',
      'GB/T 2260, six digits; of a firm that is not in the graph yet also the code of a park',
    ],
    ['code', 10],
    (row) => row.enterprise?.regionCode ?? row.target.pending?.placeKey.split(':')[1],
  ),
  listColumn(
    'park',
    ['所属园区', 'Park'],
    ['所在园区；未知则空', 'The park of its seat; empty where unknown'],
    ['text', 22],
    (row, language) => nameIn(row.park, language),
  ),
  listColumn(
    'address',
    ['详细地址', 'Address'],
    ['来源所载地址', 'As its source gives it'],
    ['text', 30],
    (row) => row.enterprise?.address,
  ),
  listColumn(
    'revenueCny',
    ['营业收入(元)', 'Revenue (CNY)'],
    ['年营业收入，元；空为未知，不是零', 'A year’s revenue in yuan; empty is unknown, not zero'],
    ['number', 18],
    (row) => row.enterprise?.revenueCny,
  ),
  listColumn(
    'revenueYear',
    ['营收年份', 'Revenue year'],
    ['营业收入所属年份', 'The year of the revenue'],
    ['number', 10],
    (row) => row.enterprise?.revenueYear,
  ),
  listColumn(
    'employees',
    ['从业人数', 'Employees'],
    ['人；空为未知', 'Persons; empty is unknown'],
    ['number', 10],
    (row) => row.enterprise?.employees,
  ),
  listColumn(
    'capitalCny',
    ['注册资本(元)', 'Capital (CNY)'],
    ['注册资本，元；空为未知', 'Registered capital in yuan; empty is unknown'],
    ['number', 16],
    (row) => row.enterprise?.capitalCny,
  ),
  listColumn(
    'established',
    ['成立日期', 'Established'],
    ['只知年月的写为文本', 'Text where only the year or month is known'],
    ['date', 12],
    (row) => dateOrText(row.enterprise?.established ?? null),
  ),
];
