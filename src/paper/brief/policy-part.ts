import type { Language } from '../../codes/language.js';
import type { Brief, BriefGap } from './brief.js';
import { verbWords, words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { listed, pageLimits, sentences } from './page-limits.js';
import { strengthenWords } from './strengthen-words.js';

/** Verbs that call for action, the most urgent first. */
const acted = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN'] as const;

const maxNamed = 12;

const maxTechnologies = 2;

const isActed = ({ gap }: BriefGap): boolean => (acted as readonly string[]).includes(gap.verb ?? '');

const rankOf = ({ gap }: BriefGap): number => (acted as readonly string[]).indexOf(gap.verb ?? '');

const byNeed = (a: BriefGap, b: BriefGap): number =>
  rankOf(a) - rankOf(b) || (b.priority ?? -1) - (a.priority ?? -1);

const technologies = ({ technologies: all }: BriefGap, language: Language): string => {
  const shown = all.map(
    ({ name, general, bottleneck }) =>
      `${name}${bottleneck ? `（${words.bottleneck[language]}）` : ''}${general ? '*' : ''}`,
  );
  return listed(shown, maxTechnologies, language);
};

/** Reasons for the verb of a row; what surveys say is told once, below the table, and what is not known beside it. */
const reasonsOf = ({ gap }: BriefGap): string[] =>
  gap.reasons
    .filter(({ code }) => code !== 'SURVEYED_ABSENT' && !code.endsWith('_NOT_KNOWN'))
    .map(({ message }) => message);

const surveysOf = (rows: readonly BriefGap[]): string[] => [
  ...new Set(
    rows.flatMap(({ gap }) =>
      gap.reasons.filter(({ code }) => code === 'SURVEYED_ABSENT').map(({ message }) => message),
    ),
  ),
];

const surveyNote = (rows: readonly BriefGap[], language: Language): Markup | null => {
  const said = surveysOf(rows);
  return said.length === 0 ? null : markup`<p class="note">${sentences(said, language)}</p>`;
};

/** What to do about a row: for a weak one what to strengthen. */
const action = (row: BriefGap, language: Language): string => {
  const { gap } = row;
  const strengthened = gap.reasons.flatMap(({ code }) => strengthenWords[code]?.[language] ?? []);
  const why = sentences(reasonsOf(row), language);
  return gap.verb === 'STRENGTHEN' && strengthened.length > 0
    ? `${why} → ${strengthened.join({ zh: '，', en: ', ' }[language])}`
    : why;
};

const verbOf = ({ gap }: BriefGap, language: Language): Markup =>
  markup`${verbWords[gap.verb!]![language]}${gap.certainty === 'PROVISIONAL' ? markup` <small>${words.provisional[language]}</small>` : null}`;

const row = (gap: BriefGap, language: Language): Markup =>
  markup`<tr><td class="word">${verbOf(gap, language)}</td><td class="${gap.gap.status} ${gap.gap.certainty ?? ''}">${gap.segment}</td><td>${action(gap, language)}</td><td>${technologies(gap, language) || '–'}</td><td class="name">${gap.firstTarget ?? '–'}</td></tr>`;

/** Gaps for which the table has no room, by verb. */
const others = (rest: readonly BriefGap[], language: Language): Markup[] =>
  acted.flatMap((verb) => {
    const names = rest.filter(({ gap }) => gap.verb === verb).map(({ segment }) => segment);
    if (names.length === 0) return [];
    return [markup`<p class="note">+ ${verbWords[verb]![language]} ${listed(names, maxNamed, language)}</p>`];
  });

const marksGeneral = (rows: readonly BriefGap[]): boolean =>
  rows.some(({ technologies: all }) => all.some(({ general }) => general));

/** Segments to act on, each with its verb and reasons; the most urgent first. */
export const policyPart = ({ gaps, demand, policies }: Brief, language: Language): Markup => {
  const all = gaps.filter(isActed).toSorted(byNeed);
  const maxRows = pageLimits({ gaps, demand, policies }, language).gaps;
  const head = [words.verb, words.segment, words.reasons, words.technologies, words.firstTarget];
  const table = markup`<table><tr>${head.map((title) => markup`<th>${title[language]}</th>`)}</tr>${all
    .slice(0, maxRows)
    .map((gap) => row(gap, language))}</table>`;
  const shown = all.length === 0 ? markup`<p>${words.noGaps[language]}</p>` : table;
  return markup`<section><h2>${words.policy[language]}</h2>${shown}${others(all.slice(maxRows), language)}${surveyNote(all, language)}${marksGeneral(all.slice(0, maxRows)) ? markup`<p class="note">${words.general[language]}</p>` : null}</section>`;
};
