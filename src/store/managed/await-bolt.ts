import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { UnusableError } from '../unusable-error.js';
import { failedDatabase } from './failed-database.js';
import { knownReason } from './start-failure.js';

/** Its own retries, a second apart and then ever longer, would oversleep the moment in which the database opens. */
const connect = (port: number, password: string): Driver =>
  neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });

const refuseFailed = async (driver: Driver): Promise<void> => {
  const why = await failedDatabase(driver);
  if (why)
    throw new UnusableError(
      knownReason(why) ?? `Neo4j could not open its database: ${why.split('\n')[0]?.slice(0, 300)}`,
    );
};

const answers = async (port: number, password: string): Promise<'yes' | 'refused' | 'not yet'> => {
  const driver = connect(port, password);
  try {
    await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    return 'yes';
  } catch (error) {
    const code = String((error as { code?: string }).code);
    if (/DatabaseUnavailable/.test(code)) await refuseFailed(driver);
    return /Unauthorized|CredentialsExpired/.test(code) ? 'refused' : 'not yet';
  } finally {
    await driver.close();
  }
};

/** A new server knows neo4j/neo4j only and wants it changed before anything else. */
const setPassword = async (port: number, password: string): Promise<void> => {
  const driver = connect(port, 'neo4j');
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $password',
      { old: 'neo4j', password },
      { database: 'system' },
    );
  } catch {
    throw new UnusableError(
      'The managed Neo4j refuses the password kept beside it (LIANTU_HOME/neo4j/password): restore that file, or wipe the store with "liantu db wipe --yes".',
    );
  } finally {
    await driver.close();
  }
};

/** Waits until the server answers on Bolt with this password; `ended` says whether it is gone meanwhile. */
export const awaitBolt = async (port: number, password: string, ended: () => boolean): Promise<boolean> => {
  for (const begun = Date.now(); Date.now() - begun < 180_000; await pause(150)) {
    if (ended()) return false;
    const answer = await answers(port, password);
    if (answer === 'yes') return true;
    if (answer === 'refused') await setPassword(port, password);
  }
  throw new UnusableError('Neo4j did not answer within 3 minutes.');
};
