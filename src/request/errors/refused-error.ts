import type { Text } from '../../codes/language.js';

/** A change that is not made, for a reason the member may know. Nothing of it stays. */
export class RefusedError extends Error {
  constructor(
    readonly code: 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT',
    readonly text: Text,
    /** With CONFLICT: the version there is now. */
    readonly currentVersion = 0,
  ) {
    super(text.en);
  }
}

/** Alike for what does not exist and what may not be seen. */
export const noSuchList = (): RefusedError =>
  new RefusedError('NOT_FOUND', {
    zh: '没有这份目标清单',
    en: 'there is no such target list',
  });

export const noSuchTarget = (): RefusedError =>
  new RefusedError('NOT_FOUND', { zh: '没有这个目标企业', en: 'there is no such target' });

export const forbidden = (needed: Text): RefusedError =>
  new RefusedError('FORBIDDEN', {
    zh: `没有权限：需要${needed.zh}`,
    en: `not allowed: it needs ${needed.en}`,
  });
