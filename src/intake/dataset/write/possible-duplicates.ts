import { type EnterprisesByFoldedNameRow, enterprisesByFoldedName } from '../../../../cypher/queries.gen.js';
import { companyNameSimilarity } from '../../../codes/company-name-similarity.js';
import { regionNearness } from '../../../codes/region-nearness.js';
import type { Store } from '../../../store/store.js';
import type { CheckedRow } from '../check/checked-row.js';
import { KeyTable } from '../check/memory/key-table.js';
import type { Identity } from './identify.js';
import type { MetKeys } from './met-keys.js';
import { mostUnderWay } from './writes-under-way.js';

type Bearer = Omit<EnterprisesByFoldedNameRow, 'normalisedName'>;

/** Pair of records that may be the same enterprise; from 0.8 likely, from 0.5 possible. A person decides. */
export interface PossibleDuplicate {
  readonly row: CheckedRow;
  readonly id: string;
  readonly other: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly reason: 'name and region' | 'identifiers';
  /**
   * True where the other stood in the graph before this run; rows of the same run are told apart by the row checks.
   */
  readonly stood: boolean;
}

const leastScore = 0.5;
const maxProposals = 5;
/** One row bears the identifiers of both. */
const scoreOfIdentifiers = 0.9;

const scoreOf = (bearer: Bearer, other: Bearer): number => {
  const near = regionNearness(bearer.region, other.region);
  const registeredApart = bearer.uscc && other.uscc && bearer.uscc !== other.uscc ? 0.7 : 1;
  return Math.round(near * registeredApart * companyNameSimilarity(bearer.name, other.name) * 100) / 100;
};

const bearerOf = ({ values }: CheckedRow, { id, uscc }: Identity): Bearer => ({
  id,
  name: String(values.name),
  uscc: uscc ?? null,
  region: (values.region as string | undefined) ?? null,
});

interface Named {
  readonly foldedName: string;
  readonly bearer: Bearer;
}

/** Bearers of each folded name, in the order of their ids: the same few are proposed however often a run is broken off. */
class Bearers {
  readonly #byName = new Map<string, Bearer[]>();

  constructor(rows: readonly EnterprisesByFoldedNameRow[]) {
    for (const { normalisedName, ...bearer } of rows) this.add(normalisedName, bearer);
  }

  add(name: string, bearer: Bearer): void {
    const others = this.of(name).filter(({ id }) => id !== bearer.id);
    this.#byName.set(
      name,
      [...others, bearer].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }

  of(name: string): readonly Bearer[] {
    return this.#byName.get(name) ?? [];
  }
}

/**
 * Finds enterprises under another identity that bear the same folded name in or near the same region, and enterprises
 * that a row's identifiers name beside its own. Names alone never merge anything.
 */
export class DuplicateSearch {
  /** Ids that this run has added. */
  readonly #added = new KeyTable();
  /** Names of this batch and of those before that may still be on their way into the graph, the last first. */
  #before: readonly Named[][] = [];

  constructor(
    private readonly store: Store,
    private readonly met: MetKeys,
  ) {}

  async find(rows: readonly CheckedRow[], identities: readonly Identity[]): Promise<PossibleDuplicate[]> {
    const names = [...new Set(identities.flatMap(({ isNew, foldedName }) => (isNew ? foldedName : [])))];
    const known = this.met.mayStand(names);
    const bearers = new Bearers(
      known.length > 0 ? await this.store.run(enterprisesByFoldedName, { names: [...known] }) : [],
    );
    for (const { foldedName } of identities) this.met.meet(foldedName);
    for (const { foldedName, bearer } of this.#before.flat()) bearers.add(foldedName, bearer);
    this.#before = [[], ...this.#before.slice(0, mostUnderWay - 1)];
    return rows.flatMap((row, index) => {
      const identity = identities[index]!;
      return [...this.#byName(row, identity, bearers), ...this.#byIdentifiers(row, identity)];
    });
  }

  #byName(row: CheckedRow, identity: Identity, bearers: Bearers): PossibleDuplicate[] {
    const { id, foldedName } = identity;
    if (!identity.isNew || this.#added.has(id)) return [];
    const bearer = bearerOf(row, identity);
    const pairs = bearers
      .of(foldedName)
      .filter((other) => other.id !== id)
      .map((other) => ({ other, score: scoreOf(bearer, other) }))
      .filter(({ score }) => score >= leastScore)
      .slice(0, maxProposals)
      .map(({ other, score }) => this.#pair(row, id, other, score, 'name and region'));
    bearers.add(foldedName, bearer);
    this.#before[0]!.push({ foldedName, bearer });
    this.#added.add(id, { row: row.row, content: 0 });
    return pairs;
  }

  #byIdentifiers(row: CheckedRow, { id, otherIds }: Identity): PossibleDuplicate[] {
    return otherIds.map((other) =>
      this.#pair(row, id, { id: other, name: other }, scoreOfIdentifiers, 'identifiers'),
    );
  }

  #pair(
    row: CheckedRow,
    id: string,
    { id: otherId, name }: { readonly id: string; readonly name: string },
    score: number,
    reason: PossibleDuplicate['reason'],
  ): PossibleDuplicate {
    const stood = !this.#added.has(otherId);
    return { row, id, other: { id: otherId, name }, score, reason, stood };
  }
}
