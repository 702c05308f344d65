import { setImmediate } from 'node:timers/promises';
import { buildRollup, type Tables } from '../build-rollup.js';
import { buildSurveys } from '../build-surveys.js';
import { buildTotals } from '../build-totals.js';
import type { Image, Rollup } from '../image.js';
import { latestDate } from '../latest-date.js';
import { MarkedCells } from '../marked-cells.js';
import { mergeRollup } from '../merge-rollup.js';
import type { Delta } from './delta.js';
import { frameOf } from './frame.js';
import { patchedTables } from './patched-tables.js';

/** The cells in which a touched enterprise counts or did, made anew by the code that makes all; the rest is copied. */
const patchedRollup = (image: Image, tables: Tables, { touched }: Delta): Rollup => {
  const cells = new MarkedCells(tables);
  for (const one of [image, tables]) {
    for (const id of touched) {
      const row = one.enterprises.rowOf.get(id);
      if (row !== undefined) cells.markEnterprise(one, row);
    }
  }
  return mergeRollup(image.rollup, buildRollup(tables, cells), cells);
};

/** The next image: what a delta says, and for the rest the last one, which stays as it is. Others are let in between. */
export const patchImage = async (image: Image, delta: Delta): Promise<Image> => {
  const frame = frameOf(image, delta.frame);
  const { places, segments, chains } = frame;
  const tables = patchedTables(image, frame, delta);
  await setImmediate();
  const surveys = delta.surveys ? buildSurveys(delta.surveys, places, chains, segments) : image.surveys;
  const asOf = latestDate(tables.enterprises, surveys);
  const all = { places, segments, ...tables };
  const totals = buildTotals(all);
  await setImmediate();
  const rollup = frame.isSame ? patchedRollup(image, all, delta) : buildRollup(all);
  return { revision: delta.revision, asOf, ...all, chains, rollup, totals, surveys };
};
