import type { Finding } from '../dataset/check/finding/finding.js';
import type { ImportSummary } from '../dataset/import-summary.js';
import type { ReadFileLayout } from './read-file-layout.js';

/** Findings that a report holds; of more, the counts by code tell. */
const maxFindings = 2_000;

/** What a check found or an import did: the report of the command line, bounded. */
export interface UploadReport extends ImportSummary, ReadFileLayout {
  readonly findings: readonly Finding[];
  /** Findings of each code in all, the most frequent first. */
  readonly findingCounts: readonly {
    readonly code: string;
    readonly severity: string;
    readonly count: number;
  }[];
  /** Findings that the report has no room for. */
  readonly leftOut: number;
  /** Whether anything was written. */
  readonly written: boolean;
}

/** Gathers the findings of an upload while it runs. */
export class FindingGatherer {
  readonly #kept: Finding[] = [];
  readonly #counts = new Map<string, { code: string; severity: string; count: number }>();
  #total = 0;

  readonly take = (finding: Finding): void => {
    this.#total++;
    if (this.#kept.length < maxFindings) this.#kept.push(finding);
    const { code, severity } = finding;
    const counted = this.#counts.get(`${code} ${severity}`) ?? { code, severity, count: 0 };
    counted.count++;
    this.#counts.set(`${code} ${severity}`, counted);
  };

  report(summary: ImportSummary, written: boolean, layout: ReadFileLayout): UploadReport {
    return {
      ...layout,
      findings: this.#kept,
      findingCounts: [...this.#counts.values()].sort((a, b) => b.count - a.count),
      leftOut: this.#total - this.#kept.length,
      ...summary,
      written,
    };
  }
}
