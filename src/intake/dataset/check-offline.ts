import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';
import { ReadFault } from '../../sheet/read/read-fault.js';
import type { CheckOptions } from './check/check-options.js';
import { checkSources } from './check/check-sources.js';
import type { Finding } from './check/finding/finding.js';
import { type Known, nothingKnown } from './check/memory/known.js';
import { RunMemory } from './check/memory/run-memory.js';
import { resourcesNeeded } from './check/named-resources.js';
import { count, emptySummary, type ImportSummary } from './import-summary.js';
import { openSource } from './read/open-source.js';
import { type Seed, seedPackages } from './seed-packages.js';

/** Check of files beside no graph. */
export interface OfflineCheck {
  readonly summary: ImportSummary;
  readonly findings: readonly Finding[];
  /** True where a row names what neither the files nor the shipped data hold: the graph may. */
  readonly asksGraph: boolean;
}

/** Findings that are held; a file with more is checked beside the graph, which tells them as they come. */
const mostFindings = 20_000;

const unresolved = new Set<Finding['code']>([
  'park-unknown',
  'place-unknown',
  'segment-unknown',
  'chain-unknown',
  'enterprise-unknown',
  'policy-unknown',
  'metric-unknown',
  'register-unknown',
]);

/** A graph without enterprises, which remembers that it was asked for some. */
class Asked implements Known {
  readonly regions = nothingKnown.regions;
  readonly segments = nothingKnown.segments;
  readonly chains = nothingKnown.chains;
  readonly parks = nothingKnown.parks;
  readonly sectors = nothingKnown.sectors;
  readonly ofPolicies = nothingKnown.ofPolicies;
  asked = false;

  async resolveEnterprises(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.asked ||= keys.length > 0;
    return new Map();
  }
}

const resourcesOf = async (path: string, options: CheckOptions): Promise<string[]> => {
  try {
    return (await openSource(path, options)).tables.map(({ resource }) => resource.name);
  } catch (error) {
    if (error instanceof ReadFault) return [];
    throw error;
  }
};

/** Reads of the shipped data what rows of the files can name. */
const rememberSeed = async (
  paths: readonly string[],
  seed: Seed,
  options: CheckOptions,
): Promise<RunMemory> => {
  const memory = new RunMemory(nothingKnown);
  const asked = (await Promise.all(paths.map((path) => resourcesOf(path, options)))).flat();
  const shipped = seedPackages[seed].map((name) => join(projectRoot, 'seed', name));
  const wish = { language: options.language, only: resourcesNeeded(asked) };
  for await (const _ of checkSources(shipped, nothingKnown, wish, memory));
  return memory;
};

/** Checks files against each other and the shipped data, with no graph. */
export const checkOffline = async (
  paths: readonly string[],
  seed: Seed,
  options: CheckOptions,
): Promise<OfflineCheck> => {
  const known = new Asked();
  const summary = emptySummary();
  const findings: Finding[] = [];
  for await (const batch of checkSources(paths, known, options, await rememberSeed(paths, seed, options))) {
    count(summary, batch, 0);
    findings.push(...batch.findings);
    if (findings.length > mostFindings) return { summary, findings, asksGraph: true };
  }
  return { summary, findings, asksGraph: known.asked || findings.some(({ code }) => unresolved.has(code)) };
};
