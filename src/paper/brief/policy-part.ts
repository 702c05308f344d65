import type { Language } from '../../codes/language.js';
import type { Brief, BriefGap } from './brief.js';
import { verbWords, words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { listed, pageLimits, sentences } from './page-limits.js';

/** Verbs that call for action, the most urgent first. */
const acted = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN'] as const;

const maxNamed = 12;

const isActed = ({ gap }: BriefGap): boolean => (acted as readonly string[]).includes(gap.verb ?? '');

const rankOf = ({ gap }: BriefGap): number => (acted as readonly string[]).indexOf(gap.verb ?? '');

const byNeed = (a: BriefGap, b: BriefGap): number =>
  rankOf(a) - rankOf(b) || (b.priority ?? -1) - (a.priority ?? -1);

const row = ({ gap, segment, reasons, firstTarget }: BriefGap, language: Language): Markup =>
  markup`<tr><td class="word">${verbWords[gap.verb!]![language]}</td><td class="${gap.status}">${segment}</td><td>${sentences(reasons, language)}</td><td class="name">${firstTarget ?? '–'}</td></tr>`;

/** Gaps for which the table has no room, by verb. */
const others = (rest: readonly BriefGap[], language: Language): Markup[] =>
  acted.flatMap((verb) => {
    const names = rest.filter(({ gap }) => gap.verb === verb).map(({ segment }) => segment);
    if (names.length === 0) return [];
    return [markup`<p class="note">+ ${verbWords[verb]![language]} ${listed(names, maxNamed, language)}</p>`];
  });

/** Segments to act on, each with its verb and reasons; the most urgent first. */
export const policyPart = ({ gaps }: Brief, language: Language): Markup => {
  const all = gaps.filter(isActed).toSorted(byNeed);
  const maxRows = pageLimits[language].gaps;
  const head = [words.verb, words.segment, words.reasons, words.firstTarget];
  const table = markup`<table><tr>${head.map((title) => markup`<th>${title[language]}</th>`)}</tr>${all
    .slice(0, maxRows)
    .map((gap) => row(gap, language))}</table>`;
  const shown = all.length === 0 ? markup`<p>${words.noGaps[language]}</p>` : table;
  return markup`<section><h2>${words.policy[language]}</h2>${shown}${others(all.slice(maxRows), language)}</section>`;
};
