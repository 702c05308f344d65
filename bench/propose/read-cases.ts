import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ProposalText } from '../../src/analysis/proposal/proposal-text.js';
import { nameTerms } from '../../src/analysis/proposal/term/name-terms.js';
import type { Term, TermKind } from '../../src/analysis/proposal/term/term.js';

type Row = Readonly<Record<string, string>>;

/** An enterprise with its texts and the segments that a source says it works in. */
export interface Case {
  readonly id: string;
  readonly text: ProposalText;
  readonly gold: ReadonlySet<number>;
}

/** Segments of a package, its terms and its labelled enterprises. */
export interface Labelled {
  readonly codes: readonly string[];
  readonly terms: readonly Term[];
  readonly cases: readonly Case[];
}

const table = (folder: string, name: string): Row[] => {
  const path = join(folder, `${name}.csv`);
  return existsSync(path) ? parse(readFileSync(path), { columns: true, bom: true }) : [];
};

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const termsOf = (segments: readonly Row[], own: readonly Row[]): Term[] => {
  const rowOf = new Map(segments.map(({ code }, row) => [code, row]));
  return [
    ...segments.flatMap(({ name = '', aliases }, segment) => [
      ...nameTerms(segment, name.replace(/^[上中下]游[：:]/, '')),
      ...list(aliases).map((text): Term => ({ segment, text, kind: 'ALIAS', weight: 1 })),
    ]),
    ...own.map(
      ({ segment, term = '', kind, weight }): Term => ({
        segment: rowOf.get(segment) ?? -1,
        text: term,
        kind: kind as TermKind,
        weight: Number(weight || 1),
      }),
    ),
  ];
};

const textOf = ({ name = '', products, business, industry }: Row): ProposalText => ({
  name,
  products: list(products),
  business: business || null,
  scope: null,
  industry: industry || null,
});

const goldOf = (activities: readonly Row[], rowOf: ReadonlyMap<string | undefined, number>) => {
  const gold = new Map<string, Set<number>>();
  for (const { enterprise = '', segment } of activities) {
    const row = rowOf.get(segment);
    if (row !== undefined) gold.set(enterprise, (gold.get(enterprise) ?? new Set()).add(row));
  }
  return gold;
};

/** Reads the labelled enterprises of a package, with the texts of another where it has the same enterprise. */
export const readLabelled = (folder: string, texts?: string): Labelled => {
  const segments = table(folder, 'segments');
  const rowOf = new Map(segments.map(({ code }, row) => [code, row]));
  const gold = goldOf(table(folder, 'activities'), rowOf);
  const others = new Map((texts ? table(texts, 'enterprises') : []).map((row) => [row.id, row]));
  const cases = table(folder, 'enterprises').flatMap((row): Case[] => {
    const { id = '' } = row;
    const own = gold.get(id);
    const text = texts ? others.get(id) : row;
    return own && text ? [{ id, gold: own, text: { ...textOf(text), name: row.name ?? null } }] : [];
  });
  return {
    codes: segments.map(({ code = '' }) => code),
    terms: termsOf(segments, table(folder, 'segment_terms')),
    cases,
  };
};
