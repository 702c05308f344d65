import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Query } from '../../cypher/query.js';
import { toParameters } from './to-parameters.js';

const defaultTimeoutMs = 30_000;
export const fetchAll = -1;

const driverMode = (mode: 'read' | 'write') => (mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE);

/** Names the query in the server’s lists, and ends it when it takes too long. */
export const transactionConfig = (name: string, timeoutMs = defaultTimeoutMs) => ({
  timeout: neo4j.int(timeoutMs),
  metadata: { app: 'liantu', query: name },
});

/** Opens a session of a database. */
export type Open = (mode: 'read' | 'write', fetchSize?: number) => Session;

/** Opens sessions of one database. */
export const openerOf =
  (driver: Pick<Driver, 'session'>, database: string): Open =>
  (mode, fetchSize) =>
    driver.session({ database, defaultAccessMode: driverMode(mode), fetchSize });

/** Parameters of a query as the driver takes them. */
export const parametersOf = <P extends object, R extends object>(query: Query<P, R>, params: P) =>
  toParameters(query.params, params as Record<string, unknown>);
