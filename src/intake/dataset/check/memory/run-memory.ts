import { RegionIndex } from '../../../../codes/region-index.js';
import type { CheckedValue } from '../checked-row.js';
import { ownKey } from '../own-key.js';
import { changeOfValues } from '../place/change-of-values.js';
import { regionOfValues } from '../place/region-of-values.js';
import { factOfValues } from '../rule/fact-of-values.js';
import { RuleDirectory } from '../rule/rule-directory.js';
import { termOfValues } from '../rule/term-of-values.js';
import { Directory } from './directory.js';
import { KeyTable } from './key-table.js';
import type { Known, PolicyEntries, RegionEntry, SegmentEntry } from './known.js';
import { SectorDirectory } from './sector-directory.js';
import { SegmentDirectory } from './segment-directory.js';

type Values = Readonly<Record<string, CheckedValue>>;

/** Memory of the graph as it stood, and of what the accepted rows of this run have added to it. */
export class RunMemory {
  readonly regions: RegionIndex<RegionEntry>;
  readonly segments: SegmentDirectory;
  readonly chains: Directory;
  readonly parks: Directory;
  readonly sectors: SectorDirectory;
  readonly ofPolicies: Readonly<Record<keyof PolicyEntries, Directory>>;
  readonly rules = new RuleDirectory();
  /** Credit codes and ids of the enterprises of this run, as the search for duplicates keeps them; identifiers. */
  readonly #enterpriseKeys: KeyTable[] = [];
  readonly #identifiers = new KeyTable();

  constructor(readonly known: Known) {
    this.regions = new RegionIndex(known.regions, known.changes);
    this.segments = new SegmentDirectory(known.segments);
    this.chains = new Directory(known.chains);
    this.parks = new Directory(known.parks);
    this.sectors = new SectorDirectory(known.sectors);
    const { policies, metrics, registers } = known.ofPolicies;
    this.ofPolicies = {
      policies: new Directory(policies),
      metrics: new Directory(metrics),
      registers: new Directory(registers),
    };
    for (const fact of known.facts ?? []) this.rules.addFact(fact);
    for (const { code, ...term } of known.terms ?? []) this.rules.addPolicy(code, term);
    for (const text of known.rules ?? []) this.rules.addRule(text);
  }

  /** Remembers an accepted row, so that later rows may refer to it. */
  add(resource: string, values: Values): void {
    const { code, name, title, parent, value } = values as Readonly<Record<string, string | undefined>>;
    if (resource === 'regions') this.regions.add(regionOfValues(values));
    if (resource === 'region_changes') this.regions.addChange(changeOfValues(values));
    if (resource === 'segments') this.segments.add(values as unknown as SegmentEntry);
    if (resource === 'chains' && code && name) this.chains.add({ code, name });
    if (resource === 'parks' && code && name) this.parks.add({ code, name });
    if (resource === 'sectors' && code && name)
      this.sectors.add({ code: ownKey(resource, values), name, ...(parent ? { parent } : {}) });
    if (resource === 'policies' && code && title) this.ofPolicies.policies.add({ code, name: title });
    if ((resource === 'metrics' || resource === 'registers') && code && name)
      this.ofPolicies[resource].add({ code, name });
    if (resource === 'facts') this.rules.addFact(factOfValues(values));
    if (resource === 'policies' && code) this.rules.addPolicy(code, termOfValues(values));
    if (resource === 'policy_rules') this.rules.addRule(String(values.text));
    if (resource === 'identifiers' && value) this.#identifiers.add(value, { row: 1, content: 0 });
  }

  /** Keeps the keys of a table of enterprises, which go on growing while it is read. */
  keepEnterpriseKeys(keys: KeyTable): void {
    this.#enterpriseKeys.push(keys);
  }

  /** Tells whether a row of this run is an enterprise under this key. */
  hasEnterprise(key: string): boolean {
    return this.#enterpriseKeys.some((keys) => keys.has(key)) || this.#identifiers.has(key);
  }
}
