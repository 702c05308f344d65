import { trimBlanks, withoutBlanks } from './blanks.js';
import { halfWidth } from './half-width.js';
import { isMissingMark } from './is-missing-mark.js';
import type { Text } from './language.js';

/** Number as people write it, taken apart. */
export interface WrittenNumber {
  readonly kind: 'number';
  /** Before any unit. */
  readonly number: number;
  /** 万, 亿 …; absent where the cell names none. */
  readonly scale?: number;
  /** 元, 人, % …; empty where the cell names none. */
  readonly unit: string;
  readonly approximate: boolean;
  /** True where the cell was more than digits, a point and a sign. */
  readonly repaired: boolean;
}

type ParsedNumber =
  | WrittenNumber
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: Text };

const scales: Readonly<Record<string, number>> = {
  '': 1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Finds the factor of a unit's scale: 万元 → 10,000; undefined for any other unit. */
export const scaleOf = (unit: string, bare: RegExp): number | undefined => scales[unit.replace(bare, '')];

const numberReasons = {
  error: { zh: '电子表格错误值', en: 'spreadsheet error value' },
  range: { zh: '是区间，不是数', en: 'a range, not a number' },
  words: { zh: '用文字写的数', en: 'number in words' },
  separators: {
    zh: '千分位位置不对，读法不唯一',
    en: 'separators out of place: it can be read in several ways',
  },
  none: { zh: '不是数', en: 'not a number' },
} satisfies Record<string, Text>;

/** 5000(万元), 5000（万）: a unit in brackets; what holds digits is no unit. */
const bracketedUnit = /\(([^()\d]{1,12})\)/g;
/** 万元5000, 人民币(万元):5000: a unit before the figures, where it says more than the currency. */
const unitBefore = /^(人民币|RMB|CNY)?([百千万亿十]+[元圆]?|元)(?:人民币)?:?(?=[\d+-])(.+)$/i;

/** Puts a unit behind the figures, and takes its brackets off. */
const unitBehind = (text: string): string => {
  const open = text.replace(bracketedUnit, '$1');
  const match = open.match(unitBefore);
  return match ? `${match[3]}${match[2]}${match[1] ?? ''}` : open;
};

const about = '约|大约|大概|近|逾|超|超过|不足|不到|>|≥|<|≤|~|≈';
const after = '余|多|左右|上下|以上|以下|\\+';
const written = new RegExp(
  `^(?<about>${about})?(?<currency>[¥￥]|人民币|RMB|CNY)?(?<open>\\()?(?<sign>[+-])?(?<digits>[\\d,]*\\.?\\d+|\\d[\\d,]*\\.)(?<power>E[+-]?\\d{1,3})?(?<close>\\))?` +
    `(?<more>${after})?(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?<later>${after})?(?<unit>[^\\d\\s.,+-]{0,9}?)(?<last>${after})?$`,
  'i',
);
const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const simple = /^-?\d+(\.\d+)?$/;

const whyNot = (text: string): Text => {
  if (text.startsWith('#')) return numberReasons.error;
  if (/^\D{0,3}\d[\d,.]*\D{0,3}[-~—–至到]+\D{0,3}\d/.test(text)) return numberReasons.range;
  if (/[一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]{2,}/.test(text)) return numberReasons.words;
  return numberReasons.none;
};

const unreadable = (reason: Text): ParsedNumber => ({ kind: 'unreadable', reason });

const fromGroups = (groups: Record<string, string | undefined>): ParsedNumber => {
  const figures = groups.digits ?? '';
  if (figures.includes(',') && !grouped.test(figures)) return unreadable(numberReasons.separators);
  if ((groups.open === undefined) !== (groups.close === undefined)) return unreadable(numberReasons.none);
  const negative = groups.sign === '-' || groups.open !== undefined;
  const number = Number(`${figures.replaceAll(',', '')}${groups.power ?? ''}`) * (negative ? -1 : 1);
  if (!Number.isFinite(number)) return unreadable(numberReasons.none);
  return {
    kind: 'number',
    number,
    scale: groups.scale === undefined ? undefined : scales[groups.scale],
    unit: groups.unit ?? '',
    approximate: Boolean(groups.about ?? groups.more ?? groups.later ?? groups.last),
    repaired: true,
  };
};

/**
 * Takes a written number apart: full width, thousands separators, ¥, 约 and 余, scientific form, 万 and 亿, a unit behind,
 * before or in brackets. A sign of currency before the figures says nothing of the unit: ￥32,000 under 万元 is 32,000 万元. Marks for "no value"
 * are told apart from zero.
 */
export const parseNumber = (given: string): ParsedNumber => {
  if (simple.test(given))
    return { kind: 'number', number: Number(given), unit: '', approximate: false, repaired: false };
  const text = trimBlanks(halfWidth(given));
  if (text === '') return { kind: 'empty' };
  if (isMissingMark(text)) return { kind: 'missing' };
  const match = unitBehind(withoutBlanks(text)).match(written);
  return match?.groups ? fromGroups(match.groups) : unreadable(whyNot(text));
};
