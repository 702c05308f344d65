import type { Language } from '../../codes/language.js';
import type { Brief, BriefFirm, BriefGap } from './brief.js';
import { stageWords, statusWords, verbWords, waitingWords, words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { pageLimits } from './page-limits.js';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rangeOf = ({ completenessRange }: Brief): string =>
  completenessRange === null ? '' : ` (${percent(completenessRange.low)}–${percent(completenessRange.high)})`;

/** Completeness of a chain with its range, and the number of its segments by verb, how many to be verified. */
export const figures = (brief: Brief, language: Language): Markup => {
  const { completeness, verbs } = brief;
  const shown = completeness === null ? words.notKnown[language] : percent(completeness);
  const figure = (name: string, value: string | number, small: string) =>
    markup`<div><dt>${name}</dt><dd>${value}<small>${small}</small></dd></div>`;
  const provisional = (count: number): string =>
    count > 0 ? ` ${words.provisional[language]} ${count}` : '';
  return markup`<dl class="figures">${figure(words.completeness[language], shown, rangeOf(brief))}${verbs.map(
    ({ verb, count, provisionalCount }) =>
      figure(verbWords[verb]![language], count, provisional(provisionalCount)),
  )}</dl>`;
};

const statusOf = ({ gap, openProposals }: BriefGap, language: Language): string =>
  [
    statusWords[gap.status]![language],
    ...(gap.certainty === 'PROVISIONAL' ? [words.provisional[language]] : []),
    ...(openProposals > 0 ? [waitingWords(openProposals)[language]] : []),
  ].join(' · ');

const chip = (row: BriefGap, language: Language): Markup =>
  markup`<span class="chip ${row.gap.status} ${row.gap.certainty ?? ''}">${row.segment} · ${statusOf(row, language)}</span>`;

const firm = ({ name, scale, titles }: BriefFirm): string =>
  [name, scale, titles[0] ?? null].filter((part) => part !== null).join(' ');

/** A segment with the largest firms here, and how many there are and may be. */
const present = (row: BriefGap, maxFirms: number, language: Language): Markup => {
  const { gap } = row;
  const firms = row.firms.slice(0, maxFirms);
  const more = gap.enterpriseCount - firms.length;
  const counted = [
    ...(more > 0 ? [`+${more}`] : []),
    ...(gap.possibleCount > 0 ? [`${words.possible[language]} ${gap.possibleCount}`] : []),
  ];
  const list = [...firms.map(firm), ...counted].join({ zh: '；', en: '; ' }[language]);
  return markup`<p class="firms">${chip(row, language)} ${list}</p>`;
};

const stageRows = (rows: readonly BriefGap[], maxFirms: number, language: Language): Markup => {
  const here = rows.filter(({ gap }) => gap.enterpriseCount > 0);
  const absent = rows.filter(({ gap }) => gap.enterpriseCount === 0);
  return markup`${here.map((row) => present(row, maxFirms, language))}<p>${absent.map((row) => chip(row, language))}</p>`;
};

/** Segments of a chain with their status and firms, by stage. */
export const chainPart = ({ gaps, demand, policies }: Brief, language: Language): Markup => {
  const limits = pageLimits({ gaps, demand, policies }, language);
  const shown = gaps.slice(0, limits.chips);
  const left = gaps.length - shown.length;
  const stages = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null].map((stage) => ({
    name: stage === null ? '' : stageWords[stage]![language],
    rows: shown.filter(({ gap }) => gap.stage === stage),
  }));
  const sections = stages
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ name, rows }) =>
        markup`<section><h3>${name}</h3>${stageRows(rows, limits.firms, language)}</section>`,
    );
  return markup`<section><h2>${words.chain[language]} <small>${left > 0 ? `+ ${left}` : ''}</small></h2><div class="chain">${sections}</div></section>`;
};
