import neo4j from 'neo4j-driver';

type Converter = (value: unknown) => unknown;

const same: Converter = (value) => value;
const toInteger: Converter = (value) => (typeof value === 'number' ? neo4j.int(value) : value);

/** Position after the bracket that closes the one at `from`. */
const fieldsOf = (body: string): [string, string][] => {
  const fields: [string, string][] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= body.length; i++) {
    if (body[i] === '{') depth++;
    if (body[i] === '}') depth--;
    if ((body[i] === ',' && depth === 0) || i === body.length) {
      const field = body.slice(start, i);
      const colon = field.indexOf(':');
      if (colon > 0) fields.push([field.slice(0, colon).trim(), field.slice(colon + 1).trim()]);
      start = i + 1;
    }
  }
  return fields;
};

const objectConverter = (body: string): Converter => {
  const integers = fieldsOf(body)
    .map(([name, type]) => [name, converterOf(type)] as const)
    .filter(([, convert]) => convert !== same);
  if (integers.length === 0) return same;
  return (value) => {
    if (value === null || typeof value !== 'object') return value;
    const row: Record<string, unknown> = { ...value };
    for (const [name, convert] of integers) row[name] = convert(row[name]);
    return row;
  };
};

const listConverter = (inner: Converter): Converter =>
  inner === same ? same : (value) => (Array.isArray(value) ? value.map(inner) : value);

const converterOf = (declared: string): Converter => {
  const type = declared.trim();
  if (type.endsWith('?')) return converterOf(type.slice(0, -1));
  if (type.endsWith('[]')) return listConverter(converterOf(type.slice(0, -2)));
  if (type.startsWith('{')) return objectConverter(type.slice(1, -1));
  return type === 'int' ? toInteger : same;
};

const converters = new Map<string, Converter>();

const cached = (declared: string): Converter => {
  const converter = converters.get(declared) ?? converterOf(declared);
  converters.set(declared, converter);
  return converter;
};

/** JavaScript numbers travel as floats; what a query’s header declares `int` is sent as an integer. */
export const toParameters = (
  declared: Readonly<Record<string, string>>,
  params: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(declared).map(([name, type]) => [name, cached(type)(params[name])]));
