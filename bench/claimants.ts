/**
 * One rule over every enterprise of a generated graph, end to end through `policyClaimants`: what the graph knows of each
 * (seat, titles, the figures of the year), the verdicts, the order, the first page with its explanations.
 *
 *   npx tsx bench/claimants.ts [enterprises]
 *
 * By default 100,000, all seated in the city that the rule is for. The first question reads the figures of the year from
 * Neo4j; a question for another day finds them in memory and judges anew; a further page judges nothing.
 */
import 'reflect-metadata';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestContext } from '../src/api/context.js';
import { findPolicyClaimants } from '../src/facts/policy/claimant/find-policy-claimants.js';
import { importSources } from '../src/intake/dataset/import-sources.js';
import { projectRoot } from '../src/project-root.js';
import { loadSnapshot } from '../src/snapshot/load-snapshot.js';
import type { OpenStore } from '../src/store/opening/opened-store.js';
import { openBenchDriver } from './analysis/graph.js';
import { withFilled } from './fill/open-filled.js';

const size = Number(process.argv[2] ?? 100_000);
const rounds = 5;

const statements = [
  "MATCH (r:Region {level: 'PREFECTURE'}) SET r.name = '桂林市'",
  `MATCH (e:Enterprise)
   CALL (e) {
     WITH e, toInteger(substring(e.id, 1)) AS at
     CREATE (y:EnterpriseYear {code: e.id + '|2025', year: 2025})-[:YEAR_OF]->(e)
     SET y.mainRevenueCny = toFloat(at % 50000) * 10000,
         y.rdExpenseCny = CASE at % 7 WHEN 0 THEN null ELSE toFloat(at % 1000) * 10000 END
   } IN TRANSACTIONS OF 10000 ROWS`,
];

/** Brings the shipped documents, facts and rules into the graph. */
const bringRules = async ({ store }: OpenStore): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  const shipped = join(projectRoot, 'seed/guangxi');
  for (const table of ['policies', 'facts'])
    copyFileSync(join(shipped, `${table}.csv`), join(folder, `${table}.csv`));
  mkdirSync(join(folder, 'rules'));
  cpSync(join(shipped, 'rules'), join(folder, 'rules'), { recursive: true });
  const resources = [
    ...['policies', 'facts'].map((name) => ({ name, path: `${name}.csv` })),
    { name: 'policy_rules', path: ['rules/GL-11.yaml', 'rules/LZ25-12.yaml'] },
  ];
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'bench', resources }));
  await importSources(store, [join(folder, 'datapackage.json')], { language: 'en' });
  rmSync(folder, { recursive: true });
};

/** Milliseconds on the wall, and those that the process itself used. */
interface Took {
  readonly ms: number;
  readonly cpuMs: number;
}

const tookBy = async (work: () => Promise<unknown>): Promise<Took> => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - begun, cpuMs: (user + system) / 1_000 };
};

const middle = (all: readonly Took[], of: keyof Took): string =>
  ([...all].sort((a, b) => a[of] - b[of])[all.length >> 1]?.[of] ?? 0).toFixed(0);

const run = async (open: OpenStore): Promise<void> => {
  const driver = openBenchDriver(open);
  const session = driver.session();
  for (const statement of statements) await session.run(statement);
  await session.close();
  await driver.close();
  await bringRules(open);
  const { snapshot } = await loadSnapshot(open.store);
  const ask = (rule: string, asOf: string) => {
    const context = requestContext({
      ...{ store: open.store, snapshot, language: 'zh', publicUrl: '', viewer: undefined },
    });
    const place = { kind: 'REGION', code: '100000' } as const;
    return findPolicyClaimants(context, { rule, place, first: 50, asOf });
  };
  const { counts } = await ask('GL-11', '2026-09-01');
  console.error(counts);
  for (const rule of ['GL-11', 'LZ25-12']) {
    const first = await tookBy(() => ask(rule, '2026-10-01'));
    const others: Took[] = [];
    for (let day = 2; day < 2 + rounds; day++) others.push(await tookBy(() => ask(rule, `2026-10-0${day}`)));
    const again = await tookBy(() => ask(rule, '2026-10-02'));
    const cells = [first.ms.toFixed(0), middle(others, 'ms'), middle(others, 'cpuMs'), again.ms.toFixed(1)];
    console.log(`| ${[rule, size.toLocaleString('en'), ...cells].join(' | ')} |`);
  }
};

console.log('| rule | enterprises | first question ms | another day ms | ms of CPU | another page ms |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
await withFilled(size, (open) => run(open));
