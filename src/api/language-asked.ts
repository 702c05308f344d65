import type { Language } from '../codes/language.js';

/** Picks the first language that a client accepts and texts exist in; undefined where it names none of them. */
export const languageAsked = (header: string | undefined): Language | undefined => {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', quality] = part.trim().split(';q=');
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const spoken = wanted.filter(
    ({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0,
  );
  return spoken.sort((a, b) => b.quality - a.quality)[0]?.language as Language | undefined;
};
