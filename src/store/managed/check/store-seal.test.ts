import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { layoutOf } from '../layout.js';
import { breakSeal, hasStore, isSealed, sealedKey, sealStore } from './store-seal.js';

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

test('the seal tells the state in which the graph was closed, to nobody while a command is at the store', () => {
  sealStore(layout);
  expect(sealedKey(layout)).toBeUndefined();
  sealStore(layout, 'mark@7');
  expect([isSealed(layout), sealedKey(layout)]).toEqual([true, 'mark@7']);
  writeFileSync(layout.lock, '');
  expect(sealedKey(layout)).toBeUndefined();
  rmSync(layout.lock);
  truncateSync(properties, 500);
  expect(sealedKey(layout)).toBeUndefined();
});

test('where there is no store, there is none to seal', () => {
  rmSync(folder, { recursive: true });
  sealStore(layout);
  expect([hasStore(layout), isSealed(layout)]).toEqual([false, false]);
});
