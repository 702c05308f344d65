import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a program under the last resort until it ends or says that it is through. */
const run = (program: string) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const script = `import { addLastResort } from './src/cli/last-resort.ts';
      addLastResort({ log: (id, error) => console.log(id, error.message), end: async () => process.exit(75) });
      ${program}`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.once('exit', (code) => resolve({ code, said }));
  });

const anId = /^[0-9a-f-]{36} /;

test('a promise that fails and that nothing listens to is logged with an id, and the process stays', async () => {
  const { code, said } = await run(
    "Promise.reject(new Error('left alone')); setTimeout(() => { console.log('still here'); process.exit(0); }, 50);",
  );
  expect(code).toBe(0);
  expect(said.split('\n')[0]).toMatch(anId);
  expect(said).toContain('left alone');
  expect(said).toContain('still here');
});

test('five of them within a minute end it, to be started again', async () => {
  const { code, said } = await run(
    "for (let i = 0; i < 5; i++) Promise.reject(new Error('again')); setTimeout(() => process.exit(0), 5_000);",
  );
  expect(code).toBe(75);
  expect(said.match(/again/g)).toHaveLength(5);
});

test('an exception that nothing caught ends it at once, to be started again', async () => {
  const { code, said } = await run(
    "setTimeout(() => { throw new Error('uncaught'); }, 1); setTimeout(() => process.exit(0), 5_000);",
  );
  expect(code).toBe(75);
  expect(said).toContain('uncaught');
});
