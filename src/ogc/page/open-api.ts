import { chainStatuses } from '../../map/chain-status.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Collection, FilterName } from '../collection/collection.js';
import { collections } from '../collection/collections.js';
import { coordinateSystems, crs84 } from '../query/coordinate-system.js';
import { intervalForm } from '../query/interval.js';
import { pageSizes } from '../query/items-query.js';
import { doorAddress, mediaTypes } from './link.js';
import type { OgcAnswer } from './ogc-answer.js';

const parameter = (name: string, schema: object, description: string): object => ({
  name,
  in: 'query',
  required: false,
  style: 'form',
  explode: false,
  schema,
  description,
});

const text = { type: 'string' };
const crs = {
  type: 'string',
  format: 'uri',
  enum: coordinateSystems.map(({ uri }) => uri),
  default: crs84.uri,
};

const parameters = {
  limit: parameter(
    'limit',
    { type: 'integer', minimum: 1, maximum: pageSizes.most, default: pageSizes.usual },
    'Features of a page 每页要素数',
  ),
  offset: parameter(
    'offset',
    { type: 'integer', minimum: 0, default: 0 },
    'Features before the page 起始位置',
  ),
  bbox: parameter(
    'bbox',
    { type: 'array', oneOf: [4, 6].map((n) => ({ minItems: n, maxItems: n })), items: { type: 'number' } },
    'Two corners in bbox-crs 范围',
  ),
  'bbox-crs': parameter('bbox-crs', crs, 'System of bbox 范围坐标系'),
  crs: parameter('crs', crs, 'System of the answer, axes in its own order 返回坐标系'),
  datetime: parameter('datetime', { ...text, pattern: intervalForm }, 'Moment or interval, RFC 3339 时间'),
  revision: parameter(
    'revision',
    { ...text, pattern: '^[0-9]{1,15}$' },
    'Revision of the graph that a walk began at; next links carry it 图版本',
  ),
  f: parameter('f', { type: 'string', enum: ['json'] }, 'Format 格式'),
} as const;

const filters: Readonly<Record<FilterName, object>> = {
  chain: parameter('chain', text, 'Code of a chain 产业链代码'),
  segment: parameter('segment', text, 'Code of a segment 环节代码'),
  tier: parameter('tier', text, 'Title, such as 专精特新小巨人 称号'),
  place: parameter(
    'place',
    { ...text, pattern: '^(REGION|PARK):.+$' },
    'REGION:450200 or PARK:liuzhou-hitech-zone 地区或园区',
  ),
  gap: parameter(
    'gap',
    { ...text, enum: chainStatuses },
    'Status of the segment in the place; with chain and place only 环节状态，与 chain、place 同用',
  ),
};

const refs = (names: readonly string[]): object[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

const problems = (...statuses: readonly number[]): object =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]));

const answers = (types: readonly string[], ...statuses: readonly number[]): object => ({
  200: {
    description: 'OK',
    content: Object.fromEntries(
      types.map((type) => [type, { schema: { type: type === mediaTypes.html ? 'string' : 'object' } }]),
    ),
  },
  ...problems(...statuses, 401, 406, 429, 500, 503),
});

const get = (operationId: string, summary: string, more: object): object => ({
  get: { operationId, summary, ...more },
});

const formats = [parameter('f', { type: 'string', enum: ['json', 'html'] }, 'Format 格式')];

const featureId = {
  name: 'featureId',
  in: 'path',
  required: true,
  schema: text,
  description: 'Id of a feature 要素标识',
};

const pathsOf = ({ id, title, filters: own }: Collection): Record<string, object> => ({
  [`/collections/${id}`]: get(`describe.${id}`, title.en, {
    parameters: formats,
    responses: answers([mediaTypes.json, mediaTypes.html], 400),
  }),
  [`/collections/${id}/items`]: get(`items.${id}`, `${title.en} ${title.zh}`, {
    parameters: refs([...Object.keys(parameters), ...own]),
    responses: answers([mediaTypes.geoJson], 400, 404, 410),
  }),
  [`/collections/${id}/items/{featureId}`]: get(`item.${id}`, `One of ${title.en}`, {
    parameters: [featureId, ...refs(['crs', 'f'])],
    responses: answers([mediaTypes.geoJson], 400, 404),
  }),
});

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    code: { ...text, description: 'Code as in GraphQL' },
  },
};

const page = (id: string, summary: string): object =>
  get(id, summary, { parameters: formats, responses: answers([mediaTypes.json, mediaTypes.html], 400) });

const fixedPaths = {
  '/': page('landing', 'Landing page'),
  '/conformance': page('conformance', 'Parts of the standard that hold'),
  '/collections': page('collections', 'Collections'),
};

/** Describes the door as an OpenAPI 3.0 document. */
export const openApi = ({ publicUrl }: RequestContext): OgcAnswer => ({
  type: mediaTypes.openApi,
  body: {
    openapi: '3.0.3',
    info: { title: '链图 liantu · OGC API Features', version: '1.0' },
    servers: [{ url: doorAddress(publicUrl) }],
    paths: Object.assign({}, fixedPaths, ...collections.map(pathsOf)),
    components: {
      parameters: { ...parameters, ...filters },
      responses: {
        Problem: {
          description: 'Problem (RFC 9457)',
          content: { 'application/problem+json': { schema: problemSchema } },
        },
      },
    },
  },
});
