import neo4j, { type Driver } from 'neo4j-driver';
import type { ExternalNeo4j } from '../config/config.js';

/** Opens a driver whose whole numbers come back as JavaScript numbers. */
export const openDriver = ({ uri, user, password }: ExternalNeo4j): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    connectionTimeout: 5_000,
    userAgent: 'liantu',
  });
