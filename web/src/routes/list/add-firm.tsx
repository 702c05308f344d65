import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../../app/states';
import { TextField } from '../../fields/text-field';
import { useSay } from '../../words/language';
import { AddFirmDocument, FindEnterpriseDocument } from './list.gen';
import type { List } from './list-words';

/** Finds an enterprise by anything it is called, and puts it on the list. */
export const AddFirm = ({
  list,
  done,
  close,
}: {
  readonly list: List;
  readonly done: () => void;
  readonly close: () => void;
}) => {
  const say = useSay();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ readonly kind: 'done' | 'warn' | 'error'; readonly text: string }>();
  const [{ data }] = useQuery({
    query: FindEnterpriseDocument,
    variables: { text: text.trim() },
    pause: text.trim() === '',
  });
  const [, add] = useMutation(AddFirmDocument);
  const hits = text.trim() !== '' && data?.search.__typename === 'SearchResult' ? data.search.hits : [];
  const put = async (code: string, name: string): Promise<void> => {
    const { data: given, error } = await add({ input: { list: list.id, targets: [{ enterprise: code }] } });
    const answer = given?.addTargets;
    if (answer?.__typename !== 'AddTargetsReport')
      setSaid({ kind: 'error', text: answer?.message ?? error?.message ?? '' });
    else if (answer.rejected[0]) setSaid({ kind: 'error', text: answer.rejected[0].message });
    else if (answer.alreadyListed.length > 0)
      setSaid({ kind: 'warn', text: say(`${name}原来就在名单上。`, `${name} was on the list already.`) });
    else setSaid({ kind: 'done', text: say(`已加入${name}。`, `${name} added.`) });
    done();
  };
  return (
    <section className="inline-form">
      <TextField
        label={say('企业', 'Enterprise')}
        placeholder={say('名称、代码、拼音或首字母', 'Name, code, pinyin or initials')}
        value={text}
        change={setText}
      />
      <button type="button" className="button" onClick={close}>
        {say('关闭', 'Close')}
      </button>
      <ul className="found">
        {hits.map(({ code, name, detail }) => (
          <li key={code}>
            <span>
              {name} <span className="quiet">{detail}</span>
            </span>
            <button
              type="button"
              className="link"
              aria-label={say(`加入${name}`, `Add ${name}`)}
              onClick={() => void put(code, name)}
            >
              {say('加入', 'Add')}
            </button>
          </li>
        ))}
      </ul>
      {said && (
        <Note kind={said.kind}>
          <p>{said.text}</p>
        </Note>
      )}
    </section>
  );
};
