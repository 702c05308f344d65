import { spawn } from 'node:child_process';
import { UnusableError } from '../../unusable-error.js';
import { serverVersion } from '../layout.js';

/** Copies the jars of the server, as the project file names them, into a folder; says what to do where Maven cannot. */
export const runMaven = (pom: string, target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [
      '-B',
      '-q',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${target}`,
    ];
    const maven = spawn('mvn', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [maven.stdout, maven.stderr]) stream.on('data', (chunk) => (said += chunk));
    maven.once('error', () =>
      reject(
        new UnusableError(
          'Maven (mvn) was not found; it fetches Neo4j once: install it (Debian: apt-get install maven).',
        ),
      ),
    );
    maven.once('exit', (code) =>
      code === 0 ? resolve(said) : reject(new UnusableError(mavenFailure(said))),
    );
  });

const mavenFailure = (said: string): string => {
  if (/No space left/.test(said))
    return 'The disk is full: Neo4j’s jars need about 120 MB under LIANTU_HOME.';
  const line =
    said
      .split('\n')
      .find((line) => line.includes('ERROR'))
      ?.replace(/^.*?ERROR\S*\s*/, '') ?? 'it gave no reason';
  return `Maven could not fetch Neo4j ${serverVersion} (${line.slice(0, 300)}): check the network or the mirror in ~/.m2/settings.xml, then start again.`;
};
