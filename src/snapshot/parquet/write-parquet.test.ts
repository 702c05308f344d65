import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOfSeed } from '../../../test/unit/chain-gaps/random-rows.js';
import { buildSnapshot } from '../build/build-snapshot.js';
import { writeParquet } from './write-parquet.js';

const snapshot = buildSnapshot(rowsOfSeed(7));
let folder: string;

const read = async (table: string): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${table}.parquet`)) });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-parquet-'));
  for (const { path } of writeParquet(snapshot, folder)) expect(path).toContain(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Parquet files of a graph', () => {
  test('hold every enterprise, unknown values as nulls', async () => {
    const rows = await read('enterprises');
    const { ids, revenue, usccs } = snapshot.enterprises;
    expect(rows.map(({ id }) => id)).toEqual([...ids]);
    expect(rows.map(({ uscc }) => uscc ?? null)).toEqual([...usccs]);
    expect(rows.map((row) => row.revenue_cny ?? Number.NaN)).toEqual([...revenue]);
  });

  test('name places, segments and enterprises by keys that join', async () => {
    const [places, segments, activities] = [
      await read('places'),
      await read('segments'),
      await read('activities'),
    ];
    const [known, codes] = [
      new Set(places.map(({ place }) => place)),
      new Set(segments.map(({ code }) => code)),
    ];
    expect(activities.every(({ segment }) => codes.has(segment))).toBe(true);
    expect(activities.every(({ place }) => place == null || known.has(place))).toBe(true);
    expect(activities.length).toBe(snapshot.activities.size);
  });

  test('sum as the snapshot does', async () => {
    const rows = await read('sums');
    expect(rows.map(({ enterprises }) => enterprises)).toEqual([...snapshot.rollup.count]);
  });

  test('say of which revision they are', async () => {
    const file = await asyncBufferFromFile(join(folder, 'places.parquet'));
    const { key_value_metadata } = await parquetMetadataAsync(file);
    expect(key_value_metadata).toContainEqual({ key: 'liantu.revision', value: snapshot.revision });
  });
});
