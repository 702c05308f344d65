import type { Crs } from '../../geo/crs.js';
import { enterpriseColumns } from './enterprise-columns.js';
import { findingColumns } from './finding-columns.js';
import type { ListColumn } from './list-column.js';
import { placeColumns } from './place-columns.js';
import { targetColumns } from './target-columns.js';

/** The columns of a list’s copy, in their order. */
export const listColumns = (crs: Crs): readonly ListColumn[] => [
  ...targetColumns,
  ...findingColumns,
  ...enterpriseColumns,
  ...placeColumns(crs),
];
