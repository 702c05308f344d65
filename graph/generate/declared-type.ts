/** Small type language of query headers: `string int float boolean`, `?`, `[]`, `{name: type, …}`. */
const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
};

const splitFields = (body: string): string[] => {
  const fields: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '{') depth++;
    if (body[i] === '}') depth--;
    if (body[i] === ',' && depth === 0) {
      fields.push(body.slice(from, i));
      from = i + 1;
    }
  }
  return [...fields, body.slice(from)].map((field) => field.trim()).filter((field) => field !== '');
};

/** Field name and declared type of an object type. */
export const objectFields = (declared: string): [string, string][] =>
  splitFields(declared.trim().slice(1, declared.trim().lastIndexOf('}'))).map((field) => {
    const colon = field.indexOf(':');
    if (colon < 0) throw new Error(`"${field}" is no field of the form "name: type"`);
    return [field.slice(0, colon).trim(), field.slice(colon + 1).trim()];
  });

/** Lists every field name inside a declared type, at any depth. */
export const fieldNames = (declared: string): string[] => {
  const inner = declared.replace(/(\[\]|\?)+$/, '');
  if (!inner.startsWith('{')) return [];
  return objectFields(inner).flatMap(([name, type]) => [name, ...fieldNames(type)]);
};

/**
 * Writes the TypeScript type of a declared type: `{share: float?}[]` → `readonly { readonly share: number | null
 * }[]`.
 */
export const typeScriptOf = (declared: string): string => {
  const type = declared.trim();
  if (type.endsWith('?')) return `${typeScriptOf(type.slice(0, -1))} | null`;
  if (type.endsWith('[]')) return `readonly (${typeScriptOf(type.slice(0, -2))})[]`;
  if (type.startsWith('{')) {
    const fields = objectFields(type).map(([name, inner]) => `readonly ${name}: ${typeScriptOf(inner)}`);
    return `{ ${fields.join('; ')} }`;
  }
  const scalar = scalars[type];
  if (scalar === undefined)
    throw new Error(`"${type}" is no type; allowed: ${Object.keys(scalars).join(', ')}, {…}, [], ?`);
  return scalar;
};
