import type { Crs } from '../../geo/crs.js';
import { locationOf } from '../../request/location-of.js';
import { dateOrText } from '../../sheet/write/sheet.js';
import { type ListColumn, listColumn } from './list-column.js';
import type { ListRow } from './list-row.js';
import { precisionName } from './names.js';

/** Columns for the points of the enterprises, in this reference system, and for the basis of a row. */
export const placeColumns = (crs: Crs): readonly ListColumn[] => {
  const placeOf = ({ enterprise }: ListRow) => (enterprise ? locationOf(enterprise, crs) : null);
  return [
    listColumn(
      'longitude',
      ['经度', 'Longitude'],
      [`东经，度，${crs}`, `Degrees east, ${crs}`],
      ['number', 12],
      (row) => placeOf(row)?.longitude,
    ),
    listColumn(
      'latitude',
      ['纬度', 'Latitude'],
      [`北纬，度，${crs}`, `Degrees north, ${crs}`],
      ['number', 12],
      (row) => placeOf(row)?.latitude,
    ),
    listColumn(
      'crs',
      ['坐标系', 'CRS'],
      ['经纬度所用的坐标系', 'The reference system of the coordinates'],
      ['text', 10],
      (row) => placeOf(row)?.crs,
    ),
    listColumn(
      'precision',
      ['定位精度', 'Precision'],
      [
        '坐标所指；“城市中心”不是企业门址',
        'What the point marks; “centre of a city” is not the enterprise’s door',
      ],
      ['text', 22],
      (row, language) => precisionName(placeOf(row)?.precision, language),
    ),
    listColumn(
      'asOf',
      ['数据日期', 'Data date'],
      ['企业信息所属日期', 'The date that the enterprise’s record applies to'],
      ['date', 12],
      (row) => dateOrText(row.enterprise?.asOf ?? null),
    ),
    listColumn(
      'source',
      ['数据来源', 'Source'],
      ['企业信息的出处', 'Where the enterprise’s record was read'],
      ['text', 40],
      (row) => row.enterprise?.source,
    ),
    listColumn(
      'revision',
      ['加入时图谱版本', 'Graph revision when added'],
      ['加入清单时所依据的图谱版本', 'Revision of the graph on which it was found'],
      ['text', 10],
      (row) => row.target.revision,
    ),
    listColumn(
      'version',
      ['目标版本', 'Target version'],
      [
        '请勿改动；导回时据此发现他人的更改',
        'Leave as it is: when brought back, it shows what others changed meanwhile',
      ],
      ['number', 8],
      (row) => row.target.version,
    ),
  ];
};
