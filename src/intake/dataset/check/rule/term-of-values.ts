import type { Term } from '../../../../analysis/rule/judge/case-gap.js';
import type { CheckedValue } from '../checked-row.js';

const day = (value: CheckedValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** Makes the term that an accepted row of `policies` states. */
export const termOfValues = (values: Readonly<Record<string, CheckedValue>>): Term => ({
  from: day(values.valid_from) ?? day(values.issued_on),
  to: day(values.valid_to),
});
