import type { Language } from '../../codes/language.js';
import type { Brief, BriefTarget } from './brief.js';
import { words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { listed, sentences } from './page-limits.js';

const [maxSegments, maxChannels] = [2, 2];

const number = (value: number | null, digits: number): Markup =>
  markup`<td class="number">${value === null ? '–' : value.toFixed(digits)}</td>`;

const row = (target: BriefTarget, language: Language): Markup =>
  markup`<tr>${number(target.rank, 0)}<td class="name">${target.name}</td><td>${listed(target.segments, maxSegments, language)}</td><td class="word">${target.seat}</td>${number(target.distanceKm, 0)}${number(target.score, 2)}<td>${listed(target.channels, maxChannels, language) || words.noChannel[language]}</td><td>${sentences(target.reasons, language)}</td></tr>`;

/** Enterprises that could fill the gaps, best first. */
export const targetPart = ({ targets, targetCount }: Brief, language: Language): Markup => {
  const { rank, enterprise, segment, seat, distance, score, channels, reasons } = words;
  const head = [rank, enterprise, segment, seat, distance, score, channels, reasons];
  const table = markup`<table><tr>${head.map((title) => markup`<th>${title[language]}</th>`)}</tr>${targets.map((target) => row(target, language))}</table>`;
  const shown = targets.length === 0 ? markup`<p>${words.noTargets[language]}</p>` : table;
  return markup`<section><h2>${words.targets[language]} <small>${targets.length} / ${targetCount}</small></h2>${shown}<p class="note">${words.scoreNotice[language]}</p></section>`;
};
