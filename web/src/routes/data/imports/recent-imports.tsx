import { Fragment, useState } from 'react';
import { useAnswer } from '../../../api/use-answer';
import { Note } from '../../../app/states';
import { shortDay } from '../../../words/figures';
import { useLanguage } from '../../../words/language';
import { named } from '../../../words/named';
import { RecentImportsDocument, type RecentImportsQuery } from '../data.gen';
import { UndoPreview } from './undo-preview';

type Records = Extract<RecentImportsQuery['imports'], { __typename: 'ImportRecords' }>['imports'];
type Row = Records[number];

const states: Readonly<Record<Row['state'], readonly [zh: string, en: string]>> = {
  WRITING: ['正在导入', 'under way'],
  CUT_OFF: ['中断', 'cut off'],
  WRITTEN: ['已导入', 'imported'],
  UNDONE: ['已撤销', 'undone'],
};

const timeOf = (at: string): string => {
  const moment = new Date(at);
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${shortDay(at)} ${hours}:${minutes}`;
};

const State = ({ row: { state, undoneAt, undoneBy } }: { readonly row: Row }) => {
  const { say } = useLanguage();
  return (
    <>
      {say(...states[state])}
      {undoneAt && (
        <span className="quiet">
          {say(`，${undoneBy} ${timeOf(undoneAt)}`, `, ${undoneBy} ${timeOf(undoneAt)}`)}
        </span>
      )}
    </>
  );
};

const columns = 7;

/** Who imported what and when, and the way back. */
export const RecentImports = ({
  revision,
  changed,
}: {
  /** Revision of the last import of this page; another one has the list read again. */
  readonly revision: string | undefined;
  readonly changed: () => void;
}) => {
  const { language, say } = useLanguage();
  const { data, again } = useAnswer(RecentImportsDocument, {});
  const [open, setOpen] = useState<string>();
  const [undone, setUndone] = useState<string>();
  const [shown, setShown] = useState(revision);
  if (shown !== revision) {
    setShown(revision);
    again();
  }
  const rows = data?.imports.__typename === 'ImportRecords' ? data.imports.imports : [];
  if (rows.length === 0) return null;
  const nameOf = (code: string | null): string => {
    const organisation = data?.organisations.find((one) => one.code === code);
    return organisation ? named(organisation, language) : say('命令行', 'command line');
  };
  return (
    <section>
      <h2>{say('最近的导入', 'Recent imports')}</h2>
      {undone && (
        <Note kind="done">
          <p>{say(`已撤销 ${undone} 的导入。`, `The import of ${undone} is undone.`)}</p>
        </Note>
      )}
      <div className="scroll">
        <table className="imports">
          <thead>
            <tr>
              <th>{say('时间', 'Time')}</th>
              <th>{say('谁', 'By')}</th>
              <th>{say('文件', 'File')}</th>
              <th className="number">{say('导入', 'Taken')}</th>
              <th className="number">{say('有错', 'Refused')}</th>
              <th>{say('状态', 'State')}</th>
              <th>
                <span className="unseen">{say('撤销', 'Undo')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <tr>
                  <td className="keep">{timeOf(row.at)}</td>
                  <td>
                    {row.by} <span className="quiet">{nameOf(row.organisation ?? null)}</span>
                  </td>
                  <td>{row.files.join(say('、', ', '))}</td>
                  <td className="number">{row.accepted ?? '—'}</td>
                  <td className="number">{row.rejected ?? '—'}</td>
                  <td>
                    <State row={row} />
                  </td>
                  <td className="keep">
                    {row.undoable ? (
                      <button
                        type="button"
                        className="link"
                        aria-expanded={open === row.id}
                        onClick={() => setOpen(open === row.id ? undefined : row.id)}
                      >
                        {say('撤销', 'Undo')}
                      </button>
                    ) : (
                      row.state === 'WRITTEN' && (
                        <span className="quiet">{say('从备份恢复', 'by a backup')}</span>
                      )
                    )}
                  </td>
                </tr>
                {open === row.id && (
                  <tr>
                    <td colSpan={columns}>
                      <UndoPreview
                        id={row.id}
                        close={() => setOpen(undefined)}
                        done={() => {
                          setOpen(undefined);
                          setUndone(row.files.join(say('、', ', ')));
                          again();
                          changed();
                        }}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
