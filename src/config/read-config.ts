import { resolve } from 'node:path';
import { traceFaults } from '../trace/trace-settings.js';
import { tileTemplates } from './basemap.js';
import type { Config } from './config.js';
import { readSecret } from './read-secret.js';
import {
  backupFaults,
  basemapFaults,
  type Environment,
  externalFaults,
  issuerFaults,
  unknownNames,
  unusableValues,
} from './setting-faults.js';
import { settings } from './settings.js';

/** Settings that cannot be used; the message lists every fault, one a line. */
export class ConfigError extends Error {}

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
    processes: value.LIANTU_PROCESSES,
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
