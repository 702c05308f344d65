import { mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Layout } from './layout.js';

/** Bytes of the machine, or of the container where that is bounded. */
const machineMemory = Math.min(totalmem(), process.constrainedMemory() || totalmem());

/** An eighth of the machine’s memory, within bounds, as settings write it. */
const eighth = (least: number, most: number): string =>
  `${Math.round(Math.min(most, Math.max(least, machineMemory / 2 ** 20 / 8)))}m`;

/** A larger heap is a slower one: its pointers take twice the room. */
const [mostHeap, mostPageCache] = [31 * 1024, 64 * 1024];

/** Settings that Neo4j reads from its file; JVM settings go on the command line, which the launcher script would read. */
export const writeServerConfig = ({ conf, home, memory }: Layout, port: number): void => {
  mkdirSync(conf, { recursive: true });
  mkdirSync(home, { recursive: true });
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${memory.pageCache ?? eighth(128, mostPageCache)}`,
    'db.tx_log.rotation.retention_policy=100M size',
    // Otherwise each of the two databases takes 256 MB of disk before anything is written.
    'db.tx_log.preallocate=false',
    'db.transaction.timeout=10m',
    // Otherwise a query is planned anew for each order of magnitude of a list or text that it is given.
    'internal.cypher.use_parameter_size=false',
    // The databases are closed before Bolt is: nothing is gained by its quiet period of 5 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.dbms.bolt.netty_server_shutdown_timeout=1',
  ];
  writeFileSync(join(conf, 'neo4j.conf'), `${settings.join('\n')}\n`);
};

const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/**
 * The JVM’s second compiler waits for four times as many calls as it would: what a start calls is not compiled twice,
 * which takes a sixth of a start’s CPU, and what is called for hours is compiled soon enough.
 */
const patientCompiler = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
];

/** Arguments of `java` that start the Community server on this layout; `classes` are of {@link classArguments}. */
export const serverArguments = (
  { lib, home, conf, memory }: Layout,
  classes: readonly string[],
): string[] => [
  ...classes,
  '-Xms256m',
  `-Xmx${memory.heap ?? eighth(512, mostHeap)}`,
  ...patientCompiler,
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  '-cp',
  join(lib, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${conf}`,
];

/** Arguments of `java` that run the server’s own admin tool; it loads many of the classes that the server does. */
export const adminArguments = (
  { lib }: Layout,
  classes: readonly string[],
  command: readonly string[],
): string[] => [
  ...classes,
  '-Xmx1g',
  '-Dfile.encoding=UTF-8',
  ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  '-cp',
  join(lib, '*'),
  'org.neo4j.cli.AdminTool',
  ...command,
];
