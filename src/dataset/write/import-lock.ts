import { hostname } from 'node:os';
import { beginImport, endImport } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import { UnusableError } from '../../store/unusable-error.js';

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly since: string;
}

const tokenOf = (): string =>
  JSON.stringify({ host: hostname(), pid: process.pid, since: new Date().toISOString() } satisfies Holder);

const runsHere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const longMs = 6 * 3_600_000;

/** An import whose process is gone, or that began hours ago on another machine, was cut off: it is simply done again. */
const abandoned = ({ host, pid, since }: Holder): boolean =>
  host === hostname() ? !runsHere(pid) : Date.now() - Date.parse(since) > longMs;

const refuse = ({ host, pid, since }: Holder): never => {
  throw new UnusableError(
    `Another import is under way 另一导入正在进行 (process ${pid} on ${host}, since ${since}): wait until it has ended and try again.`,
  );
};

const begin = (store: Store, token: string, previous: string | null) =>
  store.run(beginImport, { token, previous, at: new Date().toISOString() });

/** Mark the graph as being written to. One import at a time; readers of the projection wait for its end. */
export const beginWriting = async (store: Store): Promise<void> => {
  const token = tokenOf();
  const [first] = await begin(store, token, null);
  if (first?.begun) return;
  const holder = JSON.parse(first?.importing ?? '{}') as Holder;
  if (!abandoned(holder)) refuse(holder);
  const [second] = await begin(store, token, first?.importing ?? null);
  if (!second?.begun) refuse(holder);
};

/** Mark it as whole again; the answer is its new revision. */
export const endWriting = async (store: Store): Promise<string> => {
  const [row] = await store.run(endImport, { at: new Date().toISOString() });
  return String(row?.revision ?? 0);
};
