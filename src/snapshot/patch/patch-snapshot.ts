import { inPieces } from '../../pieces/in-pieces.js';
import type { Pieces } from '../../pieces/pieces.js';
import { buildSectors } from '../build/build-sectors.js';
import { buildSurveys } from '../build/build-surveys.js';
import { latestDate } from '../build/latest-date.js';
import { MarkedCells } from '../build/marked-cells.js';
import { mergePieces } from '../build/merge-pieces.js';
import { rollupPieces, type Tables } from '../build/rollup-pieces.js';
import { totalsPieces } from '../build/totals-pieces.js';
import { searchFollows } from '../search/search-of-snapshot.js';
import type { Rollup, Snapshot } from '../tables/snapshot.js';
import type { Delta } from './delta.js';
import { frameOf } from './frame.js';
import { patchedProjects } from './patched-projects.js';
import { patchedTables } from './patched-tables.js';

/** The cells in which a touched enterprise counts or did, made anew by the code that makes all; the rest is copied. */
const patchedRollup = function* (snapshot: Snapshot, tables: Tables, { touched }: Delta): Pieces<Rollup> {
  const cells = new MarkedCells(tables);
  for (const state of [snapshot, tables]) {
    for (const id of touched) {
      const row = state.enterprises.rowOf.get(id);
      if (row !== undefined) cells.markEnterprise(state, row);
    }
  }
  return yield* mergePieces(snapshot.rollup, yield* rollupPieces(tables, cells), cells);
};

/**
 * Makes the next snapshot from a delta and, for the rest, the last snapshot, which stays as it is. Other work is let
 * in between.
 */
export const patchSnapshot = async (snapshot: Snapshot, delta: Delta): Promise<Snapshot> => {
  const frame = frameOf(snapshot, delta.frame);
  const { places, segments, chains, leading } = frame;
  const tables = await inPieces(patchedTables(snapshot, frame, delta));
  const surveys = delta.surveys ? buildSurveys(delta.surveys, places, chains, segments) : snapshot.surveys;
  const sectors = delta.statistics ? buildSectors(delta.statistics, places, segments) : snapshot.sectors;
  const asOf = await inPieces(latestDate(tables.enterprises, surveys));
  const all = { places, segments, ...tables };
  const totals = await inPieces(totalsPieces(all));
  const rollup = await inPieces(frame.isSame ? patchedRollup(snapshot, all, delta) : rollupPieces(all));
  const projects = patchedProjects(snapshot, frame, delta);
  const sums = { rollup, totals };
  const next = {
    revision: delta.revision,
    asOf,
    ...all,
    chains,
    ...sums,
    surveys,
    leading,
    projects,
    sectors,
  };
  searchFollows(next, snapshot, delta.touched);
  return next;
};
