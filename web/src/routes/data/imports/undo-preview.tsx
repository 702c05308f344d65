import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnswer } from '../../../api/use-answer';
import { Answer, Note } from '../../../app/states';
import { useLanguage } from '../../../words/language';
import { ImportUndoPreviewDocument, type ImportUndoPreviewQuery, UndoImportDocument } from '../data.gen';
import { kindWords } from './kind-words';

type Preview = Extract<ImportUndoPreviewQuery['importUndo'], { __typename: 'ImportUndo' }>;

const Counts = ({ counts }: Pick<Preview, 'counts'>) => {
  const { language, say } = useLanguage();
  return (
    <ul className="undo-counts">
      {counts.map(({ kind, removed, restored }) => (
        <li key={kind}>
          <b>{kindWords(kind, language)}</b>
          {removed > 0 && say(`移除 ${removed}`, ` ${removed} removed`)}
          {removed > 0 && restored > 0 && say('，', ',')}
          {restored > 0 && say(`恢复原样 ${restored}`, ` ${restored} as before`)}
        </li>
      ))}
    </ul>
  );
};

const Items = ({ items }: Pick<Preview, 'items'>) => {
  const { language, say } = useLanguage();
  return (
    <ul className="undo-items">
      {items.map(({ kind, key, name, removed, fields }) => (
        <li key={`${kind} ${key}`}>
          <span className="tag">{removed ? say('移除', 'removed') : say('恢复', 'restored')}</span> {name}
          <span className="quiet">
            {' '}
            {kindWords(kind, language)}
            {fields.length > 0 && `${say('：', ': ')}${fields.join(say('、', ', '))}`}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What undoing an import would change, what stands in its way, and the button that does it. */
export const UndoPreview = ({
  id,
  done,
  close,
}: {
  readonly id: string;
  readonly done: () => void;
  readonly close: () => void;
}) => {
  const { say } = useLanguage();
  const asked = useAnswer(ImportUndoPreviewDocument, { id });
  const [{ fetching }, undo] = useMutation(UndoImportDocument);
  const [fault, setFault] = useState<string>();
  const run = async (): Promise<void> => {
    const { data, error } = await undo({ input: { id } });
    const given = data?.undoImport;
    if (given?.__typename === 'UndoneImport') done();
    else {
      setFault(given?.message ?? error?.message);
      asked.again();
    }
  };
  return (
    <Answer asked={asked}>
      {({ importUndo: preview }) =>
        preview.__typename === 'ImportUndo' ? (
          <div className="undo-preview">
            <Counts counts={preview.counts} />
            {preview.obstacleCount > 0 && (
              <Note kind="warn">
                <p>
                  <b>
                    {say(
                      `撤不了：导入后有 ${preview.obstacleCount} 处又被写过或用上。`,
                      `It cannot be undone: ${preview.obstacleCount} things were written to or used since.`,
                    )}
                  </b>{' '}
                  {say(
                    '先撤销后来的导入，或把企业移出名单。',
                    'Undo the later import first, or take the firm off the list.',
                  )}
                </p>
                <ul>
                  {preview.obstacles.map(({ key, message }) => (
                    <li key={`${key} ${message}`}>{message}</li>
                  ))}
                </ul>
              </Note>
            )}
            {fault && (
              <Note kind="error">
                <p>{fault}</p>
              </Note>
            )}
            <Items items={preview.items} />
            <span className="buttons">
              {preview.obstacleCount === 0 && (
                <button
                  type="button"
                  className="button primary"
                  disabled={fetching}
                  onClick={() => void run()}
                >
                  {say('撤销这次导入', 'Undo this import')}
                </button>
              )}
              <button type="button" className="button" onClick={close}>
                {say('不撤销', 'Keep it')}
              </button>
            </span>
          </div>
        ) : (
          <Note kind="error">
            <p>{preview.message}</p>
          </Note>
        )
      }
    </Answer>
  );
};
