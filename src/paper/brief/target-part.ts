import type { Language } from '../../codes/language.js';
import type { Brief, BriefTarget } from './brief.js';
import { words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { listed, sentences } from './page-limits.js';

const [maxSegments, maxChannels] = [2, 2];

const number = (value: number | null, digits: number): Markup =>
  markup`<td class="number">${value === null ? '–' : value.toFixed(digits)}</td>`;

const row = (one: BriefTarget, language: Language): Markup =>
  markup`<tr>${number(one.rank, 0)}<td class="name">${one.name}</td><td>${listed(one.segments, maxSegments, language)}</td><td class="word">${one.seat}</td>${number(one.distanceKm, 0)}${number(one.score, 2)}<td>${listed(one.channels, maxChannels, language) || words.noChannel[language]}</td><td>${sentences(one.reasons, language)}</td></tr>`;

/** Who could fill the gaps, the best first. */
export const targetPart = ({ targets, targetCount }: Brief, language: Language): Markup => {
  const { rank, enterprise, segment, seat, distance, score, channels, reasons } = words;
  const head = [rank, enterprise, segment, seat, distance, score, channels, reasons];
  const table = markup`<table><tr>${head.map((one) => markup`<th>${one[language]}</th>`)}</tr>${targets.map((one) => row(one, language))}</table>`;
  const shown = targets.length === 0 ? markup`<p>${words.noTargets[language]}</p>` : table;
  return markup`<section><h2>${words.targets[language]} <small>${targets.length} / ${targetCount}</small></h2>${shown}<p class="note">${words.scoreNotice[language]}</p></section>`;
};
