import type { Language } from '../codes/language.js';
import type { Finding } from '../intake/dataset/check/finding/finding.js';
import type { ImportSummary } from '../intake/dataset/import-summary.js';

/** Report of an import: findings as they come, then the counts. */
export interface Report {
  readonly finding: (finding: Finding) => void;
  readonly end: (summary: ImportSummary) => void;
}

const print = (text: string): void => {
  process.stdout.write(text);
};

/** One JSON object, written as it grows, so that a million findings need no memory. */
export const jsonReport = (): Report => {
  let any = false;
  print('{ "findings": [');
  return {
    finding: (finding) => {
      print(`${any ? ',' : ''}\n  ${JSON.stringify(finding)}`);
      any = true;
    },
    end: ({ read, accepted, rejected, repaired, resources, revision, importId }) =>
      print(
        `${any ? '\n' : ''}], ${JSON.stringify({ read, accepted, rejected, repaired, resources, revision, importId }).slice(1)}\n`,
      ),
  };
};

const shown = 50;

const words = {
  zh: {
    table: '表',
    file: '文件',
    read: '读入',
    accepted: '接受',
    rejected: '拒绝',
    repaired: '修复行',
    total: '合计',
    more: '条同类略去；用 --format json 或 --findings-csv 查看全部',
    revision: '图谱版本',
    undo: '撤销这次导入',
  },
  en: {
    table: 'table',
    file: 'file',
    read: 'read',
    accepted: 'accepted',
    rejected: 'rejected',
    repaired: 'repaired rows',
    total: 'total',
    more: 'more; see all with --format json or --findings-csv',
    revision: 'graph revision',
    undo: 'undo this import',
  },
} as const;

const line = ({ severity, code, file, row, column, value, message, action }: Finding): string =>
  `${severity.padEnd(7)} ${file}:${row}${column ? ` [${column}]` : ''} ${code}: ${value ? `"${value.slice(0, 40)}" ` : ''}${message} → ${action}\n`;

const rowsOf = (summary: ImportSummary, language: Language): string[][] => {
  const say = words[language];
  return [
    [say.table, say.file, say.read, say.accepted, say.rejected],
    ...summary.resources.map(({ name, file, read, accepted, rejected }) => [
      name,
      file,
      `${read}`,
      `${accepted}`,
      `${rejected}`,
    ]),
    [say.total, '', `${summary.read}`, `${summary.accepted}`, `${summary.rejected}`],
  ];
};

/** Chinese characters are two columns wide on a terminal. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const padded = (text: string, index: number) => text + ' '.repeat((widths[index] ?? 0) - width(text));
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
};

/** Reports for people: the first findings of each code, the counts of the rest, then a table. */
export const tableReport = (language: Language): Report => {
  const counts = new Map<string, number>();
  return {
    finding: (finding) => {
      const seen = (counts.get(finding.code) ?? 0) + 1;
      counts.set(finding.code, seen);
      if (seen <= shown) print(line(finding));
    },
    end: (summary) => {
      const say = words[language];
      for (const [code, seen] of counts) if (seen > shown) print(`… ${code}: ${seen - shown} ${say.more}\n`);
      print(
        `\n${table(rowsOf(summary, language))}${say.repaired} ${summary.repaired}, ${say.revision} ${summary.revision}\n`,
      );
      if (summary.importId) print(`${say.undo}: liantu undo ${summary.importId}\n`);
    },
  };
};
