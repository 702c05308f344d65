import type { Column, ColumnType, Resource } from '../model-types.js';

type Rest = Omit<Column, 'name' | 'type' | 'headers' | 'means'>;

/** Makes a column: its name, type, meaning, accepted headers (Chinese first), and what else is known of it. */
export const column = (
  name: string,
  type: ColumnType,
  means: string,
  headers: readonly string[] = [],
  rest: Rest = {},
): Column => ({ name, type, means, headers, ...rest });

export const required = { required: true } as const;

/** Carried by every resource. */
const provenanceColumns: readonly Column[] = [
  column('source', 'text', 'Where the row was read', ['来源', '数据来源'], { property: 'source' }),
  column('as_of', 'date', 'The date to which the row applies', ['数据日期', '截止日期'], {
    property: 'asOf',
  }),
  column('estimated', 'flag', 'True where the row is a judgement', ['估计', '是否估计'], {
    property: 'estimated',
  }),
  column('note', 'text', 'What a reader of the row should know', ['说明'], { property: 'note' }),
];

/** Columns of a point in a named reference system. */
export const pointColumns: readonly Column[] = [
  column('longitude', 'longitude', 'Degrees east', ['经度', 'lng', 'lon', 'x', 'long']),
  column('latitude', 'latitude', 'Degrees north', ['纬度', 'lat', 'y']),
  column(
    'crs',
    'crs',
    'Reference system of the point: WGS84, CGCS2000, GCJ02, BD09',
    ['坐标系', '坐标系统'],
    {
      property: 'crs',
    },
  ),
  column('precision', 'choice', 'What the point marks', ['定位精度', '精度'], {
    property: 'precision',
    choices: ['SITE', 'PARK', 'DISTRICT', 'CITY'],
  }),
];

/** Columns of a region in several parts, the widest first; together they say what a column `region` says alone. */
export const regionParts: readonly Column[] = [
  column('province', 'regionPart', 'Name of the province, where no region is given', [
    '省份',
    '所属省份',
    '所在省份',
    '省',
    '省级',
    '所在省',
    '省/自治区',
    '省区市',
    '注册省份',
  ]),
  column('city', 'regionPart', 'Name of the city, where no region is given', [
    '所属城市',
    '市',
    '地市',
    '所属地市',
    '地级市',
    '所在市',
    '所属市',
    '市州',
    '州市',
    '盟市',
    '设区市',
    '注册城市',
  ]),
  column('county', 'regionPart', 'Name of the county or district, where no region is given', [
    '区县',
    '所属区县',
    '所在区县',
    '县区',
    '县',
    '区',
    '县市区',
    '区/县',
    '市县区',
    '旗县',
    '旗县区',
    '所属县区',
    '所在县区',
    '所属县市区',
  ]),
];

export const placeKind = (name: string, means: string, header: string): Column =>
  column(name, 'choice', means, [header], { choices: ['REGION', 'PARK'] });

/** Makes a resource with the provenance columns appended. */
export const resource = (
  name: string,
  title: string,
  becomes: string,
  key: readonly string[],
  columns: readonly Column[],
): Resource => {
  const own = new Set(columns.map(({ name }) => name));
  return {
    name,
    title,
    becomes,
    key,
    columns: [...columns, ...provenanceColumns.filter(({ name }) => !own.has(name))],
  };
};
