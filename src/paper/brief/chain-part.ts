import type { Language } from '../../codes/language.js';
import type { Brief, BriefGap } from './brief.js';
import { stageWords, statusWords, verbWords, words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { pageLimits } from './page-limits.js';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Completeness of a chain, and the number of its segments by verb. */
export const figures = ({ completeness, verbs }: Brief, language: Language): Markup => {
  const shown = completeness === null ? words.notKnown[language] : percent(completeness);
  const figure = (name: string, value: string | number) =>
    markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return markup`<dl class="figures">${figure(words.completeness[language], shown)}${verbs.map(
    ({ verb, count }) => figure(verbWords[verb]![language], count),
  )}</dl>`;
};

const chip = ({ gap, segment }: BriefGap, language: Language): Markup =>
  markup`<span class="chip ${gap.status}">${segment} · ${statusWords[gap.status]![language]}</span>`;

/** Segments of a chain with their status, by stage. */
export const chainPart = ({ gaps }: Brief, language: Language): Markup => {
  const shown = gaps.slice(0, pageLimits[language].chips);
  const left = gaps.length - shown.length;
  const stages = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null].map((stage) => ({
    name: stage === null ? '' : stageWords[stage]![language],
    rows: shown.filter(({ gap }) => gap.stage === stage),
  }));
  const sections = stages
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ name, rows }) =>
        markup`<section><h3>${name}</h3>${rows.map((row) => chip(row, language))}</section>`,
    );
  return markup`<section><h2>${words.chain[language]} <small>${left > 0 ? `+ ${left}` : ''}</small></h2><div class="chain">${sections}</div></section>`;
};
