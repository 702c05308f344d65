import { useState } from 'react';
import { useQuery } from 'urql';
import { SearchDocument } from '../../app/app.gen';
import { useLanguage } from '../../words/language';

/** Field that finds a firm as people type, and adds it. */
export const FindFirm = ({
  id,
  label,
  add,
}: {
  readonly id: string;
  readonly label: string;
  readonly add: (code: string) => void;
}) => {
  const { say } = useLanguage();
  const [text, setText] = useState('');
  const asked = text.trim().length > 1;
  const [{ data }] = useQuery({
    query: SearchDocument,
    variables: { text: text.trim(), first: 20 },
    pause: !asked,
  });
  const hits =
    asked && data?.search.__typename === 'SearchResult'
      ? data.search.hits.filter(({ kind }) => kind === 'ENTERPRISE').slice(0, 6)
      : [];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        placeholder={say('名称、代码、拼音', 'Name, code, pinyin')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul>
        {hits.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              className="link"
              onClick={() => {
                add(code);
                setText('');
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
