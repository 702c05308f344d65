import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';

const pages = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Code shows links as examples; they lead nowhere. */
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** As GitHub makes it: lower case, without punctuation, a hyphen for each blank. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    anchorOf(heading as string),
  );

/** Relative links of a page that lead to no file, or to no heading of it. */
const deadLinks = (page: string, text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link as string)
    .filter((link) => !/^[a-z]+:/i.test(link))
    .filter((link) => {
      const [file = '', anchor] = link.split('#');
      const path = file === '' ? join(projectRoot, page) : join(projectRoot, dirname(page), file);
      return !existsSync(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });

describe('links of the documentation', () => {
  it('are found where they are dead', () => {
    const text = '[a](no.md) [b](api.md#no) [c](api.md#limits) [d](https://example.org) `[e](no.md)`';
    expect(deadLinks('docs/x.md', text)).toEqual(['no.md', 'api.md#no']);
  });

  it.each(pages)('%s leads to files and headings that exist', (page) => {
    expect(deadLinks(page, readFileSync(join(projectRoot, page), 'utf8'))).toEqual([]);
  });
});
