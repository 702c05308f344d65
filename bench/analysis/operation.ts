import { readFileSync } from 'node:fs';

/** One named query of a file of GraphQL operations. */
export const operation = (file: string, name: string): string => {
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(`query ${name}(`);
  return text.slice(from, text.indexOf('\n}\n', from) + 3);
};
