import { attribution } from '../../map/attribution.js';
import { sidesOf } from '../../map/layer/bounds-of.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Collection } from '../collection/collection.js';
import { collections } from '../collection/collections.js';
import { extentOf } from '../items/extent-of.js';
import { coordinateSystems, crs84 } from '../query/coordinate-system.js';
import { doorAddress, type Link, mediaTypes } from './link.js';
import type { OgcAnswer } from './ogc-answer.js';

const crs = coordinateSystems.map(({ uri }) => uri);

const linksOf = (base: string, { id }: Collection): Link[] => {
  const own = `${base}/collections/${id}`;
  return [
    { href: own, rel: 'self', type: mediaTypes.json },
    { href: `${own}/items`, rel: 'items', type: mediaTypes.geoJson },
  ];
};

/** Describes a collection; with outlines comes the notice that they are no approved map. */
const describe = async (context: RequestContext, collection: Collection): Promise<object> => {
  const { id, title, description, hasOutlines } = collection;
  const bbox = await extentOf(context, collection);
  return {
    id,
    title: title[context.language],
    description: description[context.language],
    ...(hasOutlines ? { attribution: await attribution(context) } : {}),
    itemType: 'feature',
    extent: bbox ? { spatial: { bbox: [sidesOf(bbox)], crs: crs84.uri } } : {},
    crs,
    storageCrs: crs84.uri,
    links: linksOf(doorAddress(context.publicUrl), collection),
  };
};

/** Page of one collection. */
export const collectionPage = async (
  context: RequestContext,
  collection: Collection,
): Promise<OgcAnswer> => ({ type: mediaTypes.json, body: await describe(context, collection) });

/** Page of all collections. */
export const collectionsPage = async (context: RequestContext): Promise<OgcAnswer> => {
  const described: object[] = [];
  for (const collection of collections) described.push(await describe(context, collection));
  const href = `${doorAddress(context.publicUrl)}/collections`;
  const body = { links: [{ href, rel: 'self', type: mediaTypes.json }], crs, collections: described };
  return { type: mediaTypes.json, body };
};
