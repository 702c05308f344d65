import type { Language } from '../../codes/language.js';
import type { Brief } from './brief.js';

/** Limits of one sheet of paper; English takes more room than Chinese. */
export interface PageLimits {
  readonly gaps: number;
  readonly targets: number;
  readonly chips: number;
  /** Firms named in a segment. */
  readonly firms: number;
}

const most: Readonly<Record<Language, PageLimits>> = {
  zh: { gaps: 8, targets: 5, chips: 60, firms: 3 },
  en: { gaps: 7, targets: 4, chips: 40, firms: 3 },
};

/** Targets of a page at most. */
export const maxPageTargets = (language: Language): number => most[language].targets;

/** Lines of the chain that leave room for all else, and chips of absent segments in a line. */
const roomyLines: Readonly<Record<Language, number>> = { zh: 16, en: 9 };
const chipsInLine: Readonly<Record<Language, number>> = { zh: 3, en: 1.7 };

/** Sectors whose demand is told, each in about two lines of the chain. */
export const maxDemand = 2;
const demandLines = 2;

/** Lines of the chain that the documents cited take. */
const policyLines = 2;

/** Limits of a page by the lines that the chain, the demand and the documents take. */
export const pageLimits = (
  { gaps, demand, policies }: Pick<Brief, 'gaps' | 'demand' | 'policies'>,
  language: Language,
): PageLimits => {
  const { gaps: rows, targets, chips, firms } = most[language];
  const shown = gaps.slice(0, chips);
  const present = shown.filter(({ gap }) => gap.enterpriseCount > 0).length;
  const lines = present + (shown.length - present) / chipsInLine[language];
  const told = Math.min(demand.length, maxDemand) * demandLines;
  const cited = policies.length > 0 ? policyLines : 0;
  const over = Math.max(0, lines + told + cited - roomyLines[language]);
  return {
    gaps: Math.max(3, rows - Math.ceil(over / 1.5)),
    targets: Math.max(3, targets - Math.ceil(over / 4)),
    chips,
    firms: over > 0 ? Math.max(1, firms - Math.ceil(over / 5)) : firms,
  };
};

const separators: Readonly<Record<Language, readonly [word: string, sentence: string]>> = {
  zh: ['、', '；'],
  en: [', ', '; '],
};

/** Joins the first words of a list, with the number of words left out. */
export const listed = (all: readonly string[], count: number, language: Language): string => {
  const shown = all.slice(0, count).join(separators[language][0]);
  const left = all.length - count;
  return left > 0 ? `${shown}${{ zh: ` 等${all.length}项`, en: ` and ${left} more` }[language]}` : shown;
};

/** Joins the first two sentences of a list. */
export const sentences = (all: readonly string[], language: Language): string =>
  all.slice(0, 2).join(separators[language][1]);
