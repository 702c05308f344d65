import { useState } from 'react';
import { SelectField } from '../../fields/select-field';
import { TextField } from '../../fields/text-field';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { roleWords } from '../../words/role-words';
import type { SetSignInGroupMutationVariables, SignInGroupsQuery } from './groups.gen';

type Given = SetSignInGroupMutationVariables['input'];

const roles = ['viewer', 'editor', 'manager', 'admin'] as const;

/** What the members of a group are, from now on. */
export const GroupForm = ({
  organisations,
  set,
}: {
  readonly organisations: SignInGroupsQuery['organisations'];
  readonly set: (given: Given) => Promise<boolean>;
}) => {
  const { language, say } = useLanguage();
  const [group, setGroup] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [role, setRole] = useState<Given['role']>('viewer');
  return (
    <form
      className="inline-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await set({ group, organisation, role })) setGroup('');
      }}
    >
      <TextField
        label={say('用户组（照身份平台的写法）', 'Group, as the provider writes it')}
        required
        maxLength={200}
        placeholder={say('如 /招商一处/编辑', 'e.g. /bureau/editors')}
        value={group}
        change={setGroup}
      />
      <SelectField
        label={say('属于哪个单位', 'Organisation')}
        required
        value={organisation}
        change={setOrganisation}
        none={say('选择单位', 'Choose')}
        options={organisations.map((one) => [one.code, named(one, language)])}
      />
      <SelectField
        label={say('可以做什么', 'Role')}
        value={role}
        change={setRole}
        options={roles.map((one) => [one, roleWords(one, say)])}
      />
      <button type="submit" className="button primary">
        {say('设置用户组', 'Set the group')}
      </button>
    </form>
  );
};
