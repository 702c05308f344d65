import type { Language } from '../../codes/language.js';
import type { CheckedRow } from '../check/checked-row.js';
import type { Finding, Severity } from '../check/finding.js';
import type { Identity } from './identify.js';
import type { PossibleDuplicate } from './possible-duplicates.js';

type Words = Readonly<Record<Language, string>>;

const finding = (
  row: CheckedRow,
  code: string,
  severity: Severity,
  field: string,
  message: Words,
  action: Words,
  language: Language,
): Finding => ({
  code,
  severity,
  file: row.file,
  row: row.row,
  column: '',
  field,
  value: String(row.values[field] ?? '').slice(0, 200),
  message: message[language],
  action: action[language],
});

/** A likely or possible second record of one enterprise. */
export const duplicateFinding = ({ row, other, score }: PossibleDuplicate, language: Language): Finding => {
  const likely = score >= 0.8;
  return finding(
    row,
    likely ? 'duplicate-likely' : 'duplicate-possible',
    'warning',
    'name',
    {
      zh: `与图谱中的 ${other.name}（${other.id}）${likely ? '很可能' : '可能'}是同一企业，相似度 ${score}；未合并`,
      en: `${likely ? 'likely' : 'possibly'} the same as ${other.name} (${other.id}) of the graph, score ${score}; not merged`,
    },
    {
      zh: '核对后补充统一社会信用代码，或在 identifiers 表中写明',
      en: 'check, then give the credit code or name the other id in the table identifiers',
    },
    language,
  );
};

/** What identification itself has to say of a row. */
export const identityFindings = (row: CheckedRow, identity: Identity, language: Language): Finding[] => [
  ...(identity.conflictsWith
    ? [
        finding(
          row,
          'uscc-conflict',
          'error',
          'uscc',
          {
            zh: `该编号的企业已登记为 ${identity.conflictsWith}；本行代码未采用`,
            en: `this id is registered as ${identity.conflictsWith}; the code of this row is left out`,
          },
          { zh: '核对编号与代码', en: 'check the id and the code' },
          language,
        ),
      ]
    : []),
  ...identity.otherIds.map((other) =>
    finding(
      row,
      'identifiers-apart',
      'warning',
      'id',
      {
        zh: `本行的编号在图谱中属于另一企业 ${other}；按统一社会信用代码归入 ${identity.id}，未合并`,
        en: `the id of this row belongs to another enterprise, ${other}; taken under ${identity.id} by its credit code, not merged`,
      },
      { zh: '核对两条记录是否为同一企业', en: 'check whether the two are one enterprise' },
      language,
    ),
  ),
];
