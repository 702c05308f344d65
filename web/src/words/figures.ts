import type { Language } from './language';

const thin = '\u2009';

/** 527 公里, 527 km. */
export const distance = (km: number, language: Language): string =>
  `${Math.round(km)}${thin}${language === 'zh' ? '公里' : 'km'}`;

/** 46%. */
export const share = (value: number): string => `${Math.round(value * 100)}%`;

/** 46%–65%. */
export const shareRange = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  low === high ? share(low) : `${share(low)}–${share(high)}`;

/** 0.46. */
export const score = (value: number): string => value.toFixed(2);

const hundredMillions = (yuan: number): string => (yuan / 1e8).toFixed(yuan >= 1e10 ? 1 : 2);

/** 8000 万元, 67.99 亿元, 160.3 亿元; in English million and billion yuan. */
export const money = (yuan: number, language: Language): string => {
  if (language === 'en')
    return yuan >= 1e9 ? `${(yuan / 1e9).toFixed(2)} bn yuan` : `${Math.round(yuan / 1e6)} m yuan`;
  return yuan >= 1e8 ? `${hundredMillions(yuan)} 亿元` : `${Math.round(yuan / 1e4)} 万元`;
};

/** 9833, 1.2 万; in English 12,000. */
export const count = (value: number, language: Language): string => {
  if (value < 10_000) return String(value);
  return language === 'zh' ? `${(value / 10_000).toFixed(1)} 万` : value.toLocaleString('en');
};
/** 11-30 in this year, else 2025-11-30. */
export const shortDay = (day: string): string =>
  day.startsWith(`${new Date().getFullYear()}-`) ? day.slice(5, 10) : day.slice(0, 10);

/** 12 月 10 日, 10 December. */
export const dayInWords = (day: string, language: Language): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00`);
  return language === 'zh'
    ? `${date.getMonth() + 1} 月 ${date.getDate()} 日`
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
};
