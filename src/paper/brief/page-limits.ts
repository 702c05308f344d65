import type { Language } from '../../codes/language.js';

/** Limits of one sheet of paper; English takes more room than Chinese. */
export interface PageLimits {
  readonly gaps: number;
  readonly targets: number;
  readonly chips: number;
}

export const pageLimits: Readonly<Record<Language, PageLimits>> = {
  zh: { gaps: 8, targets: 5, chips: 60 },
  en: { gaps: 7, targets: 4, chips: 40 },
};

const separators: Readonly<Record<Language, readonly [word: string, sentence: string]>> = {
  zh: ['、', '；'],
  en: [', ', '; '],
};

/** Joins the first words of a list, with the number of words left out. */
export const listed = (all: readonly string[], count: number, language: Language): string => {
  const shown = all.slice(0, count).join(separators[language][0]);
  const left = all.length - count;
  return left > 0 ? `${shown}${{ zh: ` 等 ${all.length} 项`, en: ` and ${left} more` }[language]}` : shown;
};

/** Joins the first two sentences of a list. */
export const sentences = (all: readonly string[], language: Language): string =>
  all.slice(0, 2).join(separators[language][1]);
