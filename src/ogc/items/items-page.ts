import { setImmediate } from 'node:timers/promises';
import { requestContext } from '../../api/context.js';
import { attribution } from '../../map/attribution.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Collection, Selection } from '../collection/collection.js';
import { doorAddress, type Link, mediaTypes } from '../page/link.js';
import type { OgcAnswer } from '../page/ogc-answer.js';
import { type ItemsQuery, itemsQuery } from '../query/items-query.js';
import type { Parameters } from '../query/require-names.js';
import { beginWalk, heldSnapshot } from './held-snapshots.js';
import { matching } from './matching.js';
import { geoJsonOf } from './write-feature.js';

/** Features written before they are sent and other requests get their turn. */
const atOnce = 500;

interface Page {
  readonly selection: Selection;
  /** Numbers of the features that match; undefined means all. */
  readonly matched: readonly number[] | undefined;
  readonly query: ItemsQuery;
  /** All of the collection but its features, as members of one JSON object. */
  readonly head: object;
}

const textOf = ({ selection, matched, query }: Page, from: number, to: number): string => {
  const numbers = Array.from({ length: to - from }, (_, i) => matched?.[from + i] ?? from + i);
  return numbers
    .map((number) => JSON.stringify(geoJsonOf(selection.featureAt(number), query.system)))
    .join(',\n');
};

/** Writes a page in parts, so that a page of any size takes the memory of one part. */
async function* written(page: Page, to: number): AsyncGenerator<string> {
  yield `${JSON.stringify(page.head).slice(0, -1)},"features":[`;
  for (let from = page.query.offset; from < to; from += atOnce) {
    yield (from === page.query.offset ? '\n' : ',\n') + textOf(page, from, Math.min(from + atOnce, to));
    await setImmediate();
  }
  yield '\n]}\n';
}

const addressOf = (base: string, parameters: Parameters, changed: Record<string, string>): string => {
  const texts = { ...parameters, ...changed } as Record<string, string>;
  return `${base}?${new URLSearchParams(texts)}`;
};

const linksOf = (
  context: RequestContext,
  { id }: Collection,
  parameters: Parameters,
  next: number | undefined,
): Link[] => {
  const door = `${doorAddress(context.publicUrl)}/collections/${id}`;
  const items = `${door}/items`;
  const type = mediaTypes.geoJson;
  const { revision } = context.snapshot;
  return [
    { href: addressOf(items, parameters, {}).replace(/\?$/, ''), rel: 'self', type },
    { href: door, rel: 'collection', type: mediaTypes.json },
    ...(next === undefined
      ? []
      : [{ href: addressOf(items, parameters, { offset: String(next), revision }), rel: 'next', type }]),
  ];
};

const atRevision = (context: RequestContext, { revision }: ItemsQuery): RequestContext =>
  revision === undefined
    ? context
    : requestContext({ ...context, snapshot: heldSnapshot(revision, context.snapshot) });

/** Page of features: the filters’ matches counted, the page itself sent in parts. */
export const itemsPage = async (
  given: RequestContext,
  collection: Collection,
  parameters: Parameters,
): Promise<OgcAnswer> => {
  const query = itemsQuery(given.snapshot, collection, parameters);
  const context = atRevision(given, query);
  const selection = await collection.select(context, query.filters);
  const matched = await matching(selection, collection, query);
  const numberMatched = matched?.length ?? selection.size;
  const to = Math.max(query.offset, Math.min(query.offset + query.limit, numberMatched));
  if (to < numberMatched && query.revision === undefined) beginWalk(context.snapshot);
  const head = {
    type: 'FeatureCollection',
    ...(collection.hasOutlines ? { attribution: await attribution(context) } : {}),
    timeStamp: new Date().toISOString(),
    graphRevision: context.snapshot.revision,
    numberMatched,
    numberReturned: to - query.offset,
    links: linksOf(context, collection, parameters, to < numberMatched ? to : undefined),
  };
  return {
    type: mediaTypes.geoJson,
    headers: { 'content-crs': `<${query.system.uri}>` },
    body: written({ selection, matched, query, head }, to),
  };
};
