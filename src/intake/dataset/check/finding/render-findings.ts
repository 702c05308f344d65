import { type FindingCode, findingCodes } from './finding-codes.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\{(\w+)\}/g, '‹$1›');

const line = (code: FindingCode): string => {
  const { severity, message, action } = findingCodes[code];
  return `| \`${code}\` | ${severity} | ${cell(message.en)}<br>${cell(message.zh)} | ${cell(action.en)}<br>${cell(action.zh)} |`;
};

const intro = `<!-- Generated from src/intake/dataset/check/finding/catalogue by \`npx vitest run --project unit test/unit/dataset/findings-page.test.ts -u\`. -->
# Findings of \`import\` and \`check\` · 导入检查的发现

A code never changes with the language or the release. **error**: the value or row is refused. **warning**: taken, a
person should look. **fixed**: repaired without guessing, and said. ‹words› stand for the values of the case.

A row is rejected when a required value, the key or the row itself is refused; with \`--strict\` when anything of it is.
An optional value that is refused is left out of an accepted row. Empty records between rows, a header repeated inside
the table and total rows are read and rejected, since nothing of them is taken; empty records after the last row are no
rows. An exact repetition of a row is accepted and taken once. Of two rows with one key and different values the first
is kept. So rows read = rows accepted + rows rejected, in every file.

| code | severity | message | what to do |
| --- | --- | --- | --- |
`;

/** docs/findings.md: every code with its severity, message and action. */
export const renderFindings = (): string =>
  `${intro}${(Object.keys(findingCodes) as FindingCode[]).sort().map(line).join('\n')}\n`;
