import type { IncomingHttpHeaders } from 'node:http';
import type { Parameters } from '../../ogc/query/require-names.js';

/** Tells whether a page is asked for by a person: by `f=html`, or by a browser that names no format. */
export const wantsHtml = ({ accept = '' }: IncomingHttpHeaders, { f }: Parameters): boolean =>
  f === undefined ? /text\/html/.test(accept) && !/json/.test(accept) : f === 'html';
