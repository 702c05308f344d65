import type { Remark } from '../../../../codes/cell/reading.js';
import type { Text } from '../../../../codes/language.js';
import { convert } from '../../../../geo/convert.js';
import type { Crs } from '../../../../geo/crs.js';
import type { Position } from '../../../../geo/position.js';
import type { CheckContext } from '../check-context.js';
import type { FindingCode } from '../finding/finding-codes.js';
import { inBoxOfChina } from './china-outline.js';
import { isChinese, placePoint } from './place-point.js';
import {
  type CheckedPoint,
  figures,
  type GivenPoint,
  type PointColumn,
  type PointRemark,
  turned,
} from './point.js';

const isPosition = ({ longitude, latitude }: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
const none: Text = { zh: '', en: '' };
const placeholder: Text = { zh: '（0, 0：占位坐标）', en: ' (0, 0: a placeholder)' };

const lies: Readonly<Record<Crs, string>> = {
  WGS84: 'WGS-84',
  CGCS2000: 'CGCS2000',
  GCJ02: 'GCJ-02',
  BD09: 'BD-09',
};

const refuse = (code: FindingCode, at: PointColumn, parameters: Remark['parameters'] = {}): CheckedPoint => ({
  remarks: [{ code, at, parameters }],
});

const half = (given: GivenPoint): CheckedPoint => {
  const words: Record<'longitude' | 'latitude', Text> = {
    longitude: { zh: '经度', en: 'longitude' },
    latitude: { zh: '纬度', en: 'latitude' },
  };
  const missing = given.longitude === undefined ? 'longitude' : 'latitude';
  const present = missing === 'longitude' ? 'latitude' : 'longitude';
  return refuse('half-point', missing, { given: words[present], missing: words[missing] });
};

const order = (position: Position, chinese: boolean): CheckedPoint => {
  if (isPosition(position)) return { position, remarks: [] };
  const other = turned(position);
  if (isPosition(other) && (!chinese || inBoxOfChina(other)))
    return {
      position: other,
      remarks: [
        { code: 'swapped', at: 'latitude', parameters: { number: position.latitude, ...figures(other) } },
      ],
    };
  const longitudeIsOut = Math.abs(position.longitude) > 180;
  return longitudeIsOut
    ? refuse('out-of-range', 'longitude', { number: position.longitude, most: 180 })
    : refuse('out-of-range', 'latitude', { number: position.latitude, most: 90 });
};

const systemRemarks = (given: GivenPoint, stored: Position): PointRemark[] => {
  if (given.crs === undefined) return [{ code: 'system-missing', at: 'crs' }];
  if (given.crs === 'WGS84') return [];
  return [
    {
      code: 'converted',
      at: 'crs',
      parameters: { label: given.label, system: lies[given.crs], ...figures(stored) },
    },
  ];
};

const located = (
  given: GivenPoint,
  ordered: Position,
  chinese: boolean,
  context: CheckContext,
): CheckedPoint => {
  if (ordered.longitude === 0 && ordered.latitude === 0 && !chinese)
    return refuse('point-placeholder', 'longitude');
  const position = convert(ordered, given.crs ?? 'WGS84', 'WGS84');
  const place = placePoint(position, given, chinese, context);
  if (place === undefined) {
    const zero = ordered.longitude === 0 && ordered.latitude === 0;
    return refuse('outside-china', 'longitude', { ...figures(ordered), reason: zero ? placeholder : none });
  }
  return { position, remarks: [...systemRemarks(given, position), ...place] };
};

/**
 * Checks a point: both halves, in range, in order, in a known system, in China where its region is, in its region.
 * The point that comes back is WGS-84; none comes back where it was refused.
 */
export const checkPoint = (given: GivenPoint, context: CheckContext): CheckedPoint => {
  const { longitude, latitude } = given;
  if (given.refused || (longitude === undefined && latitude === undefined)) return { remarks: [] };
  if (longitude === undefined || latitude === undefined) return half(given);
  const chinese = isChinese(given, context);
  const ordered = order({ longitude, latitude }, chinese);
  if (ordered.position === undefined) return ordered;
  const checked = located(given, ordered.position, chinese, context);
  return { position: checked.position, remarks: [...ordered.remarks, ...checked.remarks] };
};
