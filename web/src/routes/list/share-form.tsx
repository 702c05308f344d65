import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../../app/states';
import { SelectField } from '../../fields/select-field';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { OrganisationsDocument, ShareDocument } from './list.gen';
import type { List } from './list-words';

type Permission = List['shares'][number]['permission'];

const permissions: Readonly<Record<Permission, readonly [zh: string, en: string]>> = {
  VIEW: ['只看', 'view'],
  CONTRIBUTE: ['可加企业、认领、推进', 'add, claim and move'],
  MANAGE: ['可管理', 'manage'],
};
const permissionCodes = Object.keys(permissions) as Permission[];

/** Gives another organisation a permission on the list. */
export const ShareForm = ({
  list,
  done,
  close,
}: {
  readonly list: List;
  readonly done: () => void;
  readonly close: () => void;
}) => {
  const { language, say } = useLanguage();
  const [{ data }] = useQuery({ query: OrganisationsDocument });
  const [, share] = useMutation(ShareDocument);
  const others = data?.organisations.filter(({ code }) => code !== list.owner.code) ?? [];
  const [chosen, setChosen] = useState('');
  const [permission, setPermission] = useState<Permission>('CONTRIBUTE');
  const [said, setSaid] = useState<{ readonly kind: 'done' | 'error'; readonly text: string }>();
  const submit = async (): Promise<void> => {
    const { data: given, error } = await share({
      input: { list: list.id, organisation: chosen, permission },
    });
    const answer = given?.shareTargetList;
    if (answer?.__typename === 'TargetList') {
      const other = others.find(({ code }) => code === chosen);
      setSaid({
        kind: 'done',
        text: say(`已共享给${other?.name}。`, `Shared with ${other ? named(other, language) : chosen}.`),
      });
      done();
    } else setSaid({ kind: 'error', text: answer?.message ?? error?.message ?? '' });
  };
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SelectField
        label={say('共享给', 'Share with')}
        required
        value={chosen}
        change={setChosen}
        none={say('选择单位', 'Choose an organisation')}
        options={others.map((one) => [one.code, named(one, language)])}
      />
      <SelectField
        label={say('对方可以', 'They may')}
        value={permission}
        change={setPermission}
        options={permissionCodes.map((code) => [code, say(...permissions[code])])}
      />
      <div className="buttons">
        <button type="submit" className="button primary">
          {say('共享名单', 'Share the list')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('关闭', 'Close')}
        </button>
      </div>
      {list.shares.length > 0 && (
        <p className="small quiet">
          {say('已共享给：', 'Shared with: ')}
          {list.shares
            .map(
              (one) =>
                `${named(one.organisation, language)}${say(`（${permissions[one.permission][0]}）`, ` (${permissions[one.permission][1]})`)}`,
            )
            .join(say('、', ', '))}
        </p>
      )}
      {said && (
        <Note kind={said.kind}>
          <p>{said.text}</p>
        </Note>
      )}
    </form>
  );
};
