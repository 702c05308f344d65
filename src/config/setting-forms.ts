import { isIP } from 'node:net';
import { z } from 'zod';
import { readDuration } from '../codes/cell/read-duration.js';
import { tileTemplates } from './basemap.js';

export const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, {
    message: 'must be a whole number from 1 to 65535',
  })
  .transform(Number);
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Keys that decide who may come in are not taken over a wire that anyone may write on. */
export const isSecureUrl = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
};
const privateAddress =
  /^(10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|\[f[cd][\da-f:]+\]|[\w-]+|[\w.-]+\.(internal|local|lan|intranet))$/i;
/** A name without points, or an address, that only the own network reaches. */
export const isPrivateUrl = (value: string): boolean =>
  URL.canParse(value) && privateAddress.test(new URL(value).hostname);
export const issuer = z.string().refine((value) => isSecureUrl(value) || isPrivateUrl(value), {
  message:
    'must be a URL that begins with https:// (http:// on this machine; on a private address with OIDC_ALLOW_HTTP=true)',
});
export const claimPath = z.string().refine((value) => /^\S{1,200}$/.test(value), {
  message: 'must be the name of a claim, or a path such as realm_access.roles',
});
export const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`,
  });
export const boltProtocols = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;
export const aMinute = z
  .string()
  .refine((value) => /^\d{1,7}$/.test(value), {
    message: 'must be a whole number of requests a minute, 0 for no limit',
  })
  .transform(Number);
/** A backup pauses Neo4j and is verified, which takes minutes. */
export const backupEvery = z
  .string()
  .refine((value) => between(readDuration(value) ?? 0, 600, 20 * 86_400), {
    message: 'must be minutes, hours or days, as 12h or 1d; at least 10m, at most 20d',
  })
  .transform((value) => (readDuration(value) ?? 0) * 1000);
export const backupKeep = z
  .string()
  .refine((value) => /^\d{1,4}$/.test(value) && Number(value) >= 1, {
    message: 'must be a number of backups, at least 1',
  })
  .transform(Number);
/** Each process holds the graph. */
export const processes = z
  .string()
  .refine((value) => /^\d{1,2}$/.test(value) && between(Number(value), 1, 64), {
    message: 'must be a number of processes from 1 to 64',
  })
  .transform(Number);
/** At least what Neo4j starts with. */
export const memory = z.string().refine((value) => /^([1-9]\d{2,5}m|[1-9]\d{0,2}g)$/.test(value), {
  message: 'must be megabytes or gigabytes, as 512m or 4g; at least 100m',
});
export const listOf = (isOne: (value: string) => boolean, message: string) =>
  z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isOne), { message });
export const isOrigin = (value: string): boolean =>
  value === '*' || (URL.canParse(value) && new URL(value).origin === value);
/** A name or an address, with or without a port, and nothing that a URL would read as something else. */
export const isHost = (value: string): boolean =>
  /^(\[[\da-f:]+\]|[\w.-]+)(:\d{1,5})?$/i.test(value) && URL.canParse(`http://${value}`);
export const isNetwork = (value: string): boolean => {
  const [address = '', bits = '0', ...more] = value.split('/');
  return more.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128;
};

export const basemap = z.string().refine((value) => tileTemplates(value) !== undefined, {
  message:
    'must be addresses of tiles in Web Mercator with {z}, {x} and {y}, all of one host, with blanks between, as https://tiles.example/{z}/{x}/{y}.png',
});
