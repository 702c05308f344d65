import type { Language } from '../../codes/language.js';

interface Revenue {
  readonly revenueCny: number | null;
  readonly revenueYear: number | null;
}

const amount = (yuan: number, language: Language): string => {
  const shown = (value: number) => String(Number(value.toPrecision(3)));
  if (language === 'en') return `${shown(yuan / 1e6)} m yuan`;
  return yuan >= 1e8 ? `${shown(yuan / 1e8)}亿元` : `${shown(yuan / 1e4)}万元`;
};

/** Shows a revenue with its year, in three digits; null where it is not known. */
export const scaleOf = ({ revenueCny, revenueYear }: Revenue, language: Language): string | null => {
  if (revenueCny === null) return null;
  const year = revenueYear ?? { zh: '年份不详', en: 'year not known' }[language];
  return { zh: `${amount(revenueCny, 'zh')}（${year}）`, en: `${amount(revenueCny, 'en')} (${year})` }[
    language
  ];
};
