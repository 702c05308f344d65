import type { Language } from '../../../codes/language.js';
import type { CheckedRow } from '../check/checked-row.js';
import type { Finding } from '../check/finding/finding.js';
import { makeFinding } from '../check/finding/make-finding.js';
import type { Identity } from './identify.js';
import type { PossibleDuplicate } from './possible-duplicates.js';

const placeOf = ({ file, row, values }: CheckedRow, field: string) => ({
  file,
  row,
  field,
  value: String(values[field] ?? ''),
});

/** Makes the finding of a likely or possible second record of an enterprise. */
export const duplicateFinding = ({ row, other, score }: PossibleDuplicate, language: Language): Finding => {
  const code = score >= 0.8 ? 'duplicate-likely' : 'duplicate-possible';
  return makeFinding({ code, parameters: { ...other, score } }, placeOf(row, 'name'), language);
};

/** Makes the findings of the identification of a row. */
export const matchFindings = (row: CheckedRow, identity: Identity, language: Language): Finding[] => {
  const { id, conflictsWith, otherIds } = identity;
  const conflicts = conflictsWith
    ? [
        makeFinding(
          { code: 'uscc-conflict', parameters: { uscc: conflictsWith } },
          placeOf(row, 'uscc'),
          language,
        ),
      ]
    : [];
  const apart = otherIds.map((other) =>
    makeFinding({ code: 'identifiers-apart', parameters: { other, id } }, placeOf(row, 'id'), language),
  );
  return [...conflicts, ...apart];
};

/** Makes the finding of a reference that the row checks took and the graph cannot answer. */
export const unresolvedFinding = (row: CheckedRow, language: Language): Finding =>
  makeFinding({ code: 'enterprise-unknown' }, placeOf(row, 'enterprise'), language);
