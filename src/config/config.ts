import type { LogFormat } from '../log/log-line.js';
import type { Basemap } from './basemap.js';

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
  /** Processes that answer; with more than one, another keeps what they share. */
  readonly processes: number;
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
