import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readMapInput } from '../../api/read-map-input.js';
import { todayInChina } from '../../codes/today.js';
import { mapTile, tileJson } from '../../map/tile/find-map-layer.js';
import { selectionOf } from '../../map/tile/selection-text.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { KeptValues } from '../../snapshot/keep/kept-values.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { etagOf, isKnown, takesGzip } from './conditional.js';
import type { Sent } from './sent.js';

export interface TileAddress {
  readonly selection: string;
  readonly z: string;
  readonly x: string;
  /** Row with its ending. */
  readonly y: string;
}

/** The graph may move on at any time: ask again, and be told that nothing changed. */
const caching = { 'cache-control': 'no-cache', vary: 'accept-encoding' };

const tileType = 'application/vnd.mapbox-vector-tile';

const packed = promisify(gzip);
const tiles = new KeptValues<Snapshot, string, Buffer>({ name: 'tiles', maxBytes: maxBytes.tiles });

/** A larger tile is drawn again. */
const maxTileBytes = 2 ** 20;

const wholeNumber = (name: string, text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError(`tile.${name}`, text, { zh: '整数', en: 'a whole number' });
};

const before = (endings: readonly string[], text: string): string => {
  const ending = endings.find((one) => text.endsWith(one));
  if (ending !== undefined) return text.slice(0, -ending.length);
  throw new InputError('address', text, {
    zh: `以${endings.join(' 或 ')}结尾的文字`,
    en: `a word that ends in ${endings.join(' or ')}`,
  });
};

/** GDAL asks for tiles under `.pbf`. */
const tileEndings = ['.mvt', '.pbf'];

const drawTile = async (context: RequestContext, { selection, z, x, y }: TileAddress): Promise<Uint8Array> =>
  mapTile(context, readMapInput(selectionOf(selection)), {
    z: wholeNumber('z', z),
    x: wholeNumber('x', x),
    y: wholeNumber('y', before(tileEndings, y)),
  });

/** Makes the bytes of a tile, packed or not; bytes that could be drawn are kept while the graph stands. */
const bytesOf = async (context: RequestContext, address: TileAddress, zip: boolean): Promise<Buffer> => {
  const { selection, z, x, y } = address;
  const question = [zip, selection, z, x, y, context.language].join('/');
  const tile = tiles.get(context.snapshot, question);
  if (tile) return tile.value;
  const plain = await drawTile(context, address);
  const body = zip && plain.length > 0 ? await packed(plain) : Buffer.from(plain);
  if (body.length <= maxTileBytes) tiles.set(context.snapshot, question, body);
  return body;
};

/** One vector tile: 204 where nothing is drawn, 304 where the client has it. */
export const tileAnswer = async (
  context: RequestContext,
  headers: IncomingHttpHeaders,
  address: TileAddress,
): Promise<Sent> => {
  const zip = takesGzip(headers);
  const { selection, z, x, y } = address;
  const etag = etagOf(context.snapshot.revision, todayInChina(), selection, z, x, y, String(zip));
  const body = await bytesOf(context, address, zip);
  if (body.length === 0) return { status: 204, headers: caching };
  if (isKnown(headers, etag)) return { status: 304, headers: { ...caching, etag } };
  const encoding: Record<string, string> = zip ? { 'content-encoding': 'gzip' } : {};
  return { status: 200, headers: { ...caching, ...encoding, etag, 'content-type': tileType }, body };
};

/** Makes the TileJSON document of a selection. */
export const tileJsonAnswer = async (
  context: RequestContext,
  headers: IncomingHttpHeaders,
  document: string,
): Promise<Sent> => {
  const selection = before(['.json'], document);
  const etag = etagOf(context.snapshot.revision, todayInChina(), selection, context.publicUrl);
  const body = JSON.stringify(await tileJson(context, readMapInput(selectionOf(selection))));
  if (isKnown(headers, etag)) return { status: 304, headers: { ...caching, etag } };
  return {
    status: 200,
    headers: { ...caching, etag, 'content-type': 'application/json; charset=utf-8' },
    body,
  };
};
