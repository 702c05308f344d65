import { parseDocument } from 'yaml';
import { z } from 'zod';
import { verdicts } from '../judge/verdict.js';
import { RuleError } from './rule-fault.js';

/** Form of a worked case of a rule. */
const caseSchema = z.strictObject({
  name: z.string(),
  day: z.string(),
  facts: z.record(z.string(), z.unknown()),
  verdict: z.enum(verdicts),
  /** Sums in yuan, one a reading; null where they are open. */
  yuan: z.array(z.number().nullable()).nullable().optional(),
  missing: z.array(z.string()).optional(),
  ledger: z.record(z.string(), z.number().nullable()).optional(),
  results: z.record(z.string(), z.unknown()).optional(),
});

const casesSchema = z.strictObject({ cases: z.array(caseSchema) });

export type RuleCase = z.infer<typeof caseSchema>;

/** Reads the worked cases of a rule. Throws RuleError that names what is wrong. */
export const parseCases = (text: string): readonly RuleCase[] => {
  const document = parseDocument(text, { prettyErrors: false });
  const parsed = casesSchema.safeParse(document.errors.length > 0 ? undefined : document.toJS());
  if (parsed.success) return parsed.data.cases;
  throw new RuleError(
    parsed.error.issues.map(({ path, message }) => ({
      line: 1,
      zh: `案例${path.join('.')}：${message}`,
      en: `case ${path.join('.')}: ${message}`,
    })),
  );
};
