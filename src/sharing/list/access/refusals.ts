import type { Text } from '../../../codes/language.js';
import { RefusedError } from '../../../request/errors.js';

/** Refuses alike a list that does not exist and one that the member may not see. */
export const noSuchList = (): RefusedError =>
  new RefusedError('NOT_FOUND', {
    zh: '没有这份目标清单',
    en: 'there is no such target list',
  });

/** Refuses a target that does not exist, or stands in a list that the member may not see. */
export const noSuchTarget = (): RefusedError =>
  new RefusedError('NOT_FOUND', { zh: '没有这个目标企业', en: 'there is no such target' });

/** Refuses a change for which the member lacks a role or a right. */
export const forbidden = (needed: Text): RefusedError =>
  new RefusedError('FORBIDDEN', {
    zh: `没有权限：需要${needed.zh}`,
    en: `not allowed: it needs ${needed.en}`,
  });
