import { z } from 'zod';

const words = z.strictObject({ zh: z.string(), en: z.string() });
const expression = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD');

const dated = z.strictObject({
  from: day,
  to: day.optional(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  article: z.string(),
  checked: day,
  per: z.string().optional(),
});

const condition = z.strictObject({
  code: z.string(),
  article: z.string().optional(),
  test: expression,
  zh: z.string(),
  en: z.string(),
  /** 原则上: broken, it warns. */
  soft: z.boolean().optional(),
  /** How much is short. */
  gap: expression.optional(),
});

const reading = z.strictObject({
  reading: z.string(),
  when: z.string().optional(),
  sum: expression.optional(),
  cap: z.string().optional(),
});

/** Form of a rule file; unknown keys are refused. */
export const ruleSchema = z.strictObject({
  rule: z.string().regex(/^[A-Z0-9]+-[A-Z0-9]+$/, 'a code such as GL-04'),
  policy: z.string(),
  article: z.string(),
  kind: z.enum(['RATE', 'UPTO', 'CAP', 'FLOOR', 'CHECK']),
  title: words,
  selective: z.boolean().optional(),
  stacking: z.enum(['NOT_STATED', 'ONCE_PER_FIRM']).optional(),
  concerns: z
    .strictObject({
      city: z.string().optional(),
      region: z.string().optional(),
      subjectKind: z.array(z.string()).optional(),
      parkKind: z.array(z.string()).optional(),
    })
    .optional(),
  parameters: z.record(z.string(), z.array(dated)).optional(),
  defaults: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
  shown: z.array(z.string()).optional(),
  words: z
    .strictObject({
      fact: z.string(),
      of: z.array(z.string()),
      open: z.boolean().optional(),
      optionalEnding: z.string().optional(),
    })
    .optional(),
  parts: z.record(z.string(), expression).optional(),
  exempt: z.strictObject({ test: expression, zh: z.string(), en: z.string() }).optional(),
  mode: z.enum(['all', 'any']).optional(),
  conditions: z.array(condition),
  choice: z.strictObject({ fact: z.string(), zh: z.string(), en: z.string() }).optional(),
  readings: z.array(reading).optional(),
  amount: z.strictObject({ sum: expression.optional(), cap: z.string().optional() }).optional(),
  ledger: z.strictObject({ paid: expression, total: z.string(), lapses: expression.optional() }).optional(),
  results: z.record(z.string(), expression).optional(),
  shownResults: z.record(z.string(), expression).optional(),
  gaps: z.boolean().optional(),
  /** Results where the rule does not concern the subject, and where they are open; null where left out. */
  elsewhere: z.record(z.string(), z.string()).optional(),
  open: z.record(z.string(), z.string()).optional(),
  notes: z.array(z.strictObject({ when: expression.optional(), zh: z.string(), en: z.string() })).optional(),
});

/** A rule as its file says it. */
export type RuleFile = z.infer<typeof ruleSchema>;
