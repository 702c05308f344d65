import { chainCodesByPark, segmentByCode } from '../facts/chain/chain.repository.js';
import { chainByCode } from '../facts/chain/chain-by-code.js';
import { boundaryByPlace, parkByCode, regionByCode } from '../facts/place/place.repository.js';
import { loadAll } from '../request/loader.js';
import type { LoaderDefinition, RequestContext } from '../request/request-context.js';
import { placeKeys } from '../snapshot/build/build-places.js';
import type { Step } from './step.js';

/** Number of things read with one query. */
const atOnce = 500;
/** Number of things of a kind above which the rest is read when it is asked for. */
const most = 20_000;

const inParts = function* <Value>(
  context: RequestContext,
  definition: LoaderDefinition<string, Value>,
  keys: readonly string[],
): Generator<Step> {
  const some = keys.slice(0, most);
  for (let from = 0; from < some.length; from += atOnce)
    yield () => loadAll(context, definition, some.slice(from, from + atOnce));
};

/** Reads what answers show of chains, segments and places. */
export const frameSteps = function* (context: RequestContext): Generator<Step> {
  const { places, segments, chains } = context.snapshot;
  const [regions, parks] = [
    places.codes.slice(0, places.regionCount),
    places.codes.slice(places.regionCount),
  ];
  yield* inParts(context, chainByCode, chains.codes);
  yield* inParts(context, segmentByCode, segments.codes);
  yield* inParts(context, regionByCode, regions);
  yield* inParts(context, parkByCode, parks);
  yield* inParts(context, chainCodesByPark, parks);
  yield* inParts(context, boundaryByPlace, placeKeys(places));
};
