import type { Link } from './link.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

interface Described {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly attribution?: string;
  readonly links?: readonly Link[];
  readonly collections?: readonly Described[];
}

const listed = ({ href, rel, title }: Link): string =>
  `<li><a href="${escaped(href)}">${escaped(title ?? rel)}</a></li>`;

const section = ({ id, title, description, attribution, links = [], collections = [] }: Described): string =>
  [
    ...(title ? [`<h2>${escaped(title)}${id ? ` <code>${escaped(id)}</code>` : ''}</h2>`] : []),
    ...[description, attribution].flatMap((text) => (text ? [`<p>${escaped(text)}</p>`] : [])),
    `<ul>${links.map(listed).join('')}</ul>`,
    ...collections.map(section),
  ].join('\n');

/** Writes a page for a person who opens the address in a browser. */
export const asHtml = (body: object): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>liantu · OGC API</title>\n${section(body)}\n</html>\n`;
