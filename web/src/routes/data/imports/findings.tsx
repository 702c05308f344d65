import { useLanguage } from '../../../words/language';
import type { Finding, ImportReport } from '../data-types';

const severities: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  error: ['错误', 'error'],
  warning: ['注意', 'notice'],
  fixed: ['已修', 'mended'],
  info: ['说明', 'note'],
};
const order = ['error', 'warning', 'fixed', 'info'];

interface Kind {
  readonly code: string;
  readonly severity: string;
  readonly count: number;
  readonly rows: readonly Finding[];
}

const kindsOf = ({ findings, findingCounts }: ImportReport): Kind[] =>
  findingCounts
    .map((one) => ({
      ...one,
      severity: one.severity.toLowerCase(),
      rows: findings.filter(({ code, severity }) => code === one.code && severity === one.severity),
    }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);

const rowsOf = (rows: readonly Finding[], say: (zh: string, en: string) => string): string => {
  const numbers = [...new Set(rows.flatMap(({ row }) => (typeof row === 'number' && row > 0 ? [row] : [])))];
  const shown = numbers.slice(0, 6).join(say('、', ', '));
  return numbers.length > 6 ? say(`${shown} 等`, `${shown} …`) : shown || '—';
};

const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** Faulty rows as a table that a spreadsheet opens. */
const asCsv = (findings: readonly Finding[]): string =>
  `\ufeff${[['行', '列', '值', '问题', '怎么办'], ...findings.map(({ row, column, value, message, action }) => [row, column, value, message, action])].map((row) => row.map(cell).join(',')).join('\r\n')}`;

const download = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
};

/** What was found, by kind: errors first, each with its rows and what to do. */
export const Findings = ({ report }: { readonly report: ImportReport }) => {
  const { say } = useLanguage();
  const kinds = kindsOf(report);
  const errors = report.findings.filter(({ severity }) => severity.toLowerCase() === 'error');
  if (kinds.length === 0) return <p className="quiet">{say('没有问题。', 'Nothing was found.')}</p>;
  return (
    <section>
      <div className="section-head">
        <h2>{say('问题', 'Findings')}</h2>
        {errors.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => download(asCsv(errors), say('问题行.csv', 'faulty-rows.csv'))}
          >
            {say('下载问题行', 'Download faulty rows')}
          </button>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th>
              <span className="unseen">{say('轻重', 'Severity')}</span>
            </th>
            <th>{say('问题（第一处）', 'Finding (the first)')}</th>
            <th className="number">{say('处数', 'Count')}</th>
            <th>{say('在哪几行', 'Rows')}</th>
            <th>{say('怎么办', 'What to do')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ code, severity, count, rows }) => (
            <tr key={`${code} ${severity}`}>
              <td>
                <span className={`tag severity-${severity}`}>
                  {say(...(severities[severity] ?? [severity, severity]))}
                </span>
              </td>
              <td>{rows[0]?.message ?? code}</td>
              <td className="number">{count}</td>
              <td>{rowsOf(rows, say)}</td>
              <td className="quiet">
                {rows[0]?.action ?? (severity === 'fixed' ? say('不用管', 'nothing') : '—')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
