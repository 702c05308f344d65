import { ReadFault } from '../../../../sheet/read/read-fault.js';
import type { Sheet } from '../../../../sheet/read/sheet.js';

const noSuchSheet = (wish: string, sheets: readonly Sheet[]): ReadFault => {
  const names = sheets.map(({ name = '' }) => name).filter((name) => name !== '');
  return new ReadFault('file-kind', {
    reason: {
      zh: `没有工作表“${wish}”；有：${names.join('、')}`,
      en: `there is no sheet ${wish}; there are: ${names.join(', ')}`,
    },
  });
};

/** Picks the sheets to look at: the one that was asked for, by name or number, else all that are not hidden. */
export const pickSheets = (sheets: readonly Sheet[], wish: string | undefined): readonly Sheet[] => {
  if (wish === undefined) return sheets.filter(({ hidden }) => !hidden);
  const found = sheets.find(({ name }) => name === wish) ?? sheets[Number(wish) - 1];
  if (found === undefined) throw noSuchSheet(wish, sheets);
  return [found];
};
