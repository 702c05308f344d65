import {
  createEnterprises,
  writeActivities,
  writeEnterprises,
  writeSites,
  writeSupplies,
  writeTierAwards,
} from '../../../../cypher/queries.gen.js';
import type { Statement } from './statement.js';

/** Changes by a batch of what running processes hold in memory. */
export interface Touched {
  readonly enterprises: readonly string[];
  readonly tables: readonly string[];
}

/** Columns that name enterprises, by query. */
const columns: Readonly<Record<string, readonly string[]>> = {
  [createEnterprises.name]: ['id'],
  [writeEnterprises.name]: ['id'],
  [writeActivities.name]: ['enterprise'],
  [writeSites.name]: ['enterprise'],
  [writeSupplies.name]: ['supplier', 'customer'],
  [writeTierAwards.name]: ['enterprise'],
};

const tables: Readonly<Record<string, readonly string[]>> = {
  regions: ['FRAME'],
  parks: ['FRAME'],
  segments: ['FRAME'],
  segment_links: ['FRAME'],
  chains: ['FRAME'],
  chain_segments: ['FRAME'],
  park_chains: ['FRAME'],
  region_chains: ['FRAME'],
  surveys: ['SURVEYS'],
  sectors: ['SECTORS'],
  sector_outputs: ['SECTORS'],
  sector_coefficients: ['SECTORS'],
  segment_sectors: ['SECTORS'],
};

/** Finds what the statements of a batch of a resource change. */
export const touchedBy = (resource: string, statements: readonly Statement[]): Touched => {
  const ids = statements.flatMap(({ query, rows }) =>
    (columns[query.name] ?? []).flatMap((column) =>
      rows.map((row) => (row as Record<string, string>)[column]!),
    ),
  );
  return { enterprises: [...new Set(ids)], tables: tables[resource] ?? [] };
};
