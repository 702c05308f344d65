import type { CheckOptions } from '../../../src/intake/dataset/check/check-options.js';
import { checkSources } from '../../../src/intake/dataset/check/check-sources.js';
import type { CheckedRow } from '../../../src/intake/dataset/check/checked-row.js';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { type Known, nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';

export interface Collected {
  readonly rows: readonly CheckedRow[];
  readonly findings: readonly Finding[];
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly repaired: number;
}

/** Everything that checking some paths yields; every batch must account for its rows. */
export const collect = async (
  paths: readonly string[],
  known: Known = nothingKnown,
  options: Partial<CheckOptions> = {},
): Promise<Collected> => {
  const rows: CheckedRow[] = [];
  const findings: Finding[] = [];
  const counts = { read: 0, accepted: 0, rejected: 0, repaired: 0 };
  for await (const batch of checkSources(paths, known, { language: 'en', today: '2026-11-24', ...options })) {
    if (batch.read !== batch.accepted + batch.rejected)
      throw new Error(`${batch.file}: rows are not accounted for`);
    rows.push(...batch.rows);
    findings.push(...batch.findings);
    for (const name of ['read', 'accepted', 'rejected', 'repaired'] as const) counts[name] += batch[name];
  }
  return { rows, findings, ...counts };
};

/** What a graph would know after these rows were imported. */
export const knownFrom = (rows: readonly CheckedRow[]): Known => {
  const of = <Entry>(resource: string): Entry[] =>
    rows.filter((row) => row.resource === resource).map((row) => row.values as Entry);
  const keys = of<{ id?: string; uscc?: string }>('enterprises').flatMap(({ id, uscc }) => [id, uscc]);
  const enterprises = new Set(keys);
  return {
    regions: of('regions'),
    segments: of('segments'),
    chains: of('chains'),
    parks: of('parks'),
    sectors: of<{ code: string; classification: string; name: string }>('sectors').map(
      ({ code, classification, name }) => ({ code: `${classification}:${code}`, name }),
    ),
    ofPolicies: {
      policies: of<{ code: string; title: string }>('policies').map(({ code, title }) => ({
        code,
        name: title,
      })),
      metrics: of('metrics'),
      registers: of('registers'),
    },
    resolveEnterprises: async (asked) =>
      new Map(asked.filter((key) => enterprises.has(key)).map((key) => [key, key])),
  };
};
