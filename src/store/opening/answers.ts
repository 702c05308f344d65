import { setTimeout as pause } from 'node:timers/promises';
import { serverAlive } from '../../../cypher/queries.gen.js';
import type { Store } from '../store.js';

const patienceMs = 2_000;

/** Tells whether the server answers: asked once and not waited for, since retries of the driver would hide that it is away. */
export const answers = async (store: Store): Promise<boolean> => {
  const asked = store.run(serverAlive, {}, { timeoutMs: patienceMs }).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, pause(patienceMs, false, { ref: false })]);
};
