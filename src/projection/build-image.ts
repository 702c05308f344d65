import { buildPlaces } from './build-places.js';
import { buildRollup } from './build-rollup.js';
import { buildChains, buildSegments } from './build-segments.js';
import { buildSurveys } from './build-surveys.js';
import { buildTotals } from './build-totals.js';
import { enterpriseTables } from './enterprise-tables.js';
import { IdRows } from './id-rows.js';
import { type Image, none } from './image.js';
import type { ImageRows } from './image-rows.js';
import { knownOfRows } from './known-of-enterprises.js';
import { latestDate } from './latest-date.js';
import { rowsBy } from './rows-by.js';

/** Build the image of a graph from its rows, whatever their order: the same rows always give the same image. */
export const buildImage = (rows: ImageRows): Image => {
  const places = buildPlaces(rows);
  const segments = buildSegments(rows);
  const chains = buildChains(rows, segments);
  const positions = rowsBy(rows.enterprises.map(({ id }) => id));
  const known = knownOfRows(rows, places, segments, (id) => positions.get(id) ?? none);
  const tables = enterpriseTables(known, places, segments.size, ({ ids }) => IdRows.of(ids));
  const surveys = buildSurveys(rows.surveys, places, chains, segments);
  return {
    revision: rows.revision,
    asOf: latestDate(tables.enterprises, surveys),
    places,
    segments,
    chains,
    ...tables,
    rollup: buildRollup({ places, segments, ...tables }),
    totals: buildTotals({ places, ...tables }),
    surveys,
  };
};
