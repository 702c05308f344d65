import type { z } from 'zod';
import { nearestOf } from '../codes/nearest-of.js';
import { isPrivateUrl, isSecureUrl } from './setting-forms.js';
import { settings } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export const unknownNames = (env: Environment): string[] => {
  const known = Object.keys(settings.shape).filter((name) => name.startsWith('LIANTU_'));
  return Object.keys(env)
    .filter((name) => name.startsWith('LIANTU_') && !name.startsWith('LIANTU_TEST_') && !known.includes(name))
    .map((name) => {
      const nearest = nearestOf(name, known);
      return `${name} is no setting${nearest ? `; did you mean ${nearest}?` : `; known: ${known.join(', ')}`}`;
    });
};

export const unusableValues = (env: Environment, issues: readonly z.core.$ZodIssue[]): string[] =>
  issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name}=${env[name] ?? ''}: ${issue.message}`;
  });

export const externalFaults = (env: Environment, password: string | undefined): string[] =>
  env.NEO4J_URI && !password
    ? ['NEO4J_URI is set, NEO4J_PASSWORD is not: give the password of that server, or NEO4J_PASSWORD_FILE']
    : [];

export const backupFaults = (env: Environment): string[] =>
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

export const basemapFaults = (env: Environment): string[] =>
  ['LIANTU_BASEMAP_CRS', 'LIANTU_BASEMAP_NOTE']
    .filter((name) => env[name] && !env.LIANTU_BASEMAP)
    .map((name) => `${name} needs LIANTU_BASEMAP`);

export const issuerFaults = (env: Environment): string[] => [
  ...(Boolean(env.OIDC_ISSUER) === Boolean(env.OIDC_AUDIENCE)
    ? []
    : ['OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or neither']),
  ...(env.OIDC_CLIENT_ID && !env.OIDC_ISSUER ? ['OIDC_CLIENT_ID needs OIDC_ISSUER'] : []),
  ...plainHttpFaults(env),
];
