import { foldText } from '../../../snapshot/search/fold-text.js';

/** Folds a title for comparison: without quotes, and without 企业 or 中小企业 at its end, which lists write or leave out. */
export const titleKey = (title: string): string =>
  foldText(title)
    .replaceAll(' ', '')
    .replace(/(中小)?企业$/, '');
