import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { type SnapshotFile, snapshotFile } from '../../../src/snapshot/file/snapshot-file.js';
import { type Head, snapshotVersion } from '../../../src/snapshot/file/snapshot-format.js';
import { buildSearchIndex } from '../../../src/snapshot/search/build/build-search-index.js';
import { ThingGatherer } from '../../../src/snapshot/search/build/thing-gatherer.js';
import { savedSearch, searchIsBuilt } from '../../../src/snapshot/search/search-of-snapshot.js';
import type { SearchKind, SearchThing } from '../../../src/snapshot/search/search-thing.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { plainSnapshot } from './plain-snapshot.js';

const key = 'mark@7';
const snapshot = buildSnapshot(rowsOfSeed(11));

let folder: string;
let said: string[];
let file: SnapshotFile;
const path = (): string => join(folder, 'snapshot.volumes');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-file-'));
  said = [];
  file = snapshotFile(folder, (message) => said.push(message));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = async (one = snapshot, of = key): Promise<void> => {
  file.save(one, of);
  await file.settled();
};

const read = async (from = file, of = key) => {
  const saved = await from.read();
  return saved?.key === of ? saved.snapshot : undefined;
};

const readPlain = async (from = file) => {
  const one = await read(from);
  return one && plainSnapshot(one);
};

/** Enough texts for several parts, with what is hard in them: none, empty, outside the first plane, joined signs. */
const manyNames = (): SnapshotRows => {
  const rows = rowsOfSeed(3);
  const hard = ['', '𠮷野家', '柳州', 'a\u0000b', '👩‍🔧', 'é', '"\n'];
  const enterprises = Array.from({ length: 9_000 }, (_, i) => ({
    ...rows.enterprises[i % rows.enterprises.length]!,
    id: `e${i}`,
    name: `${hard[i % hard.length]}${i % 3 === 0 ? '' : i}`,
  }));
  return { ...rows, enterprises };
};

/** The file with another head and a checksum that fits. */
const withHead = (change: (head: Head) => Head): void => {
  const bytes = readFileSync(path()).subarray(0, -16);
  const start = bytes.readDoubleLE(bytes.length - 40);
  const head = change(JSON.parse(bytes.toString('utf8', start, bytes.length - 48)) as Head);
  const rest = Buffer.concat([
    bytes.subarray(0, start),
    Buffer.from(JSON.stringify(head)),
    bytes.subarray(-48, -32),
  ]);
  const directory = Buffer.alloc(16);
  directory.writeBigUInt64LE(BigInt(rest.length + 32), 0);
  writeFileSync(path(), Buffer.concat([rest, createHash('sha256').update(rest).digest(), directory]));
};

describe('a saved snapshot', () => {
  test('is read as it was saved, whatever the graph', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const one = buildSnapshot(rowsOfSeed(seed));
        await save(one);
        expect(await readPlain()).toStrictEqual(plainSnapshot(one));
      }),
      { numRuns: 150 },
    );
    expect(said).toEqual([]);
  });

  test('keeps thousands of texts, of any signs', async () => {
    const one = buildSnapshot(manyNames());
    await save(one);
    expect(await readPlain()).toStrictEqual(plainSnapshot(one));
  });

  test('of an empty graph is empty', async () => {
    const rows = Object.fromEntries(Object.keys(rowsOfSeed(1)).map((name) => [name, []]));
    const statistics = { sectors: [], outputs: [], coefficients: [], ofSegments: [] };
    const one = buildSnapshot({ ...rows, revision: '0', statistics } as unknown as SnapshotRows);
    await save(one);
    expect(await readPlain()).toStrictEqual(plainSnapshot(one));
  });

  test('is not that of another state or another graph of the same revision', async () => {
    await save();
    expect(await read(file, 'mark@8')).toBeUndefined();
    expect(await read(file, 'other@7')).toBeUndefined();
    expect(said).toEqual([]);
  });

  test('of another version or another kind of machine is not taken', async () => {
    await save();
    withHead((head) => head);
    expect(await readPlain()).toStrictEqual(plainSnapshot(snapshot));
    withHead((head) => ({ ...head, version: head.version - 1 }));
    expect(await read()).toBeUndefined();
    withHead((head) => ({ ...head, version: head.version + 1, byteOrder: 'none' }));
    expect(await read()).toBeUndefined();
  });

  test('is not there where none was saved', async () => {
    expect(await read()).toBeUndefined();
    expect(said).toEqual([]);
  });
});

describe('a damaged file', () => {
  test('is never taken, whichever bit of it turned', async () => {
    await save();
    const whole = readFileSync(path());
    const turned = fc.tuple(fc.nat(whole.length - 1), fc.nat(7));
    await fc.assert(
      fc.asyncProperty(turned, async ([at, bit]) => {
        const bytes = Buffer.from(whole);
        bytes[at] = bytes[at]! ^ (1 << bit);
        writeFileSync(path(), bytes);
        expect(await read()).toBeUndefined();
      }),
      { numRuns: 500, examples: [0, 8, 15, 24, 56, 63].map((back) => [[whole.length - 1 - back, 0]]) },
    );
    expect(said.every((message) => /damaged|cannot be read/.test(message))).toBe(true);
    expect(said.length).toBeGreaterThan(0);
  });

  test('is never taken, wherever it was cut off or how it was lengthened', async () => {
    await save();
    const whole = readFileSync(path());
    for (
      let length = 0;
      length < whole.length;
      length += length < 100 || whole.length - length < 100 ? 1 : 97
    ) {
      writeFileSync(path(), whole.subarray(0, length));
      expect(await read()).toBeUndefined();
    }
    for (const more of [whole.subarray(0, 1), whole, whole.subarray(-48)]) {
      writeFileSync(path(), Buffer.concat([whole, more]));
      expect(await read()).toBeUndefined();
    }
    for (const other of ['', 'not a snapshot', '\0'.repeat(4_096)]) {
      writeFileSync(path(), other);
      expect(await read()).toBeUndefined();
    }
  });

  test('is told of and replaced', async () => {
    writeFileSync(path(), 'not a snapshot, though long enough to hold a trailer of offsets and a checksum');
    expect(await read()).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/is damaged.*reading the graph instead/)]);
    await save();
    expect(await readPlain()).toStrictEqual(plainSnapshot(snapshot));
  });

  test('that is a folder is told of', async () => {
    mkdirSync(path());
    expect(await read()).toBeUndefined();
    await save();
    expect(said).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(['snapshot.volumes']);
  });
});

describe('saving', () => {
  test('goes on in the background; of several the last is kept', async () => {
    const other = buildSnapshot(rowsOfSeed(12));
    file.save(other, 'a@1');
    file.save(other, 'b@2');
    file.save(snapshot, key);
    expect(readdirSync(folder)).toEqual([]);
    await file.settled();
    expect(await readPlain()).toStrictEqual(plainSnapshot(snapshot));
    expect(readdirSync(folder)).toEqual(['snapshot.volumes']);
  });

  test('of two processes leaves one whole file', async () => {
    const second = snapshotFile(folder, (message) => said.push(message));
    for (let i = 0; i < 20; i++) {
      file.save(snapshot, key);
      second.save(snapshot, key);
      await Promise.all([file.settled(), second.settled()]);
      expect(await readPlain(second)).toStrictEqual(plainSnapshot(snapshot));
    }
    expect(said).toEqual([]);
  });

  test('makes its folder, for the owner alone', async () => {
    file = snapshotFile(join(folder, 'a', 'b'), (message) => said.push(message));
    await save();
    expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'a', 'b', 'snapshot.volumes')).mode & 0o777).toBe(0o600);
  });

  test('that fails is told, and fails nothing else', async () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, '');
    file = snapshotFile(join(blocked, 'snapshot'), (message) => said.push(message));
    await save();
    expect(said).toEqual([expect.stringMatching(/could not be saved/)]);
  });

  test('removes what a killed process left, and not what another is writing', async () => {
    for (const [name, age] of [
      ['snapshot.volumes.dead', 7_200],
      ['snapshot.volumes.live', 60],
    ] as const) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), Date.now() / 1_000 - age, Date.now() / 1_000 - age);
    }
    await save();
    expect(readdirSync(folder).sort()).toEqual(['snapshot.volumes', 'snapshot.volumes.live']);
  });
});

const searchThing = (
  kind: SearchKind,
  code: string,
  name: string,
  more: readonly string[] = [],
): SearchThing => ({
  kind,
  code,
  key: kind === 'REGION' ? code : `own:${code}`,
  name,
  level: '',
  detail: kind === 'SEGMENT' ? '新能源汽车' : '',
  texts: [name, ...more, code],
});
const searchThings = [
  searchThing('REGION', '450200', '柳州市', ['Liuzhou', '乾', 'Ǚ']),
  searchThing('SEGMENT', 'a.b', '（·）', ['·']),
  searchThing('ENTERPRISE', '91450200MA5K00001X', '示例一（柳州）有限公司', ['示例', '𠮷野']),
];

describe('the search index of a snapshot', () => {
  test('is saved with it when it is built, and read when it is asked for', async () => {
    await save();
    const index = await buildSearchIndex(ThingGatherer.of(searchThings));
    searchIsBuilt(snapshot, index);
    await file.settled();
    const saved = await snapshotFile(folder, (message) => said.push(message)).read();
    expect(saved && plainSnapshot(saved.snapshot)).toStrictEqual(plainSnapshot(snapshot));
    expect(await savedSearch(saved!.snapshot)).toStrictEqual(index);
    expect(said).toEqual([]);
  });

  test('that comes late is not saved over a later snapshot', async () => {
    const [early, late] = [buildSnapshot(rowsOfSeed(21)), buildSnapshot(rowsOfSeed(22))];
    await save(early, 'a@1');
    await save(late, 'a@2');
    searchIsBuilt(early, await buildSearchIndex(ThingGatherer.of(searchThings)));
    await file.settled();
    expect((await file.read())?.key).toBe('a@2');
  });

  test('is not taken where it is damaged, of another state, or gone', async () => {
    const one = buildSnapshot(rowsOfSeed(23));
    searchIsBuilt(one, await buildSearchIndex(ThingGatherer.of(searchThings)));
    await save(one, 'a@1');
    const [first, second] = [(await file.read())!.snapshot, (await file.read())!.snapshot];
    const bytes = readFileSync(path());
    bytes[bytes.length - 100] = bytes[bytes.length - 100]! ^ 1;
    writeFileSync(path(), bytes);
    expect(await savedSearch(first)).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/is damaged/)]);
    await save(buildSnapshot(rowsOfSeed(24)), 'a@2');
    expect(await savedSearch(second)).toBeUndefined();
  });
});

test('what is saved after nothing was is saved', async () => {
  await file.settled();
  await save();
  expect(await readPlain()).toStrictEqual(plainSnapshot(snapshot));
});

test('a change of what a snapshot or its search index holds is a new version of the file', async () => {
  const digest = createHash('sha256');
  const take = (value: object): void => {
    digest.update(JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? String(each) : each)));
  };
  for (let seed = 1; seed <= 40; seed++) take(plainSnapshot(buildSnapshot(rowsOfSeed(seed))));
  take(await buildSearchIndex(ThingGatherer.of(searchThings)));
  // Where this fails, raise snapshotVersion in src/snapshot/file/snapshot-format.ts and put the new digest here.
  expect({ version: snapshotVersion, digest: digest.digest('hex').slice(0, 16) }).toEqual({
    version: 12,
    digest: '3c22cefd4bab0460',
  });
});
