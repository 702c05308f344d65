import { distanceKm } from '../../geo/distance-km.js';
import type { Position } from '../../geo/position.js';
import { InputError } from '../../request/errors.js';
import { requirePosition } from '../../request/require-position.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Ids } from '../../snapshot/tables/texts/ids.js';
import type { PackedTexts } from '../../snapshot/tables/texts/packed-texts.js';
import type { EnterpriseFilter, EnterpriseOrder } from './enterprise-filter.input.js';

/** Compares rows of the snapshot; ties are broken by own id, so that no two rows are equal. */
export type RowOrder = (a: number, b: number) => number;

/** Kilometres of a row from a point, NaN where the row has none. */
export const distanceFrom =
  ({ enterprises }: Snapshot, from: Position) =>
  (row: number): number => {
    const [longitude, latitude] = [enterprises.longitude[row]!, enterprises.latitude[row]!];
    return Number.isNaN(longitude) ? Number.NaN : distanceKm(from, { longitude, latitude });
  };

/** Point that the order or the filter names, in WGS-84; undefined where neither does. */
export const pointOf = (filter: EnterpriseFilter, order?: EnterpriseOrder): Position | undefined => {
  const point = order?.from ?? filter.near;
  return point && requirePosition(order?.from ? 'orderBy.from' : 'near', point);
};

/** Orders by a number; NaN is unknown and comes last in either direction. */
const byNumber =
  (value: (row: number) => number, sign: 1 | -1): RowOrder =>
  (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    return sign * (left - right);
  };

const byText =
  (texts: Ids | PackedTexts): RowOrder =>
  (a, b) =>
    texts.compared(a, b);

/** Measures of a row beside the snapshot’s columns. */
export interface Measures {
  /** Kilometres from the point asked about. */
  readonly distance?: (row: number) => number;
  /** Match of the text asked for, by own id. */
  readonly scores?: ReadonlyMap<string, number>;
}

const byScore = ({ enterprises }: Snapshot, scores: ReadonlyMap<string, number> | undefined): RowOrder => {
  if (!scores)
    throw new InputError('orderBy.field', 'RELEVANCE', {
      zh: '仅在给出filter.text时可用RELEVANCE',
      en: 'RELEVANCE only with filter.text',
    });
  return byNumber((row) => scores.get(enterprises.ids.at(row)) ?? Number.NaN, -1);
};

const first = (
  snapshot: Snapshot,
  order: EnterpriseOrder | undefined,
  { distance, scores }: Measures,
): RowOrder => {
  const { enterprises } = snapshot;
  switch (order?.field ?? (scores ? 'RELEVANCE' : 'REGION')) {
    case 'RELEVANCE':
      return byScore(snapshot, scores);
    case 'NAME':
      return byText(enterprises.names);
    case 'REVENUE':
      return byNumber((row) => enterprises.revenue[row]!, -1);
    case 'EMPLOYEES':
      return byNumber((row) => enterprises.employees[row]!, -1);
    case 'DISTANCE':
      if (!distance)
        throw new InputError(
          'orderBy.from',
          { zh: '未给出', en: 'nothing' },
          { zh: '一个点，或带near的筛选', en: 'a point, or a filter with near' },
        );
      return byNumber(distance, 1);
    default:
      return (a, b) => a - b;
  }
};

/** Order asked for, with ties broken by own id. Rows of the snapshot stand by region, then id. */
export const rowOrder = (
  snapshot: Snapshot,
  order: EnterpriseOrder | undefined,
  measures: Measures,
): RowOrder => {
  const [primary, byId] = [first(snapshot, order, measures), byText(snapshot.enterprises.ids)];
  return (a, b) => primary(a, b) || byId(a, b);
};
