import type { Text } from '../language.js';
import { parseNumber, scaleOf, type WrittenNumber } from '../parse-number.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type MoneyCode = 'number-form' | 'number-missing' | 'number-approximate' | 'number-unreadable';
type MoneyReading = Reading<number, MoneyCode>;

/** Unit that a header names, with its yuan. */
export interface MoneyUnit {
  readonly name: string;
  readonly yuan: number;
}

const bare = /(人民币|元|圆|RMB|CNY|yuan)+$/i;
const isYuan = /^(人民币|元|圆|RMB|CNY|yuan|整)*$/i;

/** 元, 千元, 万元, 百万元, 亿元 …; undefined for what is no unit of Chinese money. */
export const moneyUnit = (name: string): MoneyUnit | undefined => {
  const yuan = scaleOf(name, bare);
  return yuan === undefined || name === '' ? undefined : { name, yuan };
};

export const yuanUnit: MoneyUnit = { name: '元', yuan: 1 };

/** Without the tail that binary fractions leave: 0.85 × 10⁸ is 85,000,000. */
export const rounded = (value: number): number => Number(value.toPrecision(15));

const anotherUnit = (unit: string): Text => ({
  zh: `“${unit}”不是人民币的单位，不予换算`,
  en: `${unit} is another currency or unit; not converted`,
});

const inYuan = (written: WrittenNumber, unit: MoneyUnit): number => {
  const named = written.scale !== undefined || written.unit !== '';
  return rounded(written.number * (named ? (written.scale ?? 1) : unit.yuan));
};

/** Reads money into yuan; a unit in the cell comes before the unit of the header. */
export const readMoney = (given: string, unit: MoneyUnit): MoneyReading => {
  const parsed = parseNumber(given);
  if (parsed.kind === 'empty') return nothing;
  if (parsed.kind === 'missing') return refused('number-missing');
  if (parsed.kind === 'unreadable') return refused('number-unreadable', { reason: parsed.reason });
  if (!isYuan.test(parsed.unit)) return refused('number-unreadable', { reason: anotherUnit(parsed.unit) });
  const yuan = inYuan(parsed, unit);
  const read = {
    number: rounded(yuan / unit.yuan),
    unit: { zh: `（${unit.name}）`, en: ` (unit ${unit.name})` },
  };
  if (parsed.approximate) return remarked(yuan, 'number-approximate', read);
  return parsed.repaired ? remarked(yuan, 'number-form', read) : plain(yuan);
};
