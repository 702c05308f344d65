import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Kinds of made-up firms: who makes, who only trades, and a branch that sells what others make. */
export type FirmKind = 'MAKER' | 'TRADER' | 'BRANCH';

/** A made-up firm, with the segments whose own words its products are. */
export interface MadeUpFirm {
  readonly name: string;
  readonly city: string;
  readonly products: string;
  readonly business: string;
  readonly kind: FirmKind;
  /** Codes of the segments that its first product is a word of; empty unless it makes. */
  readonly segments: readonly string[];
}

interface Word {
  readonly text: string;
  readonly segments: readonly string[];
}

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(`seed/guangxi/${name}.csv`), { columns: true, bom: true });

/** Names and aliases of the shipped segments, each with the segments that it names. */
const wordsOfSegments = (): Word[] => {
  const segments = new Map<string, Set<string>>();
  for (const { code = '', name = '', aliases = '' } of table('segments'))
    for (const text of [name, ...aliases.split(';')].map((word) => word.trim()).filter(Boolean))
      segments.set(text, (segments.get(text) ?? new Set()).add(code));
  return [...segments].map(([text, codes]) => ({ text, segments: [...codes] }));
};

const cities = ['柳州市', '南宁市', '桂林市', '玉林市', '钦州市', '北海市', '梧州市', '百色市'];
const numerals = '零一二三四五六七八九';

/** Number as its digits in Chinese, so that no name is another's but for a figure. */
const inChinese = (number: number): string =>
  [...String(number)].map((digit) => numerals[Number(digit)]).join('');

const kindOf = (number: number): FirmKind =>
  number % 10 < 6 ? 'MAKER' : number % 10 < 9 ? 'TRADER' : 'BRANCH';

const texts: Readonly<
  Record<FirmKind, (product: string, number: string, city: string) => readonly string[]>
> = {
  MAKER: (product, number) => [`示例${number}制造有限公司`, `${product}的研发、生产和销售`],
  TRADER: (product, number) => [`示例${number}商贸有限公司`, `${product}的批发、零售；货物进出口`],
  BRANCH: (product, number, city) => [
    `示例${number}有限公司${city.slice(0, 2)}分公司`,
    `${product}的销售及售后服务`,
  ],
};

/** Makes the firm of a number: the same number gives the same firm. Cities are those given, or eight of Guangxi. */
export const registerMaker = (places: readonly string[] = cities): ((number: number) => MadeUpFirm) => {
  const words = wordsOfSegments();
  return (number) => {
    const word = words[(number * 7_919) % words.length] as Word;
    const city = places[number % places.length] as string;
    const kind = kindOf(number);
    const [name = '', business = ''] = texts[kind](word.text, inChinese(number), city);
    const segments = kind === 'MAKER' ? word.segments : [];
    return { name, city, products: word.text, business, kind, segments };
  };
};
