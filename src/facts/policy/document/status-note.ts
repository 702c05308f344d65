import type { Text } from '../../../codes/language.js';
import type { PolicyStatusName } from './policy-status.js';

const notes: Partial<Record<PolicyStatusName, Text>> = {
  DRAFT: {
    zh: '征求意见稿：不产生任何权利，数值可能变化或不再出现',
    en: 'a draft for comment: it entitles to nothing, its numbers may change or never come',
  },
  NOT_YET: { zh: '文件尚未施行', en: 'the document is not yet in force' },
  EXPIRED: {
    zh: '文件已过有效期：仅可对照其有效期内的情况',
    en: 'the document has expired: it may be compared for its own term alone',
  },
  REPEALED: { zh: '文件已废止', en: 'the document has been repealed' },
  IN_FORCE_NO_END_STATED: {
    zh: '文件未载明有效期：是否仍有效请向主管部门确认',
    en: 'the document states no end of its term: confirm with the competent body',
  },
};

/** Says what a reader must know of a document of this status; nothing where it is plainly in force. */
export const statusNote = (status: PolicyStatusName): Text[] => {
  const note = notes[status];
  return note === undefined ? [] : [note];
};
