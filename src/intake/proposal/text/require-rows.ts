import { InputError } from '../../../request/errors.js';
import type { ProposalRowInput } from './propose-segments.input.js';

const maxRows = 1_000;
const maxProducts = 200;
const longestText = 20_000;

const tooLong = (at: number, field: string, length: number): InputError =>
  new InputError(
    `rows[${at}].${field}`,
    { zh: `${length}个字符`, en: `${length} characters` },
    { zh: `至多${longestText}个字符`, en: `at most ${longestText} characters` },
  );

const requireTexts = (row: ProposalRowInput, at: number): void => {
  const products = row.products ?? [];
  if (products.length > maxProducts)
    throw new InputError(
      `rows[${at}].products`,
      { zh: `${products.length}项`, en: `${products.length} items` },
      { zh: `至多${maxProducts}项`, en: `at most ${maxProducts} items` },
    );
  const { name, business, scope, industry } = row;
  for (const [field, text] of Object.entries({
    name,
    business,
    scope,
    industry,
    products: products.join(';'),
  }))
    if (text && text.length > longestText) throw tooLong(at, field, text.length);
};

const requireKeys = (rows: readonly ProposalRowInput[]): void => {
  const keys = new Set<string>();
  rows.forEach(({ key }, at) => {
    if (keys.has(key))
      throw new InputError(`rows[${at}].key`, key, {
        zh: '每行不同的标识',
        en: 'a key that no other row has',
      });
    keys.add(key);
  });
};

/** Requires rows that can be answered. Throws InputError that names the row and the field. */
export const requireRows = (rows: readonly ProposalRowInput[]): readonly ProposalRowInput[] => {
  if (rows.length > maxRows)
    throw new InputError(
      'rows',
      { zh: `${rows.length}行`, en: `${rows.length} rows` },
      { zh: `至多${maxRows}行`, en: `at most ${maxRows} rows` },
    );
  requireKeys(rows);
  rows.forEach(requireTexts);
  return rows;
};
