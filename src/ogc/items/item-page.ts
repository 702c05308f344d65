import { UnknownName } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Collection } from '../collection/collection.js';
import { doorAddress, mediaTypes } from '../page/link.js';
import type { OgcAnswer } from '../page/ogc-answer.js';
import { coordinateSystemOf } from '../query/coordinate-system.js';
import { type Parameters, requireNames } from '../query/require-names.js';
import { geoJsonOf } from './write-feature.js';

const unknownFeature = (collection: string, id: string): UnknownName =>
  new UnknownName({
    zh: `${collection}中没有id为${id.slice(0, 100)}的要素`,
    en: `there is no feature ${id.slice(0, 100)} in ${collection}`,
  });

/** Page of one feature. Throws UnknownName where there is none of the id. */
export const itemPage = async (
  context: RequestContext,
  collection: Collection,
  id: string,
  parameters: Parameters,
): Promise<OgcAnswer> => {
  const { crs } = requireNames(parameters, ['crs', 'f']);
  const system = coordinateSystemOf('crs', crs);
  const feature = await collection.find(context, id);
  if (!feature) throw unknownFeature(collection.id, id);
  const door = `${doorAddress(context.publicUrl)}/collections/${collection.id}`;
  const links = [
    { href: `${door}/items/${encodeURIComponent(id)}`, rel: 'self', type: mediaTypes.geoJson },
    { href: door, rel: 'collection', type: mediaTypes.json },
  ];
  return {
    type: mediaTypes.geoJson,
    headers: { 'content-crs': `<${system.uri}>` },
    body: { ...geoJsonOf(feature, system), links },
  };
};
