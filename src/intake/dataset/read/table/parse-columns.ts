import { ReadFault } from '../../../../sheet/read/read-fault.js';
import { headerKey } from '../header-key.js';
import type { ColumnChoices } from './column-choices.js';

const unreadable = (pair: string): ReadFault =>
  new ReadFault('file-kind', {
    reason: {
      zh: `--columns 里的 ${pair} 不是“表头=字段”，也不是预设的名称`,
      en: `${pair} in --columns is neither header=field nor the name of a preset`,
    },
  });

/** Reads what --columns says, `表头=字段,表头=` (no field: the column is not read). */
export const parseColumns = (texts: readonly string[]): ColumnChoices =>
  new Map(
    texts.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at <= 0) throw unreadable(pair);
      return [headerKey(pair.slice(0, at)).base, pair.slice(at + 1).trim()] as const;
    }),
  );
