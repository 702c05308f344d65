import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Tag of an answer that depends on a revision and these words alone. */
export const etagOf = (revision: string, ...words: readonly string[]): string =>
  `"${revision}-${createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 22)}"`;

/** Tells whether the client has the answer with this tag already. */
export const isKnown = (headers: IncomingHttpHeaders, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()));

/** Tells whether an answer may be packed: yes, unless what the client accepts leaves gzip out. */
export const takesGzip = (headers: IncomingHttpHeaders): boolean =>
  String(headers['accept-encoding'] ?? 'gzip')
    .split(',')
    .map((coding) => coding.trim().split(/\s*;\s*q=/))
    .some(([name, quality = '1']) => (name === 'gzip' || name === '*') && Number(quality) > 0);
