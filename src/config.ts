import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Basemap, tileTemplates } from './basemap.js';
import { readDuration } from './codes/cell/read-duration.js';
import { nearestOf } from './codes/nearest-of.js';
import type { LogFormat } from './log/log-line.js';
import { projectRoot } from './project-root.js';
import { readSecret } from './read-secret.js';
import { traceFaults } from './trace/trace-settings.js';

const port = z
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
const issuer = z.string().refine((value) => isSecureUrl(value) || isPrivateUrl(value), {
  message:
    'must be a URL that begins with https:// (http:// on this machine; on a private address with OIDC_ALLOW_HTTP=true)',
});
const claimPath = z.string().refine((value) => /^\S{1,200}$/.test(value), {
  message: 'must be the name of a claim, or a path such as realm_access.roles',
});
const url = (protocols: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`,
  });
const boltProtocols = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const aMinute = z
  .string()
  .refine((value) => /^\d{1,7}$/.test(value), {
    message: 'must be a whole number of requests a minute, 0 for no limit',
  })
  .transform(Number);
/** A backup pauses Neo4j and is verified, which takes minutes. */
const backupEvery = z
  .string()
  .refine((value) => between(readDuration(value) ?? 0, 600, 20 * 86_400), {
    message: 'must be minutes, hours or days, as 12h or 1d; at least 10m, at most 20d',
  })
  .transform((value) => (readDuration(value) ?? 0) * 1000);
const backupKeep = z
  .string()
  .refine((value) => /^\d{1,4}$/.test(value) && Number(value) >= 1, {
    message: 'must be a number of backups, at least 1',
  })
  .transform(Number);
/** At least what Neo4j starts with. */
const memory = z.string().refine((value) => /^([1-9]\d{2,5}m|[1-9]\d{0,2}g)$/.test(value), {
  message: 'must be megabytes or gigabytes, as 512m or 4g; at least 100m',
});
const listOf = (isOne: (value: string) => boolean, message: string) =>
  z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((all) => all.every(isOne), { message });
const isOrigin = (value: string): boolean =>
  value === '*' || (URL.canParse(value) && new URL(value).origin === value);
/** A name or an address, with or without a port, and nothing that a URL would read as something else. */
const isHost = (value: string): boolean =>
  /^(\[[\da-f:]+\]|[\w.-]+)(:\d{1,5})?$/i.test(value) && URL.canParse(`http://${value}`);
const isNetwork = (value: string): boolean => {
  const [address = '', bits = '0', ...more] = value.split('/');
  return more.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128;
};

const basemap = z.string().refine((value) => tileTemplates(value) !== undefined, {
  message:
    'must be addresses of tiles in Web Mercator with {z}, {x} and {y}, all of one host, with blanks between, as https://tiles.example/{z}/{x}/{y}.png',
});

/** Every setting, by its name in the environment. An empty value counts as not set. */
const settings = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  LIANTU_HOME: z.string().default(join(projectRoot, '.liantu')),
  LIANTU_JARS: z.string().optional(),
  LIANTU_SUPERVISED: z.enum(['true', 'false']).default('false'),
  LIANTU_BACKUP_EVERY: backupEvery.optional(),
  LIANTU_BACKUP_KEEP: backupKeep.default(7),
  LIANTU_AHEAD: z.enum(['true', 'false']).default('true'),
  LIANTU_SEED: z.enum(['guangxi', 'regions', 'none']).default('guangxi'),
  LIANTU_BASEMAP: basemap.optional(),
  LIANTU_BASEMAP_CRS: z.enum(['WGS84', 'CGCS2000', 'GCJ02']).default('CGCS2000'),
  LIANTU_BASEMAP_NOTE: z.string().max(200).optional(),
  LIANTU_PUBLIC_URL: url(['http:', 'https:']).optional(),
  LIANTU_PUBLIC_READ: z.enum(['true', 'false']).default('true'),
  LIANTU_INTROSPECTION: z.enum(['true', 'false']).default('true'),
  LIANTU_RATE_OF_ADDRESS: aMinute.default(6_000),
  LIANTU_RATE_OF_MEMBER: aMinute.default(6_000),
  LIANTU_RATE_OF_TILES: aMinute.default(60_000),
  LIANTU_TRUSTED_PROXIES: listOf(isNetwork, 'must be addresses or networks, as 10.0.0.7,10.1.0.0/16').default(
    [],
  ),
  LIANTU_ALLOWED_HOSTS: listOf(isHost, 'must be hosts, as graph.example,10.0.0.7:4000').default([]),
  LIANTU_WEBHOOK_HOSTS: listOf(isHost, 'must be hosts, as qyapi.weixin.qq.com,10.0.0.7:9000').default([]),
  LIANTU_CORS_ORIGINS: listOf(isOrigin, 'must be origins, as https://map.example, or *').default([]),
  OIDC_ISSUER: issuer.optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_ORG_CLAIM: claimPath.default('org'),
  OIDC_ROLES_CLAIM: claimPath.default('roles'),
  OIDC_GROUPS_CLAIM: claimPath.default('groups'),
  OIDC_ALLOW_HTTP: z.enum(['true', 'false']).default('false'),
  LIANTU_NEO4J_HEAP: memory.optional(),
  LIANTU_NEO4J_PAGE_CACHE: memory.optional(),
  NEO4J_URI: url(boltProtocols).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  LOG_FORMAT: z.enum(['text', 'json']).default('text'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Memory of the managed Neo4j, as `2g` or `512m`; shares of the machine’s where it is left out. */
export interface ServerMemory {
  readonly heap?: string | undefined;
  readonly pageCache?: string | undefined;
}

export interface ExternalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** An OpenID Connect issuer whose tokens are accepted, the audience that they must name, and their claims. */
export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
  /** What signs browsers in at the issuer; absent where none is registered there. */
  readonly client?: { readonly id: string; readonly secret?: string };
  /** Paths of the claims that say who a member is. */
  readonly claims: { readonly organisation: string; readonly roles: string; readonly groups: string };
  /** True where keys may come over plain HTTP from a private address. */
  readonly allowHttp: boolean;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  /** Where the managed server’s jars are kept; several homes may share them. */
  readonly jarsHome: string;
  /** True where the process is started again when it ends by a fault: the graph’s server waits for that. */
  readonly supervised: boolean;
  /** Memory of the managed Neo4j. */
  readonly neo4jMemory: ServerMemory;
  /** Whether what the next questions need is worked out before they come. */
  readonly ahead: boolean;
  /** Absent: backups are made by command alone. */
  readonly backups?: { readonly everyMs: number; readonly kept: number };
  readonly seed: 'guangxi' | 'regions' | 'none';
  /** Absent: the project starts and keeps its own server. */
  readonly neo4j?: ExternalNeo4j;
  /** Tiles below the map; absent: nothing leaves the machine. */
  readonly basemap?: Basemap;
  readonly publicUrl?: string;
  /** False closes reading to whoever is not signed in. */
  readonly publicRead: boolean;
  /** False hides the schema from who asks for it, and the names it would suggest. */
  readonly introspection: boolean;
  /** Requests a minute; 0 sets no limit. */
  readonly rates: { readonly address: number; readonly member: number; readonly tiles: number };
  /** Who may say for whom a request is sent on (X-Forwarded-For). */
  readonly trustedProxies: readonly string[];
  /** Hosts, beside those of this machine, that a request may be sent to. */
  readonly allowedHosts: readonly string[];
  /** Hosts that notices may go to; none where empty. */
  readonly webhookHosts: readonly string[];
  /** Pages of these origins may ask; none where empty. */
  readonly corsOrigins: readonly string[];
  /** Absent: only tokens of `liantu token` are accepted. */
  readonly oidc?: Oidc;
  readonly logLevel: string;
  /** Kind of every line that the process prints about itself. */
  readonly logFormat: LogFormat;
}

/** Settings that cannot be used; the message lists every fault, one a line. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const unknownNames = (env: Environment): string[] => {
  const known = Object.keys(settings.shape).filter((name) => name.startsWith('LIANTU_'));
  return Object.keys(env)
    .filter((name) => name.startsWith('LIANTU_') && !name.startsWith('LIANTU_TEST_') && !known.includes(name))
    .map((name) => {
      const nearest = nearestOf(name, known);
      return `${name} is no setting${nearest ? `; did you mean ${nearest}?` : `; known: ${known.join(', ')}`}`;
    });
};

const unusableValues = (env: Environment, issues: readonly z.core.$ZodIssue[]): string[] =>
  issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${env[name] ?? ''}: ${issue.message}`;
  });

const externalFaults = (env: Environment, password: string | undefined): string[] =>
  env.NEO4J_URI && !password
    ? ['NEO4J_URI is set, NEO4J_PASSWORD is not: give the password of that server, or NEO4J_PASSWORD_FILE']
    : [];

const backupFaults = (env: Environment): string[] =>
  env.NEO4J_URI && env.LIANTU_BACKUP_EVERY
    ? [
        'LIANTU_BACKUP_EVERY is of the managed Neo4j alone: back the server of NEO4J_URI up with its own tools',
      ]
    : [];

const plainHttpFaults = ({ OIDC_ISSUER: issuer = '', OIDC_ALLOW_HTTP: allowed }: Environment): string[] =>
  issuer.startsWith('http:') && !isSecureUrl(issuer) && isPrivateUrl(issuer) && allowed !== 'true'
    ? [
        `OIDC_ISSUER=${issuer}: its keys would come over plain HTTP, which others on that network may change; set OIDC_ALLOW_HTTP=true where you trust it, or use https://`,
      ]
    : [];

const basemapFaults = (env: Environment): string[] =>
  ['LIANTU_BASEMAP_CRS', 'LIANTU_BASEMAP_NOTE']
    .filter((name) => env[name] && !env.LIANTU_BASEMAP)
    .map((name) => `${name} needs LIANTU_BASEMAP`);

const issuerFaults = (env: Environment): string[] => [
  ...(Boolean(env.OIDC_ISSUER) === Boolean(env.OIDC_AUDIENCE)
    ? []
    : ['OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or neither']),
  ...(env.OIDC_CLIENT_ID && !env.OIDC_ISSUER ? ['OIDC_CLIENT_ID needs OIDC_ISSUER'] : []),
  ...plainHttpFaults(env),
];

/** Read the settings once. Throws {@link ConfigError} with all faults at once. */
export const readConfig = (env: Environment): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const password = readSecret(given, 'NEO4J_PASSWORD');
  const read = settings.safeParse(given);
  const faults = [
    ...unknownNames(given),
    ...(read.success ? [] : unusableValues(given, read.error.issues)),
    ...externalFaults(given, password.value),
    ...issuerFaults(given),
    ...backupFaults(given),
    ...basemapFaults(given),
    ...traceFaults(given),
    ...password.faults,
  ];
  if (!read.success || faults.length > 0) throw new ConfigError(faults.join('\n'));
  const value = read.data;
  return {
    port: value.PORT,
    host: value.HOST,
    home: resolve(value.LIANTU_HOME),
    jarsHome: resolve(value.LIANTU_JARS ?? value.LIANTU_HOME),
    supervised: value.LIANTU_SUPERVISED === 'true',
    neo4jMemory: { heap: value.LIANTU_NEO4J_HEAP, pageCache: value.LIANTU_NEO4J_PAGE_CACHE },
    ahead: value.LIANTU_AHEAD === 'true',
    backups:
      value.LIANTU_BACKUP_EVERY === undefined
        ? undefined
        : { everyMs: value.LIANTU_BACKUP_EVERY, kept: value.LIANTU_BACKUP_KEEP },
    seed: value.LIANTU_SEED,
    basemap: value.LIANTU_BASEMAP
      ? {
          tiles: tileTemplates(value.LIANTU_BASEMAP) ?? [],
          crs: value.LIANTU_BASEMAP_CRS,
          note: value.LIANTU_BASEMAP_NOTE,
        }
      : undefined,
    publicUrl: value.LIANTU_PUBLIC_URL,
    publicRead: value.LIANTU_PUBLIC_READ === 'true',
    introspection: value.LIANTU_INTROSPECTION === 'true',
    rates: {
      address: value.LIANTU_RATE_OF_ADDRESS,
      member: value.LIANTU_RATE_OF_MEMBER,
      tiles: value.LIANTU_RATE_OF_TILES,
    },
    trustedProxies: value.LIANTU_TRUSTED_PROXIES,
    allowedHosts: value.LIANTU_ALLOWED_HOSTS,
    webhookHosts: value.LIANTU_WEBHOOK_HOSTS,
    corsOrigins: value.LIANTU_CORS_ORIGINS,
    oidc:
      value.OIDC_ISSUER && value.OIDC_AUDIENCE
        ? {
            issuer: value.OIDC_ISSUER,
            audience: value.OIDC_AUDIENCE,
            ...(value.OIDC_CLIENT_ID
              ? { client: { id: value.OIDC_CLIENT_ID, secret: value.OIDC_CLIENT_SECRET } }
              : {}),
            claims: {
              organisation: value.OIDC_ORG_CLAIM,
              roles: value.OIDC_ROLES_CLAIM,
              groups: value.OIDC_GROUPS_CLAIM,
            },
            allowHttp: value.OIDC_ALLOW_HTTP === 'true',
          }
        : undefined,
    logLevel: value.LOG_LEVEL,
    logFormat: value.LOG_FORMAT,
    neo4j: value.NEO4J_URI
      ? {
          uri: value.NEO4J_URI,
          user: value.NEO4J_USER,
          password: password.value ?? '',
          database: value.NEO4J_DATABASE,
        }
      : undefined,
  };
};
