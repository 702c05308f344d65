import { presets } from '../../../../../graph/presets.js';
import { ReadFault } from '../../../../sheet/read/read-fault.js';
import { choiceKey } from './choice-key.js';
import type { ColumnWish } from './column-choices.js';

const names = presets.map(({ name }) => name).join(', ');

const unreadable = (pair: string): ReadFault =>
  new ReadFault('file-kind', {
    reason: {
      zh: `--columns里的${pair}不是“表头=字段”，也不是预设的名称；预设：${names}`,
      en: `${pair} in --columns is neither header=field nor the name of a preset; presets: ${names}`,
    },
  });

/** Reads what --columns says: `表头=字段`, `表头=` (the column is not read), or the name of a preset. */
export const parseColumns = (texts: readonly string[]): ColumnWish => {
  const preset = presets.find(({ name }) => texts.includes(name));
  const pairs = texts.filter((text) => text !== preset?.name);
  return {
    preset,
    pairs: new Map(
      pairs.map((pair) => {
        const at = pair.lastIndexOf('=');
        if (at <= 0) throw unreadable(pair);
        return [choiceKey(pair.slice(0, at)), pair.slice(at + 1).trim()] as const;
      }),
    ),
  };
};
