import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildImage } from '../../../src/projection/build-image.js';
import { toStored } from '../../../src/projection/file/stored-image.js';
import type { Image } from '../../../src/projection/image.js';
import type { ImageRows } from '../../../src/projection/image-rows.js';
import { patchImage } from '../../../src/projection/patch/patch-image.js';
import { rowsOfSeed, seeds } from '../chain-gaps/random-rows.js';
import { deltaBetween } from './delta-between.js';
import { someEdit } from './some-edit.js';

const withRowsOfIds = (image: Image) => ({
  ...toStored(image),
  rowsOfIds: image.enterprises.ids.map((id) => image.enterprises.rowOf.get(id)),
});

test('an image patched from edit to edit is the image built anew, and the ones before stay as they were', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, fc.array(seeds, { minLength: 1, maxLength: 6 }), async (seed, edits) => {
      let rows: ImageRows = rowsOfSeed(seed);
      let image = buildImage(rows);
      const before = withRowsOfIds(buildImage(rows));
      const first = image;
      for (const edit of edits) {
        const next = someEdit(rows, edit);
        image = await patchImage(image, deltaBetween(rows, next));
        rows = next;
        expect(withRowsOfIds(image)).toEqual(withRowsOfIds(buildImage(rows)));
      }
      expect(withRowsOfIds(first)).toEqual(before);
    }),
    { numRuns: 400 },
  );
});

test('an id that is gone is found in the image before it went and not after', async () => {
  const rows = rowsOfSeed(4);
  const [one, ...others] = rows.enterprises;
  const without = { ...rows, revision: '8', enterprises: others };
  const kept = <T extends { readonly enterprise: string }>(list: readonly T[]): T[] =>
    list.filter((row) => row.enterprise !== one!.id);
  const next = {
    ...without,
    activities: kept(rows.activities),
    sites: kept(rows.sites),
    supplies: rows.supplies.filter(({ supplier, customer }) => supplier !== one!.id && customer !== one!.id),
  };
  const image = buildImage(rows);
  const patched = await patchImage(image, deltaBetween(rows, next));
  expect(image.enterprises.rowOf.has(one!.id)).toBe(true);
  expect(patched.enterprises.rowOf.get(one!.id)).toBeUndefined();
  const back = await patchImage(patched, deltaBetween(next, { ...rows, revision: '9' }));
  expect(back.enterprises.ids[back.enterprises.rowOf.get(one!.id)!]).toBe(one!.id);
});
