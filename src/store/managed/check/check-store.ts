import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../layout.js';
import { runAdmin } from '../run-admin.js';

/** Outcome of a check of a store that no server has open. */
export type StoreCheck = 'whole' | 'to recover' | { readonly damage: string };

const toRecover = /[Aa]ctive logical log|[Rr]ecover/;

const firstFault = (said: string): string =>
  said
    .split('\n')
    .find((line) => /ERROR|[Ii]nconsisten|Exception|[Ff]ailed/.test(line))
    ?.trim()
    .slice(0, 300) ?? 'no reason given';

/** Checks the database for consistency by Neo4j’s own tool; what a server that was killed left must be recovered first. */
export const checkStore = async (layout: Layout): Promise<StoreCheck> => {
  const reports = join(layout.root, 'check');
  const { succeeded, said } = await runAdmin(layout, [
    'database',
    'check',
    'neo4j',
    `--report-path=${reports}`,
  ]);
  if (succeeded) {
    rmSync(reports, { recursive: true, force: true });
    return 'whole';
  }
  return toRecover.test(said) ? 'to recover' : { damage: firstFault(said) };
};
