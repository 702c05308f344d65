/** A fault of a rule file, with its line. */
export interface RuleFault {
  readonly line: number;
  readonly zh: string;
  readonly en: string;
}

/** A rule file that cannot be used. */
export class RuleError extends Error {
  constructor(readonly faults: readonly RuleFault[]) {
    super(faults.map(({ line, en }) => `line ${line}: ${en}`).join('; '));
  }
}
