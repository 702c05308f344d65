import { expect, test } from 'vitest';
import { type FactsRow, factsOfRows } from '../../../test/unit/chain-gaps/facts-of-rows.js';
import { localDemand } from './local-demand.js';

const here = (enterprises: number): FactsRow => ({ enterprises });
const demandOf = (
  rows: readonly FactsRow[],
  links: readonly (readonly [number, number])[],
  chainActivity: number,
) => localDemand(factsOfRows(rows, links), 0, chainActivity);

test('is the share of the chain’s activity that its present consumers have, never above all of it', () => {
  const rows = [{}, here(30), here(10), {}];
  const links = [
    [0, 1],
    [0, 2],
    [0, 3],
  ] as const;
  expect(demandOf(rows, links, 100)).toBe(0.4);
  expect(demandOf(rows, links, 25)).toBe(1);
});

test('a consumer named twice counts once, whatever the order of the links', () => {
  expect(
    demandOf(
      [{}, here(30), here(10)],
      [
        [0, 2],
        [0, 1],
        [0, 2],
      ],
      100,
    ),
  ).toBe(0.4);
});

test('is 0 where there are consumers and none is here, whether or not activity is known', () => {
  expect(demandOf([{}, {}], [[0, 1]], 0)).toBe(0);
});

test('says why it is not known', () => {
  expect(
    demandOf(
      [here(5), {}],
      [
        [0, 0],
        [1, 0],
      ],
      100,
    ),
  ).toBe('NO_CONSUMER_IN_CHAIN');
  expect(demandOf([{}, here(30)], [[0, 1]], 0)).toBe('ACTIVITY_NOT_KNOWN');
  const facts = { ...factsOfRows([{}, here(30)], [[0, 1]]), measureKnown: Int32Array.of(0, 0) };
  expect(localDemand(facts, 0, 100)).toBe('ACTIVITY_NOT_KNOWN');
});
