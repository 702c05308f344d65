import { useState } from 'react';
import { SelectField } from '../../../fields/select-field';
import { TextField } from '../../../fields/text-field';
import { useLanguage } from '../../../words/language';
import type { ImportReport } from '../data-types';
import type { LayoutWish } from './layout-wish';

type Table = ImportReport['tables'][number];

const Columns = ({
  table,
  wish,
  choose,
}: {
  readonly table: Table;
  readonly wish: LayoutWish;
  readonly choose: (header: string, field: string) => void;
}) => {
  const { say } = useLanguage();
  return (
    <ul className="matched">
      {table.columns.map(({ header, field }, at) => {
        const id = `column-${table.sheet ?? ''}-${at}`;
        const chosen = wish.columns[header] ?? field ?? '';
        return (
          <li key={id} className={chosen === '' ? 'unread' : undefined}>
            <label htmlFor={id}>{header}</label>
            <select
              id={id}
              className="input"
              value={chosen}
              onChange={(event) => choose(header, event.target.value)}
            >
              <option value="">{say('不读入', 'not read')}</option>
              {table.fields.map(({ name, title, required }) => (
                <option key={name} value={name}>
                  {required ? say(`${title}（必填）`, `${title} (required)`) : title}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
};

const lacking = ({ fields, columns }: Table): Table['fields'] =>
  fields.filter(({ name, required }) => required && !columns.some(({ field }) => field === name));

/** How a file was understood, to be set right before it is checked again: its table, sheet, header and columns. */
export const LayoutForm = ({
  report,
  wish,
  again,
}: {
  readonly report: ImportReport;
  readonly wish: LayoutWish;
  readonly again: (wish: LayoutWish) => void;
}) => {
  const { say } = useLanguage();
  const [next, setNext] = useState(wish);
  const { tables, sheets, kinds } = report;
  const [first] = tables;
  const unread = tables.flatMap(({ columns }) => columns.filter(({ field }) => field === null)).length;
  const lacks = tables.flatMap(lacking);
  const change = (part: Partial<LayoutWish>): void => setNext((before) => ({ ...before, ...part }));
  return (
    <details className="layout" open={tables.length === 0 || lacks.length > 0}>
      <summary>
        <b>{say('列的含义', 'What the columns mean')}</b>{' '}
        <span className="quiet">
          {tables.length === 0
            ? say('没有认出表格：请说明它是什么', 'no table was recognised: say what it is')
            : tables
                .map(({ title, sheet, columns }) => {
                  const read = columns.filter(({ field }) => field !== null).length;
                  return say(
                    `${sheet ? `${sheet}：` : ''}${title}，${columns.length} 列认出 ${read} 列`,
                    `${sheet ? `${sheet}: ` : ''}${title}, ${read} of ${columns.length} columns recognised`,
                  );
                })
                .join(say('；', '; '))}
          {lacks.length > 0 &&
            say(
              `；缺 ${lacks.map(({ title }) => title).join('、')}`,
              `; lacking ${lacks.map(({ title }) => title).join(', ')}`,
            )}
        </span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          again(next);
        }}
      >
        <div className="inline-form">
          <SelectField
            label={say('表的内容', 'Table')}
            value={next.kind ?? first?.resource ?? ''}
            change={(kind) => change({ kind, columns: {} })}
            none={say('选择', 'Choose')}
            options={kinds.map(({ name, title }) => [name, title])}
          />
          {sheets.length > 1 && (
            <SelectField
              label={say('工作表', 'Sheet')}
              value={next.sheet ?? ''}
              change={(sheet) => change({ sheet, columns: {} })}
              none={say('所有能认出的', 'all that are recognised')}
              options={sheets.map((sheet) => [sheet, sheet])}
            />
          )}
          <TextField
            label={say('表头在第几行', 'Header in row')}
            narrow
            inputMode="numeric"
            value={next.headerRow ?? (first?.headerRow ? String(first.headerRow) : '')}
            change={(headerRow) => change({ headerRow, columns: {} })}
          />
          <button type="submit" className="button" disabled={next === wish}>
            {say('按此重新检查', 'Check again like this')}
          </button>
        </div>
        {tables.map((table) => (
          <Columns
            key={table.sheet ?? table.resource}
            table={table}
            wish={next}
            choose={(header, field) => change({ columns: { ...next.columns, [header]: field } })}
          />
        ))}
        {unread > 0 && (
          <p className="small quiet">
            {say(
              `${unread} 列不读入：要读，选它填哪个字段；人名、电话等一律不收。`,
              `${unread} columns are not read: choose a field to read one. Names of persons and phones are never taken.`,
            )}
          </p>
        )}
      </form>
    </details>
  );
};
