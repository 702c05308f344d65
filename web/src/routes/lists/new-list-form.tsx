import { useState } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { Note } from '../../app/states';
import { TextField } from '../../fields/text-field';
import { useSay } from '../../words/language';
import { BeginListDocument } from './lists.gen';

/** Begins a list by its name. */
export const NewListForm = ({ close }: { readonly close: () => void }) => {
  const say = useSay();
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [fault, setFault] = useState<string>();
  const [, begin] = useMutation(BeginListDocument);
  const submit = async (): Promise<void> => {
    const { data, error } = await begin({ input: { name, ...(description ? { description } : {}) } });
    if (data?.createTargetList.__typename === 'TargetList')
      go(`/lists/${encodeURIComponent(data.createTargetList.id)}`);
    else setFault(data?.createTargetList.message ?? error?.message);
  };
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={say('名称', 'Name')} required value={name} change={setName} />
      <TextField
        label={say('说明（可不填）', 'Description (optional)')}
        value={description}
        change={setDescription}
      />
      <div className="buttons">
        <button type="submit" className="button primary">
          {say('新建名单', 'Begin the list')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('取消', 'Cancel')}
        </button>
      </div>
      {fault && (
        <Note kind="error">
          <p>{fault}</p>
        </Note>
      )}
    </form>
  );
};
