import type { FactEntry } from '../../../../analysis/rule/facts/fact-entry.js';
import type { CheckedValue } from '../checked-row.js';

const listOf = (value: CheckedValue | undefined): readonly string[] =>
  (value as readonly string[] | undefined) ?? [];

/** Makes the entry of the catalogue that an accepted row of `facts` describes. */
export const factOfValues = (values: Readonly<Record<string, CheckedValue>>): FactEntry => ({
  code: String(values.code),
  name: String(values.name),
  nameEn: String(values.name_en ?? ''),
  type: String(values.type),
  unit: values.unit === undefined ? null : String(values.unit),
  words: listOf(values.words),
  wordNames: listOf(values.word_names),
  wordNamesEn: listOf(values.word_names_en),
  open: values.open === true,
});
