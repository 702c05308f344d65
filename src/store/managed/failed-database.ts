import type { Driver } from 'neo4j-driver';

/**
 * Why Neo4j gave up on the database while its Bolt port answers (a full disk, a damaged store), in its own words;
 * nothing while it is still starting.
 */
export const failedDatabase = async (driver: Driver): Promise<string | undefined> => {
  const { records } = await driver.executeQuery(
    "SHOW DATABASE neo4j YIELD currentStatus, statusMessage WHERE currentStatus <> 'online' RETURN statusMessage AS why",
    {},
    { database: 'system' },
  );
  const why = records[0]?.get('why') as string | null | undefined;
  return why ? why : undefined;
};
