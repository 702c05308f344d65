import { RefusedError } from '../../request/errors.js';

const conflict = (zh: string, en: string): RefusedError => new RefusedError('CONFLICT', { zh, en });

/** Refusals of a merge and of its undoing. */
export const mergeRefusals = {
  unknown: (id: string) =>
    new RefusedError('NOT_FOUND', { zh: `没有企业“${id}”`, en: `there is no enterprise ${id}` }),
  notMerged: (id: string) =>
    new RefusedError('NOT_FOUND', { zh: `${id}没有被合并`, en: `${id} is not merged into any other` }),
  twoCodes: (kept: string, gone: string) =>
    conflict(
      `两家有不同的统一社会信用代码（${kept}、${gone}），是两个法人，不能合并`,
      `they bear two credit codes (${kept}, ${gone}): two legal persons are not merged`,
    ),
  elsewhere: (gone: string, into: string) =>
    conflict(`${gone}已并入${into}；先撤销该合并`, `${gone} is merged into ${into} already; undo that first`),
  holdsOthers: (gone: string) =>
    conflict(
      `已有企业并入${gone}；先撤销那些合并`,
      `others are merged into ${gone}; undo those merges first`,
    ),
} as const;
