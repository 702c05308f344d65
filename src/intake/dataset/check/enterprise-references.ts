import type { MatchedColumn } from '../read/match-headers.js';
import type { CheckedValue } from './checked-row.js';
import type { RunMemory } from './memory/run-memory.js';
import type { RowCheck } from './row-check.js';
import type { TableLayout } from './table-layout.js';

const keysOf = (value: CheckedValue | undefined): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];

const referring = (layout: TableLayout): MatchedColumn[] =>
  layout.columns.filter(({ column }) => column.refers === 'enterprises');

/** Finds the keys of rows that neither this run's rows nor the graph explain. */
const unknownKeys = async (
  rows: readonly RowCheck[],
  columns: readonly MatchedColumn[],
  memory: RunMemory,
  scheme: string,
): Promise<Set<string>> => {
  const asked = new Set<string>();
  for (const row of rows)
    for (const { column } of columns)
      for (const key of keysOf(row.values[column.name])) if (!memory.hasEnterprise(key)) asked.add(key);
  if (asked.size === 0) return asked;
  for (const key of (await memory.known.resolveEnterprises([...asked], scheme)).keys()) asked.delete(key);
  return asked;
};

const without = (value: CheckedValue | undefined, unknown: ReadonlySet<string>): CheckedValue | undefined => {
  const present = keysOf(value).filter((key) => !unknown.has(key));
  if (present.length === 0) return undefined;
  return typeof value === 'string' ? value : present;
};

const refuse = (row: RowCheck, matched: MatchedColumn, unknown: ReadonlySet<string>): void => {
  const { name, required } = matched.column;
  const missing = keysOf(row.values[name]).filter((key) => unknown.has(key));
  if (missing.length === 0) return;
  for (const key of missing) row.remarks.push({ code: 'enterprise-unknown', matched, value: key });
  const present = without(row.values[name], unknown);
  if (present === undefined) delete row.values[name];
  else row.values[name] = present;
  if (required && present === undefined) row.rejected = true;
};

/** Checks the references of some rows to enterprises, asking the graph at most once. */
export const checkEnterpriseReferences = async (
  rows: readonly RowCheck[],
  layout: TableLayout,
  memory: RunMemory,
  scheme: string,
): Promise<void> => {
  const columns = referring(layout);
  if (columns.length === 0) return;
  const unknown = await unknownKeys(rows, columns, memory, scheme);
  if (unknown.size > 0) for (const row of rows) for (const matched of columns) refuse(row, matched, unknown);
};
