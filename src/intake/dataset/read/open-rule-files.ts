import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RawRecord, Table } from '../../../sheet/read/table.js';

const headers = ['code', 'policy', 'text', 'cases', 'file'] as const;

const ending = /\.ya?ml$/;

export const isRuleFile = (path: string): boolean => ending.test(path);

/** Files of worked cases stand beside their rule: GL-04.yaml, GL-04.cases.yaml. */
const casesOf = (path: string): string => {
  const beside = path.replace(ending, '.cases.yaml');
  return existsSync(beside) ? readFileSync(beside, 'utf8') : '';
};

/** A top-level value of a rule file, read without understanding the rest: a file with faults has a name too. */
const topLevel = (text: string, key: string): string =>
  new RegExp(`^${key}:[ \\t]*["']?([^"'\\n#]*)`, 'm').exec(text)?.[1]?.trim() ?? '';

const recordOf = (path: string, at: number): RawRecord => {
  const text = readFileSync(path, 'utf8');
  const code = topLevel(text, 'rule') || basename(path).replace(ending, '');
  return { row: at + 2, cells: [code, topLevel(text, 'policy'), text, casesOf(path), basename(path)] };
};

/** Opens rule files as a table, a row a file, with the worked cases that stand beside each. */
export const openRuleFiles = (paths: readonly string[]): Table => ({
  headers,
  headerRow: 0,
  notes: [],
  fixedWidth: false,
  async *records() {
    yield paths.map(recordOf);
  },
});
