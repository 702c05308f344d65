import type { Language } from '../../../codes/language.js';
import { statusWords } from '../brief-words.js';
import { Markup, markup } from '../markup.js';

/** Marks of a status in a square of 15: those of the console. */
const signs: Readonly<Record<string, readonly [confirmed: string, unverified: string]>> = {
  STRONG: [
    '<rect x=".5" y=".5" width="14" height="14" class="ink"/>',
    '<rect x="4" y="4" width="7" height="7" class="ink"/>',
  ],
  PRESENT: [
    '<circle cx="7.5" cy="7.5" r="2.2" class="ink"/>',
    '<circle cx="7.5" cy="7.5" r="2.2" class="ink"/>',
  ],
  WEAK: [
    '<rect x="1.25" y="9.4" width="12.5" height="4.4" class="ink"/>',
    '<rect x="1.25" y="9.4" width="12.5" height="4.4" class="ink"/>',
  ],
  MISSING: ['<path d="M4.4 4.4 10.6 10.6M4.4 10.6 10.6 4.4"/>', '<path d="M4.6 10.4 10.4 4.6"/>'],
  UNKNOWN: [
    '<path d="M5.5 5.5a2 2 0 1 1 2.6 2.2v1.3M8 11v.6"/>',
    '<path d="M5.5 5.5a2 2 0 1 1 2.6 2.2v1.3M8 11v.6"/>',
  ],
};

/** Draws the mark of a status with its upper left corner at a point. */
export const sign = (status: string, confirmed: boolean, x: number, y: number): Markup =>
  markup`<g class="sign ${status} ${confirmed ? 'CONFIRMED' : ''}" transform="translate(${x} ${y}) scale(.8)"><rect x="1.25" y="1.25" width="12.5" height="12.5" class="frame"/>${new Markup(signs[status]![confirmed ? 0 : 1])}</g>`;

/** Says in words what the marks mean, in a line at some height. */
export const legend = (y: number, language: Language): Markup[] =>
  ['STRONG', 'PRESENT', 'WEAK', 'MISSING', 'UNKNOWN'].map(
    (status, i) =>
      markup`${sign(status, true, i * 150, y)}<text x="${i * 150 + 17}" y="${y + 11}" class="word">${statusWords[status]![language]}</text>`,
  );
