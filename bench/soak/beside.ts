import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../http/server.js';
import { freshQuestions } from '../overload/questions.js';
import type { Ask } from './desk.js';
import { pauseWhile } from './kill-in-turn.js';

/** Imports a file twice a minute; gives how often it was accepted. */
export const importAgain = async (
  environment: Readonly<Record<string, string>>,
  going: () => boolean,
): Promise<number> => {
  let accepted = 0;
  for (; going(); await pauseWhile(going, 30_000))
    accepted += await run(['import', 'docs/examples/enterprises.csv', '--format', 'json'], environment).then(
      () => 1,
      (error: Error) => (/ended with 2$/.test(error.message) ? 1 : 0),
    );
  return accepted;
};

/** Asks questions that were never asked before, slower where it is told to come back. */
export const askOn = async (ask: Ask, going: () => boolean): Promise<void> => {
  for (const bodies = freshQuestions(); going(); ) {
    const { query, variables } = JSON.parse(bodies());
    const { status } = await ask(query, variables);
    await pause(status === 200 ? 20 : 500);
  }
};

/** Megabytes of memory of the API, as it tells itself, every two seconds. */
export const watchMemory = async (url: string, going: () => boolean): Promise<number[]> => {
  const megabytes: number[] = [];
  for (; going(); await pause(2_000)) {
    const text = await fetch(`${url}/metrics`).then(
      (response) => response.text(),
      () => '',
    );
    const bytes = text.match(/^process_resident_memory_bytes (\S+)/m)?.[1];
    if (bytes) megabytes.push(Number(bytes) / 1e6);
  }
  return megabytes;
};
