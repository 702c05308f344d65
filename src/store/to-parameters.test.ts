import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toParameters } from './to-parameters.js';

test('numbers that a query declares as integers are sent as integers, in lists and rows too', () => {
  const declared = { limit: 'int', years: 'int[]', rows: '{code: string, sort: int?, weight: float}[]' };
  const rows = [
    { code: 'a', sort: 1, weight: 2 },
    { code: 'b', sort: null, weight: 0.5 },
  ];
  expect(toParameters(declared, { limit: 10, years: [2024, 2025], rows })).toEqual({
    limit: neo4j.int(10),
    years: [neo4j.int(2024), neo4j.int(2025)],
    rows: [
      { code: 'a', sort: neo4j.int(1), weight: 2 },
      { code: 'b', sort: null, weight: 0.5 },
    ],
  });
});

test('a parameter that the query does not declare is not sent', () => {
  expect(toParameters({ code: 'string' }, { code: 'x', other: 1 })).toEqual({ code: 'x' });
});
