import { writeChange } from '../../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../../store/store.js';
import type { Touched } from './touched.js';

/** Enterprises above which an import names none: its followers read the graph whole, which is faster then. */
const maxEnterprises = 50_000;

/** Keeps in the graph what an import changes, in the transactions that change it. */
export class ChangeJournal {
  #enterprises = 0;

  async note(run: TransactionRun, { enterprises, tables }: Touched): Promise<void> {
    if (enterprises.length === 0 && tables.length === 0) return;
    this.#enterprises += enterprises.length;
    const whole = this.#enterprises > maxEnterprises;
    await run(writeChange, { enterprises: whole ? [] : [...enterprises], tables: [...tables], whole });
  }
}
