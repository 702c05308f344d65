import { hostname } from 'node:os';
import { beginImport, endImport, renewImport } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import { UnusableError } from '../../../store/unusable-error.js';

interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly since: string;
  /** Moment of its last sign of life. */
  readonly seen: string;
}

/** Another process is writing; it can be waited for. */
export class ImportUnderWay extends UnusableError {
  constructor({ host, pid, since }: Holder) {
    super(
      `Another import is under way 另一导入正在进行 (process ${pid} on ${host}, since ${since}): wait until it has ended and try again.`,
    );
  }
}

const now = (): string => new Date().toISOString();

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** In a container every start has the same process number: what began before this process did is not its own. */
const isOlderThanThisProcess = (since: string): boolean =>
  Date.parse(since) < Date.now() - process.uptime() * 1000;

const runsHere = ({ pid, since }: Holder): boolean =>
  pid === process.pid ? !isOlderThanThisProcess(since) : runs(pid);

/** Revisions of which the graph says what each changed; a reader further behind reads it whole. */
const keptRevisions = 200;

const renewMs = 10_000;
const silentMs = 5 * 60_000;

/**
 * Tells whether an import was cut off, as its process is gone or not heard of from another machine: it is done again.
 */
const abandoned = (holder: Holder): boolean =>
  Date.now() - Date.parse(holder.seen ?? holder.since) > silentMs ||
  (holder.host === hostname() && !runsHere(holder));

const begin = (store: Store, token: string, previous: string | null) =>
  store.run(beginImport, { token, previous, at: now() });

/** Right to write, held by a single import at a time. */
export class ImportLock {
  #token: string;
  #seen = Date.now();

  private constructor(
    private readonly store: Store,
    private readonly holder: Holder,
  ) {
    this.#token = JSON.stringify(holder);
  }

  /** Marks the graph as being written to; readers of the snapshot wait for the end. */
  static async take(store: Store): Promise<ImportLock> {
    const at = now();
    const lock = new ImportLock(store, { host: hostname(), pid: process.pid, since: at, seen: at });
    const [first] = await begin(store, lock.#token, null);
    if (first?.begun) return lock;
    const other = JSON.parse(first?.importing ?? '{}') as Holder;
    if (!abandoned(other)) throw new ImportUnderWay(other);
    const [second] = await begin(store, lock.#token, first?.importing ?? null);
    if (!second?.begun) throw new ImportUnderWay(other);
    return lock;
  }

  /** Gives a sign of life every few seconds; fails where another import took over meanwhile. */
  async renew(): Promise<void> {
    if (Date.now() - this.#seen < renewMs) return;
    this.#seen = Date.now();
    const token = JSON.stringify({ ...this.holder, seen: now() } satisfies Holder);
    const [row] = await this.store.run(renewImport, { token, previous: this.#token });
    if (!row) throw new UnusableError('Another import took over 另一导入已接管: run this one again.');
    this.#token = token;
  }

  /** Marks the graph as whole again; returns its new revision. */
  async end(): Promise<string> {
    const [row] = await this.store.run(endImport, { at: now(), kept: keptRevisions });
    return String(row?.revision ?? 0);
  }
}
