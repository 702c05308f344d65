import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { type PlaceName, placeCode } from '../../place/place-code';
import { counted } from '../../words/counted';
import { shareRange } from '../../words/figures';
import type { Language } from '../../words/language';
import type { PlaceTableQuery } from './home.gen';

type Row = PlaceTableQuery['placeChains'][number];

const nameOf = ({ chain }: Row, language: Language): string =>
  language === 'en' ? (chain.nameEn ?? chain.name) : chain.name;

const countOf = ({ statuses }: Row, status: string, certainty?: string): number =>
  statuses
    .filter((one) => one.status === status && (certainty === undefined || one.certainty === certainty))
    .reduce((sum, { count }) => sum + count, 0);

/** Sentence that holds the answer for a place: how many of its chains have enterprises, and which has most. */
export const homeAnswer = (place: string, rows: readonly Row[], language: Language): string => {
  const [first] = rows;
  const filled = rows.filter(({ enterpriseCount }) => enterpriseCount > 0).length;
  const range = first?.completenessRange ? shareRange(first.completenessRange) : undefined;
  if (!first || filled === 0)
    return language === 'zh'
      ? `${place} ${rows.length} 条产业链：都还没有已知企业。`
      : `${place}, ${counted(rows.length, 'chain')}: no enterprise of any is known yet.`;
  return language === 'zh'
    ? `${place} ${rows.length} 条产业链：${filled} 条已知有企业，${nameOf(first, language)}最多（${first.enterpriseCount} 家${range ? `，完整度 ${range}` : ''}）。`
    : `${place}, ${counted(rows.length, 'chain')}: enterprises are known in ${filled}, most in ${nameOf(first, language)} (${first.enterpriseCount}${range ? `, completeness ${range}` : ''}).`;
};

const missingWords = (missing: number, open: number, language: Language): string => {
  if (open === 0)
    return language === 'zh'
      ? `缺 ${missing} 个环节`
      : counted(missing, 'segment is missing', 'segments are missing');
  const all = open === missing;
  if (language === 'zh') return `缺 ${missing} 个环节，${all ? '全部待核实' : `其中 ${open} 个待核实`}`;
  return `${counted(missing, 'segment is missing', 'segments are missing')}, ${all ? 'all' : open} of them to verify`;
};

/** What to look at first: the chain with most enterprises, and one that nobody has looked at. */
export const firstSteps = (place: PlaceName, rows: readonly Row[], language: Language): ReactNode => {
  const [first] = rows;
  const unseen = rows.find((row) => countOf(row, 'UNKNOWN') === row.segmentCount);
  const link = (row: Row): ReactNode => (
    <Link href={`/gaps/${placeCode(place)}/${row.chain.code}`}>{nameOf(row, language)}</Link>
  );
  if (!first || first.enterpriseCount === 0)
    return language === 'zh'
      ? '先记一次摸排，或导入企业名册；没有已知企业不等于没有企业。'
      : 'Record a survey or import a register first: no known enterprise does not mean that there is none.';
  const missing = countOf(first, 'MISSING');
  const unknown = countOf(first, 'UNKNOWN');
  return (
    <>
      {language === 'zh' ? '先看' : 'Look first at '}
      {link(first)}
      {language === 'zh' ? '：' : ': '}
      {missing > 0
        ? missingWords(missing, countOf(first, 'MISSING', 'PROVISIONAL'), language)
        : language === 'zh'
          ? `${unknown} 个环节未知，还不能说缺哪个`
          : `${counted(unknown, 'segment is', 'segments are')} unknown, so which are missing cannot be said yet`}
      {language === 'zh' ? '。' : '. '}
      {unseen && unseen !== first && (
        <>
          {link(unseen)}
          {language === 'zh'
            ? '还没有人摸排过，缺与不缺都不能说。'
            : ' has not been surveyed: nothing can be said of it.'}
        </>
      )}
    </>
  );
};
