import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { layoutOf } from '../layout.js';
import { breakSeal, hasStore, isSealed, sealedGraph, sealStore } from './store-seal.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-seal-'));
const layout = layoutOf(home);
const folder = join(layout.home, 'data', 'databases', 'neo4j');
const properties = join(folder, 'neostore.propertystore.db');
beforeEach(() => {
  rmSync(layout.root, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'neostore'), 'x');
  writeFileSync(properties, 'x'.repeat(1_000));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a store that was closed in order stays sealed until a server works on it', () => {
  expect([hasStore(layout), isSealed(layout)]).toEqual([true, false]);
  sealStore(layout);
  expect(isSealed(layout)).toBe(true);
  breakSeal(layout);
  expect(isSealed(layout)).toBe(false);
});

test('a file that was cut breaks the seal', () => {
  sealStore(layout);
  truncateSync(properties, 500);
  expect(isSealed(layout)).toBe(false);
});

test('the seal tells what the graph was like when it was closed, to nobody while a command is at the store', () => {
  sealStore(layout);
  expect(sealedGraph(layout)).toBeUndefined();
  const graph = { key: 'mark@7', structure: 'as of now' };
  sealStore(layout, graph);
  expect([isSealed(layout), sealedGraph(layout)]).toEqual([true, graph]);
  writeFileSync(layout.lock, '');
  expect(sealedGraph(layout)).toBeUndefined();
  rmSync(layout.lock);
  truncateSync(properties, 500);
  expect(sealedGraph(layout)).toBeUndefined();
});

test('where there is no store, there is none to seal', () => {
  rmSync(folder, { recursive: true });
  sealStore(layout);
  expect([hasStore(layout), isSealed(layout)]).toEqual([false, false]);
});
