import {
  enterprisesByKey,
  knownChains,
  knownOfPolicies,
  knownParks,
  knownRegionChanges,
  knownRegions,
  knownSectors,
  knownSegments,
  policyFacts,
  policyList,
  policyRules,
} from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import type { Known, PolicyEntries } from '../check/memory/known.js';

/** Absent rather than null, as the checker reads it. */
const withoutNulls = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };

export const resolveEnterprises = async (
  store: Store,
  keys: readonly string[],
  scheme: string,
): Promise<ReadonlyMap<string, string>> => {
  if (keys.length === 0) return new Map();
  const rows = await store.run(enterprisesByKey, { keys, scheme });
  return new Map(rows.map(({ key, id }) => [key, id]));
};

const readOfPolicies = async (store: Store): Promise<PolicyEntries> => {
  const rows = await store.run(knownOfPolicies, {});
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return { policies: of('Policy'), metrics: of('Metric'), registers: of('Register') };
};

/** Reads what the graph holds, as far as rows may refer to it. */
export const graphKnown = async (store: Store): Promise<Known> => {
  const [regions, changes, segments, chains, parks, sectors, ofPolicies, facts, rules, documents] =
    await Promise.all([
      store.run(knownRegions, {}),
      store.run(knownRegionChanges, {}),
      store.run(knownSegments, {}),
      store.run(knownChains, {}),
      store.run(knownParks, {}),
      store.run(knownSectors, {}),
      readOfPolicies(store),
      store.run(policyFacts, {}),
      store.run(policyRules, {}),
      store.run(policyList, {}),
    ]);
  return {
    regions: regions.map(withoutNulls),
    changes: changes.map(withoutNulls),
    segments: segments.map(withoutNulls),
    chains,
    parks,
    sectors: sectors.map(withoutNulls),
    ofPolicies,
    facts: facts.map((fact) => ({ ...fact, nameEn: fact.nameEn ?? '' })),
    rules: rules.map(({ text }) => text),
    terms: documents.map(({ code, validFrom, issuedOn, validTo }) => ({
      code,
      from: validFrom ?? issuedOn,
      to: validTo,
    })),
    resolveEnterprises: (keys, scheme) => resolveEnterprises(store, keys, scheme),
  };
};
