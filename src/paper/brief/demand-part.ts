import type { Language } from '../../codes/language.js';
import type { Brief } from './brief.js';
import { words } from './brief-words.js';
import { type Markup, markup } from './markup.js';
import { maxDemand } from './page-limits.js';

/** What the place needs and buys elsewhere, by sector, its year in the heading; nothing where that is not known. */
export const demandPart = ({ demand, demandYear }: Brief, language: Language): Markup =>
  demandYear === null
    ? markup``
    : markup`<section><h2>${words.demand[language]} <b>${demandYear}</b></h2><ul>${demand.slice(0, maxDemand).map((sentence) => markup`<li>${sentence}</li>`)}</ul></section>`;
