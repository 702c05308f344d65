import type { Language } from '../../codes/language.js';
import type { Brief, BriefTarget } from './brief.js';
import { words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { listed, pageLimits } from './page-limits.js';

const [maxSegments, maxChannels] = [2, 1];

const number = (value: number | null, digits: number): Markup =>
  markup`<td class="number">${value === null ? '–' : value.toFixed(digits)}</td>`;

const row = (target: BriefTarget, language: Language): Markup =>
  markup`<tr>${number(target.rank, 0)}<td class="name">${target.name}</td><td class="word">${listed(target.segments, maxSegments, language)}</td><td class="word">${target.seat}</td><td class="word">${target.scale ?? words.notKnown[language]}</td>${number(target.distanceKm, 0)}${number(target.score, 2)}<td class="word">${listed(target.channels, maxChannels, language) || words.noChannel[language]}</td></tr>`;

/** Enterprises that could fill the gaps, best first. */
export const targetPart = (brief: Brief, language: Language): Markup => {
  const { targetCount, noTargets, localSuppliers } = brief;
  const targets = brief.targets.slice(0, pageLimits(brief, language).targets);
  const { rank, enterprise, segment, seat, scale, distance, score, channels } = words;
  const head = [rank, enterprise, segment, seat, scale, distance, score, channels];
  const table = markup`<table><tr>${head.map((title) => markup`<th>${title[language]}</th>`)}</tr>${targets.map((target) => row(target, language))}</table>`;
  const shown = targets.length === 0 ? markup`<p>${noTargets}</p>` : table;
  const local =
    localSuppliers.length === 0
      ? null
      : markup`<p class="note"><b>${words.localSuppliers[language]}</b> ${localSuppliers.join({ zh: '、', en: ', ' }[language])}</p>`;
  return markup`<section><h2>${words.targets[language]} <small>${targets.length} / ${targetCount}</small></h2>${shown}${local}<p class="note">${words.scoreNotice[language]}</p></section>`;
};
