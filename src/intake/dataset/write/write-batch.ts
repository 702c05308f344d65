import { writePossibleDuplicates } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import type { CheckedBatch, CheckedRow, Sampling } from '../check/checked-row.js';
import type { ImportRecord } from '../record/import-record.js';
import { touchedKeys } from '../record/touched-keys.js';
import {
  chainSegmentStatements,
  chainStatements,
  segmentLinkStatements,
  segmentStatements,
  segmentTermStatements,
  surveyStatements,
} from './chain-statements.js';
import type { ChangeJournal } from './change-journal.js';
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
  regionChainStatements,
  regionChangeStatements,
  regionStatements,
  signInGroupStatements,
} from './place-statements.js';
import {
  enterpriseYearStatements,
  grantStatements,
  observationStatements,
  registerEntryStatements,
} from './policy-record-statements.js';
import {
  answerPartStatements,
  clauseStatements,
  metricStatements,
  policyStatements,
  policyTargetStatements,
  registerStatements,
} from './policy-statements.js';
import type { PossibleDuplicate } from './possible-duplicates.js';
import { factStatements, policyRuleStatements } from './rule-statements.js';
import {
  sectorCoefficientStatements,
  sectorOutputStatements,
  sectorStatements,
  segmentSectorStatements,
} from './sector-statements.js';
import { type Statement, statement } from './statement.js';
import { touchedBy } from './touched.js';

type Rows = readonly CheckedRow[];

const plain: Readonly<Record<string, (rows: Rows) => Statement[]>> = {
  regions: regionStatements,
  region_changes: regionChangeStatements,
  parks: parkStatements,
  park_chains: parkChainStatements,
  region_chains: regionChainStatements,
  organisations: organisationStatements,
  sign_in_groups: signInGroupStatements,
  chains: chainStatements,
  segments: segmentStatements,
  chain_segments: chainSegmentStatements,
  segment_links: segmentLinkStatements,
  surveys: surveyStatements,
  segment_terms: segmentTermStatements,
  facts: factStatements,
  policy_rules: policyRuleStatements,
  partner_centres: partnerCentreStatements,
  enclaves: enclaveStatements,
  pairings: pairingStatements,
  sectors: sectorStatements,
  sector_outputs: sectorOutputStatements,
  sector_coefficients: sectorCoefficientStatements,
  segment_sectors: segmentSectorStatements,
  policies: policyStatements,
  clauses: clauseStatements,
  metrics: metricStatements,
  policy_targets: policyTargetStatements,
  registers: registerStatements,
  policy_answers: answerPartStatements,
};

interface Referring {
  /** Columns that name enterprises. */
  readonly columns: readonly string[];
  /** Tells whether a row names one there; by default each that fills them does. */
  readonly names?: (row: CheckedRow) => boolean;
  readonly statements: (rows: Rows, resolve: Resolve, sampling: Sampling) => Statement[];
}

const referring: Readonly<Record<string, Referring>> = {
  identifiers: { columns: ['enterprise'], statements: identifierStatements },
  sites: { columns: ['enterprise'], statements: siteStatements },
  activities: { columns: ['enterprise'], statements: activityStatements },
  supplies: { columns: ['supplier', 'customer'], statements: supplyStatements },
  holdings: { columns: ['owner', 'owned'], statements: holdingStatements },
  tier_awards: { columns: ['enterprise'], statements: tierAwardStatements },
  technologies: { columns: ['holders'], statements: technologyStatements },
  enterprise_years: { columns: ['enterprise'], statements: enterpriseYearStatements },
  grants: { columns: ['beneficiary'], statements: grantStatements },
  register_entries: { columns: ['enterprise'], statements: registerEntryStatements },
  observations: {
    columns: ['subject'],
    names: ({ values }) => values.subject_kind === 'ENTERPRISE',
    statements: observationStatements,
  },
};

const keysOf = (rows: Rows, { columns, names = () => true }: Referring): string[] => [
  ...new Set(
    rows
      .filter(names)
      .flatMap(({ values }) => columns.flatMap((column) => (values[column] as string | string[]) ?? [])),
  ),
];

interface Written {
  readonly statements: Statement[];
  /** Rows whose enterprise is not to be found, since its key was refused or names several. */
  readonly unresolved: readonly CheckedRow[];
}

const referringStatements = async (
  store: Store,
  batch: CheckedBatch,
  referred: Referring,
): Promise<Written> => {
  const { rows, origin } = batch;
  const ids = await resolveEnterprises(store, keysOf(rows, referred), origin.name);
  const isResolved = (row: CheckedRow) => keysOf([row], referred).every((key) => ids.has(key));
  const resolve: Resolve = (key) => ids.get(String(key)) as string;
  return {
    statements: referred.statements(rows.filter(isResolved), resolve, origin.sampling),
    unresolved: rows.filter((row) => !isResolved(row)),
  };
};

const statementsOf = async (
  store: Store,
  batch: CheckedBatch,
  identities: readonly Identity[],
): Promise<Written> => {
  const { resource, rows } = batch;
  if (resource === 'enterprises')
    return { statements: enterpriseStatements(rows, identities, batch.origin.sampling), unresolved: [] };
  const referred = referring[resource];
  if (referred) return referringStatements(store, batch, referred);
  const write = plain[resource];
  if (!write) throw new Error(`no statement writes the resource ${resource}`);
  return { statements: write(rows), unresolved: [] };
};

/** Makes the row of a pair, which is written once, whichever came first. */
const duplicateRow = ({ id, other, score, reason }: PossibleDuplicate): object => {
  const [a, b] = id < other.id ? [id, other.id] : [other.id, id];
  return { a, b, score, reason };
};

/** What is kept of an import beside what it writes. */
export interface Kept {
  readonly journal: ChangeJournal;
  /** Absent where the import is not to be undone. */
  readonly record?: ImportRecord | undefined;
}

/**
 * Writes a batch of accepted rows, and in the journal what that changes: all of it or nothing. Writing it again
 * changes nothing. Returns the rows that name an enterprise the graph does not know after all; they are not written.
 */
export const writeBatch = async (
  store: Store,
  batch: CheckedBatch,
  identities: readonly Identity[],
  duplicates: readonly PossibleDuplicate[],
  { journal, record }: Kept,
): Promise<readonly CheckedRow[]> => {
  if (batch.rows.length === 0) return [];
  const { statements, unresolved } = await statementsOf(store, batch, identities);
  const all = [...statements, statement(writePossibleDuplicates, duplicates.map(duplicateRow))];
  await store.transaction('write', async (run) => {
    // Sent one behind the other without waiting: the graph goes on while the next batch is checked here.
    const write = async (): Promise<void> => {
      const filled = all.filter(({ rows }) => rows.length > 0);
      await Promise.all(filled.map(({ query, rows }) => run(query, { rows })));
    };
    await (record ? record.around(run, batch.resource, () => touchedKeys(all), write) : write());
    await journal.note(run, touchedBy(batch.resource, statements));
  });
  return unresolved;
};
