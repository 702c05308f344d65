import type { Box } from '../../geo/box.js';
import { InputError } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Collection } from '../collection/collection.js';
import { boxOf } from './bbox.js';
import { type CoordinateSystem, coordinateSystemOf } from './coordinate-system.js';
import { type Filters, filtersOf } from './filters.js';
import { type Interval, intervalOf } from './interval.js';
import { type Parameters, requireNames } from './require-names.js';

/** Question for features of a collection, checked. */
export interface ItemsQuery {
  readonly filters: Filters;
  readonly limit: number;
  readonly offset: number;
  readonly box?: Box;
  readonly interval?: Interval;
  readonly system: CoordinateSystem;
  /** Revision of the graph that the walk over pages began at; undefined on its first page. */
  readonly revision?: string;
}

/** Features of a page: where none is said, and at most. */
export const pageSizes = { usual: 100, most: 10_000 } as const;

/** Names that every collection takes. */
export const commonNames = [
  'limit',
  'offset',
  'bbox',
  'bbox-crs',
  'crs',
  'datetime',
  'revision',
  'f',
] as const;

const numberFrom = (name: string, text: string | undefined, usual: number, least: number): number => {
  if (text === undefined) return usual;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new InputError(name, text, {
    zh: `不小于${least}的整数`,
    en: `a whole number from ${least}`,
  });
};

const revisionOf = (text: string): string => {
  if (/^\d{1,15}$/.test(text)) return text;
  throw new InputError('revision', text, {
    zh: '上一页给出的图版本',
    en: 'the revision that the page before gave',
  });
};

/** Checks the parameters of a page. Throws InputError for a name or a text that cannot be used. */
export const itemsQuery = (
  snapshot: Snapshot,
  collection: Collection,
  parameters: Parameters,
): ItemsQuery => {
  const texts = requireNames(parameters, [...commonNames, ...collection.filters]);
  const boxSystem = coordinateSystemOf('bbox-crs', texts['bbox-crs']);
  return {
    filters: filtersOf(snapshot, texts),
    limit: Math.min(numberFrom('limit', texts.limit, pageSizes.usual, 1), pageSizes.most),
    offset: numberFrom('offset', texts.offset, 0, 0),
    ...(texts.bbox === undefined ? {} : { box: boxOf(texts.bbox, boxSystem) }),
    ...(texts.datetime === undefined ? {} : { interval: intervalOf(texts.datetime) }),
    ...(texts.revision === undefined ? {} : { revision: revisionOf(texts.revision) }),
    system: coordinateSystemOf('crs', texts.crs),
  };
};
