/** Entries and bytes that an owner has under a name. */
export class Account {
  #entries = 0;
  #bytes = 0;
  #isClosed = false;

  constructor(readonly ledger: Ledger) {}

  /** Counts what comes, and, with negative numbers, what goes. */
  change(entries: number, bytes: number): void {
    if (this.#isClosed) return;
    this.#entries += entries;
    this.#bytes += bytes;
    this.ledger.entries += entries;
    this.ledger.bytes += bytes;
  }

  /** Counts everything as gone, for good. */
  close(): void {
    this.change(-this.#entries, -this.#bytes);
    this.#isClosed = true;
  }
}

/** Counts of what is kept under a name, over all owners. */
export class Ledger {
  hits = 0;
  /** Values worked out because they were not at hand. */
  misses = 0;
  entries = 0;
  bytes = 0;
  /** Memory is counted until the garbage collector has taken it. An account knows nothing of its owner, or it would hold it. */
  readonly #collected = new FinalizationRegistry<Account>((account) => account.close());

  /** Opens an account that is closed when its owner is collected. */
  open(owner: object): Account {
    const account = new Account(this);
    this.#collected.register(owner, account);
    return account;
  }
}

const ledgers = new Map<string, Ledger>();

/** Finds the ledger of a name, the same in the whole process. */
export const ledgerOf = (name: string): Ledger => {
  const ledger = ledgers.get(name) ?? new Ledger();
  ledgers.set(name, ledger);
  return ledger;
};

/** Lists every ledger by its name. */
export const allLedgers = (): Iterable<[string, Ledger]> => ledgers;
