import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { classArchive, classArguments } from '../../../src/store/managed/class-archive.js';
import { findJava } from '../../../src/store/managed/java.js';
import { layoutOf } from '../../../src/store/managed/layout.js';

test('the classes of Neo4j are archived once beside its jars, and read by every start on any home', async () => {
  const jarsHome = inject('jarsHome');
  const archive = classArchive(layoutOf(jarsHome), await findJava());
  expect(existsSync(archive)).toBe(true);
  expect(classArchive(layoutOf('/elsewhere', jarsHome), await findJava())).toBe(archive);
  expect(classArguments(archive)).toEqual([`-XX:SharedArchiveFile=${archive}`]);
});

test('another build of Java reads none that this one wrote', async () => {
  const layout = layoutOf(inject('jarsHome'));
  const other = classArchive(layout, { ...(await findJava()), build: 'openjdk version "17.0.1"' });
  expect(other).not.toBe(classArchive(layout, await findJava()));
  expect(classArguments(other)).toEqual([]);
});
