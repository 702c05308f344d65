import type { Language } from '../../codes/language.js';
import type { Brief } from './brief.js';
import { words } from './brief-words.js';
import { type Markup, markup } from './markup.js';

/** What is not known of a chain in a place. */
export const unknownPart = ({ notKnown }: Brief, language: Language): Markup =>
  markup`<section><h2>${words.unknown[language]}</h2><ul>${notKnown.map((sentence) => markup`<li>${sentence}</li>`)}</ul></section>`;

/** What to do next, by whom and by when; the lines are to be filled in where the graph does not know. */
export const stepPart = ({ steps }: Brief, language: Language): Markup => {
  const blank = (name: string, value: string | null): Markup =>
    markup`<span class="blank">${name} <u>${value ?? ''}</u></span>`;
  const rows = steps.map(
    ({ what, who }) =>
      markup`<li>${what} ${blank(words.who[language], who)}${blank(words.due[language], null)}</li>`,
  );
  return markup`<section><h2>${words.steps[language]}</h2><ol>${rows}</ol></section>`;
};
