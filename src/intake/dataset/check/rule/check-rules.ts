import { FactError } from '../../../../analysis/rule/facts/fact-error.js';
import { parseCases } from '../../../../analysis/rule/file/case-schema.js';
import { compileRule, type Rule } from '../../../../analysis/rule/file/compile-rule.js';
import { parseRule } from '../../../../analysis/rule/file/parse-rule.js';
import { RuleError } from '../../../../analysis/rule/file/rule-fault.js';
import { caseGap } from '../../../../analysis/rule/judge/case-gap.js';
import type { CheckContext } from '../check-context.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import type { RuleDirectory } from './rule-directory.js';

const openTerm = { from: null, to: null };

const refuse = (row: RowCheck, layout: TableLayout, column: string, zh: string, en: string): void => {
  row.rejected = true;
  row.remarks.push({
    code: 'rule-invalid',
    parameters: { reason: { zh, en } },
    matched: layout.byName.get(column),
    value: String(row.values.code ?? ''),
  });
};

/** Runs work over a rule; what is wrong with the file refuses the row by name and line. */
const guarded = <T>(row: RowCheck, layout: TableLayout, column: string, work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RuleError)
      for (const { line, zh, en } of error.faults)
        refuse(row, layout, column, `第${line}行，${zh}`, `line ${line}, ${en}`);
    else if (error instanceof FactError) refuse(row, layout, column, error.message, error.message);
    else throw error;
    return undefined;
  }
};

const checkCases = (row: RowCheck, layout: TableLayout, rule: Rule, rules: RuleDirectory): void => {
  const { cases } = row.values;
  if (typeof cases !== 'string') return;
  const term = rules.terms.get(rule.file.policy) ?? openTerm;
  for (const each of parseCases(cases)) {
    const gap = caseGap(rule, each, term, rules.catalogue);
    if (gap) refuse(row, layout, 'cases', `案例“${each.name}”：${gap}`, `case "${each.name}": ${gap}`);
  }
};

/** Checks a rule file: its form, the names in its expressions, and its worked cases. */
export const checkRules = (row: RowCheck, layout: TableLayout, context: CheckContext): void => {
  const { text } = row.values;
  if (layout.resource.name !== 'policy_rules' || typeof text !== 'string') return;
  const file = guarded(row, layout, 'text', () => parseRule(text));
  if (!file || context.gathering === 'policy_rules') return;
  const { rules } = context;
  const names = new Set(rules.catalogue.keys());
  const rule = guarded(row, layout, 'text', () =>
    compileRule(file, names, rules.wordsBeside(file.rule, file.policy)),
  );
  if (rule) guarded(row, layout, 'cases', () => checkCases(row, layout, rule, rules));
};
