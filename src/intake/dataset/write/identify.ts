import { type EnterprisesByIdentifierRow, enterprisesByIdentifier } from '../../../../cypher/queries.gen.js';
import { companyNameCore, foldCompanyName } from '../../../codes/company-name.js';
import type { Store } from '../../../store/store.js';
import type { CheckedRow, Origin } from '../check/checked-row.js';
import { idOfKey } from './identifier-key.js';
import type { MetKeys } from './met-keys.js';
import { mostUnderWay } from './writes-under-way.js';

/** Identity of the enterprise that a row is about. */
export interface Identity {
  readonly id: string;
  readonly isNew: boolean;
  /** Neither the graph nor this run knows any key of the row, so that it is created and not looked for. */
  readonly isAbsent: boolean;
  readonly uscc?: string;
  /** Identifiers (`scheme:value`) under which the row is known from now on. */
  readonly keys: readonly string[];
  /** Name without what varies between spellings: case, width, brackets, legal form. */
  readonly foldedName: string;
  /** Other credit code under which the graph knows this id: the row’s code was left out. */
  readonly conflictsWith?: string;
  /** Identifiers of the row that name another enterprise: perhaps one enterprise under two ids. */
  readonly otherIds: readonly string[];
}

const wholeNameOf = (row: CheckedRow): string => foldCompanyName(String(row.values.name));

type Found = Map<string, { id: string; uscc: string | null }>;

/** Strongest first: credit code, the package’s own id, and for a row with neither its source, name and region. */
const keysOf = (row: CheckedRow, origin: Origin): string[] => {
  const { uscc, id, region = '' } = row.values;
  const keys = [...(uscc ? [`USCC:${uscc}`] : []), ...(id ? [`${origin.name}:${id}`] : [])];
  // 某某有限公司 and 某某股份有限公司 are two: the legal form stays in the key.
  return keys.length > 0 ? keys : [`name:${origin.name}|${wholeNameOf(row)}|${region}`];
};

/** Finds a conflict: the same package id under another credit code is not silently the same enterprise. */
const conflict = (uscc: string | undefined, earlier: string | null | undefined): string | undefined =>
  uscc && earlier && earlier !== uscc ? earlier : undefined;

const identifyRow = (
  row: CheckedRow,
  origin: Origin,
  matchesByKey: Found,
  mayStand: ReadonlySet<string>,
): Identity => {
  const uscc = row.values.uscc as string | undefined;
  const foldedName = companyNameCore(wholeNameOf(row));
  const keys = keysOf(row, origin);
  const matches = keys.flatMap((key) => matchesByKey.get(key) ?? []);
  const id = matches[0]?.id ?? idOfKey(keys[0]!);
  const conflictsWith = conflict(uscc, matches[0]?.uscc);
  const identifier = keys.filter(
    (key) => (matchesByKey.get(key)?.id ?? id) === id && !(conflictsWith && key.startsWith('USCC:')),
  );
  const stated = conflictsWith ? undefined : uscc;
  for (const key of identifier) matchesByKey.set(key, { id, uscc: stated ?? matches[0]?.uscc ?? null });
  const otherIds = [...new Set(matches.map((match) => match.id))].filter((other) => other !== id);
  return {
    id,
    isNew: matches.length === 0,
    isAbsent: matches.length === 0 && !keys.some((key) => mayStand.has(key)),
    uscc: stated,
    keys: identifier,
    foldedName,
    conflictsWith,
    otherIds,
  };
};

const foundOf = (rows: readonly EnterprisesByIdentifierRow[]): Found =>
  new Map(rows.map(({ key, id, uscc }) => [key, { id, uscc }]));

/**
 * Says for every row of a batch which enterprise it is about: by identifier, never by name alone. Rows see those
 * before them in their batch and in those before that may still be on their way into the graph.
 */
export class Identification {
  /** What the last batches were about, the last first. */
  #before: readonly Found[] = [];

  constructor(
    private readonly store: Store,
    private readonly met: MetKeys,
  ) {}

  /** Takes note of identifiers that the run writes by themselves. */
  meet(keys: readonly string[]): void {
    for (const key of keys) this.met.meet(key);
  }

  async of(rows: readonly CheckedRow[], origin: Origin): Promise<Identity[]> {
    const keys = rows.flatMap((row) => keysOf(row, origin));
    const mayStand = new Set(this.met.mayStand(keys));
    const matchesByKey = foundOf(
      mayStand.size > 0 ? await this.store.run(enterprisesByIdentifier, { keys: [...mayStand] }) : [],
    );
    this.meet(keys);
    for (const key of keys) {
      const before = this.#before.find((found) => found.has(key))?.get(key);
      if (before) matchesByKey.set(key, before);
    }
    const identities = rows.map((row) => identifyRow(row, origin, matchesByKey, mayStand));
    this.#before = [matchesByKey, ...this.#before].slice(0, mostUnderWay);
    return identities;
  }
}
