import { expect, test } from 'vitest';
import { directedGraph } from '../graph/directed-graph.js';
import { missingGrounds, presentNeighbours, type VerbGround, verbOn } from './segment-verbs.js';

test.each([
  ['BETWEEN_PRESENT', 'COMPLETE'],
  ['CONSUMED_BY_PRESENT', 'COMPLETE'],
  ['FED_BY_PRESENT', 'EXTEND'],
  ['CHAIN_POSSIBLY_PRESENT', 'WATCH'],
  ['POSSIBLY_PRESENT', 'WATCH'],
  ['NOT_SURVEYED', 'WATCH'],
  ['LEADING_CHAIN', 'BUILD'],
  ['STRONG', 'KEEP'],
] as const satisfies readonly (readonly [VerbGround, string])[])('%s calls for %s', (ground, verb) => {
  expect(verbOn(ground)).toBe(verb);
});

test('present neighbours are told once each, in their order, without the node itself', () => {
  const { out } = directedGraph(5, [0, 0, 0, 0, 0, 0], [3, 1, 3, 0, 2, 4]);
  expect(presentNeighbours(out, 0, [1, 1, 0, 1, 1])).toEqual([1, 3, 4]);
  expect(presentNeighbours(out, 1, [1, 1, 1, 1, 1])).toEqual([]);
});

test('a link to itself is no link to what is present', () => {
  const ground = missingGrounds(directedGraph(3, [0, 1], [0, 2]), [0, 1, 1]);
  expect(ground(0)).toBe('NO_LINK_TO_PRESENT');
});
