import { withoutBlanks } from './blanks.js';
import { halfWidth } from './half-width.js';
import { simplified } from './simplified.js';

const marks = /[()[\]{}<>《》〈〉【】「」『』"'“”‘’·•・.,，。;；:：、\-_/&+*]/g;

/**
 * Folds a company's name for comparison: half width, lower case, simplified characters, without blanks, brackets and marks; 有限责任公司 is 有限公司.
 * Two spellings of one registered name fold to the same text.
 */
export const foldCompanyName = (name: string): string =>
  simplified(withoutBlanks(halfWidth(name)))
    .toLowerCase()
    .replace(marks, '')
    .replaceAll('有限责任公司', '有限公司');

const legalForm =
  /(股份有限公司|有限公司|股份公司|总公司|集团公司|公司|合伙企业有限合伙|有限合伙|普通合伙|个人独资企业|厂|coltd|limited|ltd|inc|corporation|corp|llc|gmbh|ag|sa|plc)$/;

/** Strips a folded name of its legal form and of the word 集团. */
export const companyNameCore = (folded: string): string => {
  const core = folded
    .replace(legalForm, '')
    .replace(/集团$/, '')
    .replace(/^(.{4,})集团/, '$1');
  return core.length >= 2 ? core : folded;
};
