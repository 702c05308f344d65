import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FactEntry } from '../../../src/analysis/rule/facts/fact-entry.js';
import { parseCases, type RuleCase } from '../../../src/analysis/rule/file/case-schema.js';
import { compileRule, type Rule } from '../../../src/analysis/rule/file/compile-rule.js';
import { wordsByPolicy } from '../../../src/analysis/rule/file/named-words.js';
import { parseRule } from '../../../src/analysis/rule/file/parse-rule.js';

const seed = join(import.meta.dirname, '../../../seed/guangxi');

const read = (path: string): string => readFileSync(join(seed, path), 'utf8');

const rows = parse(read('facts.csv'), { columns: true }) as Record<string, string>[];

const listOf = (text = ''): string[] => (text === '' ? [] : text.split(';'));

export const catalogue: ReadonlyMap<string, FactEntry> = new Map(
  rows.map(({ code = '', name = '', name_en: nameEn = '', type = '', unit, words, open, ...more }) => [
    code,
    {
      code,
      name,
      nameEn,
      type,
      unit: unit || null,
      words: listOf(words),
      wordNames: listOf(more.word_names),
      wordNamesEn: listOf(more.word_names_en),
      open: open === 'true',
    },
  ]),
);

const names = readdirSync(join(seed, 'rules'));
const files = names
  .filter((name) => !name.endsWith('.cases.yaml'))
  .map((name) => parseRule(read(`rules/${name}`)));
const words = wordsByPolicy(files);

/** The rules as shipped, by code. */
export const shippedRules: ReadonlyMap<string, Rule> = new Map(
  files.map((file) => [file.rule, compileRule(file, new Set(catalogue.keys()), words(file.policy))]),
);

/** The worked cases beside each rule. */
export const shippedCases: readonly (readonly [string, RuleCase])[] = names
  .filter((name) => name.endsWith('.cases.yaml'))
  .flatMap((name) =>
    parseCases(read(`rules/${name}`)).map((each) => [name.replace('.cases.yaml', ''), each] as const),
  );

/** First and last day of each document’s term. */
export const terms: Readonly<Record<string, { readonly from: string | null; readonly to: string | null }>> = {
  NP: { from: null, to: null },
  P18: { from: '2017-01-01', to: '2020-12-31' },
  LZ21: { from: '2021-12-29', to: null },
  GL26: { from: '2026-01-24', to: '2030-12-31' },
  LZ25: { from: '2025-04-08', to: null },
  CV25: { from: '2025-04-08', to: '2027-12-31' },
  TC25: { from: '2025-02-12', to: null },
  UE24: { from: '2024-11-25', to: '2028-12-31' },
  PK24: { from: '2024-09-22', to: null },
  EN24: { from: '2024-09-04', to: null },
};
