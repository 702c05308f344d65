/**
 * `npx tsx bench/propose/size.ts [enterprises …]`: a register of made-up firms proposed by `liantu propose`, as built, a
 * process of its own, on a managed server of its own, by default of 100,000: seconds, enterprises a second and the
 * largest resident memory of that process; then the same again, killed at a third and begun anew, which must end in as
 * many proposals.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingProposals } from '../../cypher/queries.gen.js';
import { readConfig } from '../../src/config/read-config.js';
import { importSources } from '../../src/intake/dataset/import-sources.js';
import { loadSeed } from '../../src/intake/dataset/load-seed.js';
import { projectRoot } from '../../src/project-root.js';
import { openStore } from '../../src/store/open-store.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { registerMaker } from './generate-register.js';

const sizes = process.argv.slice(2).map(Number);
const say = (line: string): void => console.error(`· ${line}`);

const writeRegister = (path: string, rows: number): void => {
  const firmOf = registerMaker();
  const lines = Array.from({ length: rows }, (_, number) => {
    const { name, city, products, business } = firmOf(number);
    return [name, city, products, business].join(',');
  });
  writeFileSync(path, `企业名称,城市,主要产品,主营业务\n${lines.join('\n')}\n`);
};

const start = ({ uri, password }: OpenStore, home: string): ChildProcess => {
  const env = {
    ...process.env,
    ...{ LIANTU_HOME: home, NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password, LANG: 'en' },
  };
  return spawn(process.execPath, [join(projectRoot, 'dist/src/cli/main.js'), 'propose'], { env });
};

/** Largest resident memory of a process so far, in MiB; 0 where the system does not say. */
const peakMiB = (pid: number | undefined): number => {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const shareLooked = (said: string): number => {
  const [, looked = 0, total = 1] = [...said.matchAll(/(\d+) of (\d+) enterprises/g)].at(-1) ?? [];
  return Number(looked) / Number(total);
};

/** Runs the command to its end, or kills it once so large a share was looked at. */
const run = async (open: OpenStore, home: string, killAt = Number.POSITIVE_INFINITY) => {
  const begun = performance.now();
  const child = start(open, home);
  let [said, mib] = ['', 0];
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => {
    said += text;
    if (shareLooked(String(text)) >= killAt) child.kill('SIGKILL');
  });
  const watch = setInterval(() => (mib = Math.max(mib, peakMiB(child.pid))), 100);
  await once(child, 'close');
  clearInterval(watch);
  return { seconds: (performance.now() - begun) / 1_000, mib, said: said.trim().split('\n').at(-1) ?? '' };
};

const counts = async ({ store }: OpenStore): Promise<string> => {
  let proposals = 0;
  await store.each(standingProposals, {}, () => (proposals += 1));
  return proposals.toLocaleString('en');
};

const forget = (open: OpenStore): Promise<void> =>
  open.store.schema(
    `MATCH (n) WHERE n:SegmentProposal OR n.proposalKey IS NOT NULL
     CALL (n) { REMOVE n.proposalKey WITH n WHERE n:SegmentProposal DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  );

const measure = async (open: OpenStore, home: string, size: number): Promise<void> => {
  const path = join(home, 'register.csv');
  writeRegister(path, size);
  await importSources(open.store, [path], { language: 'en' });
  say(`${size} made-up firms are in the graph`);
  const whole = await run(open, home);
  say(whole.said);
  const proposals = await counts(open);
  await forget(open);
  const killed = await run(open, home, 1 / 3);
  const rest = await run(open, home);
  say(`${killed.said}; ${rest.said}`);
  const same = (await counts(open)) === proposals ? 'the same' : 'OTHERS';
  const cells = [
    size.toLocaleString('en'),
    whole.seconds.toFixed(0),
    Math.round(size / whole.seconds).toLocaleString('en'),
    whole.mib.toFixed(0),
    proposals,
    `${killed.seconds.toFixed(0)} + ${rest.seconds.toFixed(0)} s, ${same}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
};

execFileSync('npm', ['run', 'build'], { cwd: projectRoot });
const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-propose-'));
const open = await openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), say);
try {
  await loadSeed(open.store, 'guangxi', say);
  console.log(
    '| enterprises | seconds | enterprises/s | peak MiB | proposals | killed at a third and begun again |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | --- |');
  for (const size of sizes.length > 0 ? sizes : [100_000]) await measure(open, home, size);
} finally {
  await open.close();
  rmSync(home, { recursive: true, force: true });
}
