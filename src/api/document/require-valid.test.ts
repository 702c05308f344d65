import fc from 'fast-check';
import { type DocumentNode, GraphQLError, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { apiSchema } from '../api-schema.js';
import { parseDocument } from './parse-document.js';
import { requireValidBy } from './require-valid.js';
import { requireOperationWithinLimits } from './require-within-limits.js';

const requireValid = requireValidBy(apiSchema(), true);

/** A view of a document that counts how often anything of it is read: the work done on it, whatever the machine. */
const counted = (document: DocumentNode) => {
  const views = new WeakMap<object, object>();
  let reads = 0;
  const view = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null) return value;
    const made = views.get(value) ?? new Proxy(value, { get: read });
    views.set(value, made);
    return made as T;
  };
  const read = (target: object, key: PropertyKey, receiver: unknown): unknown => {
    reads += 1;
    return view(Reflect.get(target, key, receiver));
  };
  return { document: view(document), reads: () => reads };
};

const judge = (document: DocumentNode): string => {
  try {
    requireValid(document);
    const operation = getOperationAST(document);
    if (operation) requireOperationWithinLimits(document, operation, {});
    return 'accepted';
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return String(error.extensions.code);
  }
};

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const chain = (levels: number, inside: (next: string) => string): string =>
  `{ ...f0 } ${repeat(levels, (i) => `fragment f${i} on Query { ${inside(`...f${i + 1}`)} }`)} fragment f${levels} on Query { __typename }`;

/** Documents that are small as text and grow when walked, by size. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'fragments that spread the next twice': (n) => chain(n, (next) => `${next} ${next}`),
  'fragments that spread the next under two aliases': (n) =>
    `{ region(code: "450200") { ...f0 } } ${repeat(n, (i) => `fragment f${i} on Region { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`)} fragment f${n} on Region { code }`,
  'fragments that spread all later ones': (n) =>
    `{ ...f0 } ${repeat(n, (i) => `fragment f${i} on Query { ${repeat(Math.min(n - i, 12), (j) => `...f${i + j + 1}`)} }`)} fragment f${n} on Query { __typename }`,
  'fragments that nobody spreads': (n) =>
    `{ __typename } ${repeat(n, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)}`,
  'fragments in a circle': (n) =>
    `{ ...f0 } ${repeat(n, (i) => `fragment f${i} on Query { ...f${(i + 1) % n} ...f${(i + 2) % n} }`)}`,
  'one field again and again': (n) => `{ ${repeat(n, () => 'regions { totalCount }')} }`,
  'one field in inline fragments': (n) => `{ ${repeat(n, () => '... { graph { revision } }')} }`,
  'fields that merge at every level': (n) =>
    `{ ${repeat(Math.ceil(n / 20), () => `region(code: "1") { ${repeat(20, () => 'parent { code name }')} }`)} }`,
  'operations over the same fragments': (n) =>
    `${repeat(n, (i) => `query q${i} { ...f0 }`)} ${repeat(n, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f${n} on Query { __typename }`,
  'inline fragments in each other': (n) => `${'{ ... '.repeat(n)}{ __typename }${' }'.repeat(n)}`,
  aliases: (n) => `{ ${repeat(n, (i) => `a${i}: __typename`)} }`,
  variables: (n) => `query (${repeat(n, (i) => `$v${i}: Int`)}) { __typename }`,
  'variables used once each': (n) =>
    `query (${repeat(n, (i) => `$v${i}: ID!`)}) { nodes(ids: [${repeat(n, (i) => `$v${i}`)}]) { id } }`,
  'lists in lists': (n) => `{ nodes(ids: ${'['.repeat(n)}${']'.repeat(n)}) { id } }`,
  'objects in objects': (n) =>
    `{ enterprises(filter: ${'{ near: '.repeat(n)}1${' }'.repeat(n)}) { totalCount } }`,
  'unknown fields': (n) => `{ ${repeat(n, (i) => `regoin${i}`)} }`,
  introspection: (n) => `{ __schema { types { ${'fields { type { '.repeat(n)}name${' } }'.repeat(n)} } } }`,
  'introspection by fragments': (n) =>
    `{ __schema { types { ...t0 } } } ${repeat(n, (i) => `fragment t${i} on __Type { ofType { ...t${i + 1} } a: ofType { ...t${i + 1} } }`)} fragment t${n} on __Type { name }`,
};

describe('a hostile document', () => {
  test.each(Object.keys(hostile))('%s: the work on it grows no faster than its text', (name) => {
    const text = hostile[name] as (size: number) => string;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 160 }), (size) => {
        const source = text(size);
        const { document, reads } = counted(parse(source));
        judge(document);
        expect(reads()).toBeLessThan(60 * source.length + 2_000);
      }),
      { numRuns: 12, seed: 20261129 },
    );
  });

  test('of 22 levels that double is refused by its selections', () => {
    const source = hostile['fragments that spread the next twice']?.(22) as string;
    expect(judge(parse(source))).toBe('QUERY_TOO_COSTLY');
  });

  test('whose pages are asked for by a default of a variable is measured with it', () => {
    const source = `query ($n: Int = 1000) { enterprises(first: $n) { edges { node { region {
      enterprises(first: $n) { edges { node { name } } } } } } } }`;
    expect(judge(parse(source))).toBe('QUERY_TOO_COSTLY');
  });

  test('nested beyond what can be read is a fault of its text', () => {
    expect(() => parseDocument(`${'{a'.repeat(2_450)}`)).toThrow(/nested too deeply|Syntax Error/);
  });
});
