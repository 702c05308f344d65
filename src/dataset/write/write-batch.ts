import type { Store } from '../../store/store.js';
import type { CheckedBatch, CheckedRow, Origin } from '../check/checked-row.js';
import {
  chainSegmentStatements,
  chainStatements,
  segmentLinkStatements,
  segmentStatements,
  surveyStatements,
} from './chain-statements.js';
import {
  activityStatements,
  enterpriseStatements,
  holdingStatements,
  identifierStatements,
  type Resolve,
  siteStatements,
  supplyStatements,
  technologyStatements,
  tierAwardStatements,
} from './enterprise-statements.js';
import { resolveEnterprises } from './graph-known.js';
import type { Identity } from './identify.js';
import {
  enclaveStatements,
  organisationStatements,
  pairingStatements,
  parkChainStatements,
  parkStatements,
  partnerCentreStatements,
  regionStatements,
} from './place-statements.js';
import type { Statement } from './statement.js';

type Rows = readonly CheckedRow[];

const plain: Readonly<Record<string, (rows: Rows) => Statement[]>> = {
  regions: regionStatements,
  parks: parkStatements,
  park_chains: parkChainStatements,
  organisations: organisationStatements,
  chains: chainStatements,
  segments: segmentStatements,
  chain_segments: chainSegmentStatements,
  segment_links: segmentLinkStatements,
  surveys: surveyStatements,
  partner_centres: partnerCentreStatements,
  enclaves: enclaveStatements,
  pairings: pairingStatements,
};

interface Referring {
  /** Columns that name enterprises. */
  readonly columns: readonly string[];
  readonly statements: (rows: Rows, resolve: Resolve) => Statement[];
}

const referring: Readonly<Record<string, Referring>> = {
  identifiers: { columns: ['enterprise'], statements: identifierStatements },
  sites: { columns: ['enterprise'], statements: siteStatements },
  activities: { columns: ['enterprise'], statements: activityStatements },
  supplies: { columns: ['supplier', 'customer'], statements: supplyStatements },
  holdings: { columns: ['owner', 'owned'], statements: holdingStatements },
  tier_awards: { columns: ['enterprise'], statements: tierAwardStatements },
  technologies: { columns: ['holders'], statements: technologyStatements },
};

const keysOf = (rows: Rows, columns: readonly string[]): string[] => [
  ...new Set(
    rows.flatMap(({ values }) => columns.flatMap((column) => (values[column] as string | string[]) ?? [])),
  ),
];

const resolver = async (
  store: Store,
  rows: Rows,
  columns: readonly string[],
  origin: Origin,
): Promise<Resolve> => {
  const ids = await resolveEnterprises(store, keysOf(rows, columns), origin.name);
  return (key) => {
    const id = ids.get(String(key));
    if (id === undefined) throw new Error(`enterprise ${String(key)} was accepted and is not in the graph`);
    return id;
  };
};

const statementsOf = async (
  store: Store,
  batch: CheckedBatch,
  identities: readonly Identity[],
): Promise<Statement[]> => {
  const { resource, rows, origin } = batch;
  if (resource === 'enterprises') return enterpriseStatements(rows, identities);
  const referred = referring[resource];
  if (referred) return referred.statements(rows, await resolver(store, rows, referred.columns, origin));
  const write = plain[resource];
  if (!write) throw new Error(`no statement writes the resource ${resource}`);
  return write(rows);
};

/** Write one batch of accepted rows: all of it or nothing. Writing it again changes nothing. */
export const writeBatch = async (
  store: Store,
  batch: CheckedBatch,
  identities: readonly Identity[],
): Promise<void> => {
  if (batch.rows.length === 0) return;
  const statements = await statementsOf(store, batch, identities);
  await store.transaction('write', async (run) => {
    for (const { query, rows } of statements) if (rows.length > 0) await run(query, { rows });
  });
};
