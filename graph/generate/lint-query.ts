import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { fieldNames } from './declared-type.js';
import { lintSchema } from './lint-schema.js';
import type { QueryFile } from './query-file.js';

/** Map keys built inside the query (`{segment: s.code}`, `AS row`) are as legal to read as properties. */
const ownKeys = (text: string): string[] => [...text.matchAll(/(\w+)\s*:(?!:)/g)].map((match) => match[1]!);

const usedParams = (text: string): Set<string> =>
  new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!));

/** Blanks everything inside brackets. */
const outsideBrackets = (text: string): string => {
  let depth = 0;
  const flat = [...text].map((char) => {
    if ('([{'.includes(char)) depth++;
    const visible = depth === 0 ? char : ' ';
    if (')]}'.includes(char)) depth--;
    return visible;
  });
  return flat.join('');
};

/** Aliases of the last RETURN, outside any bracket. */
const returnedColumns = (text: string): string[] => {
  const flat = outsideBrackets(text);
  const from = flat.lastIndexOf('RETURN ');
  return from < 0 ? [] : [...flat.slice(from).matchAll(/\bAS (\w+)/g)].map((match) => match[1]!);
};

const difference = (left: Iterable<string>, right: Iterable<string>): string[] => {
  const others = new Set(right);
  return [...left].filter((name) => !others.has(name));
};

const headerFaults = (query: QueryFile): string[] => {
  const used = usedParams(query.text);
  const columns = returnedColumns(query.text);
  return [
    ...difference(used, Object.keys(query.params)).map((name) => `parameter $${name} is not declared`),
    ...difference(Object.keys(query.params), used).map(
      (name) => `parameter $${name} is declared and not used`,
    ),
    ...difference(columns, Object.keys(query.returns)).map((name) => `column ${name} is not declared`),
    ...difference(Object.keys(query.returns), columns).map(
      (name) => `column ${name} is declared and not returned`,
    ),
  ];
};

/** Everything wrong with a query file, by Neo4j’s own parser against the model, and by its own header. */
export const lintQuery = (query: QueryFile): string[] => {
  const parameters = Object.fromEntries(Object.keys(query.params).map((name) => [name, '']));
  const keys = [...Object.values(query.params), ...Object.values(query.returns)].flatMap(fieldNames);
  const { diagnostics } = lintCypherQuery(query.text, {
    ...lintSchema,
    parameters,
    propertyKeys: [...lintSchema.propertyKeys, ...keys, ...ownKeys(query.text)],
  });
  const said = diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`);
  return [...headerFaults(query), ...said].map((fault) => `${query.path}: ${fault}`);
};
