import { useState } from 'react';
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
      <div className="field">
        <label htmlFor="group-name">
          {say('用户组（照身份平台的写法）', 'Group, as the provider writes it')}
        </label>
        <input
          id="group-name"
          className="input"
          required
          maxLength={200}
          placeholder={say('如 /招商一处/编辑', 'e.g. /bureau/editors')}
          value={group}
          onChange={(event) => setGroup(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="group-organisation">{say('属于哪个单位', 'Organisation')}</label>
        <select
          id="group-organisation"
          className="input"
          required
          value={organisation}
          onChange={(event) => setOrganisation(event.target.value)}
        >
          <option value="">{say('选择单位', 'Choose')}</option>
          {organisations.map((one) => (
            <option key={one.code} value={one.code}>
              {named(one, language)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="group-role">{say('可以做什么', 'Role')}</label>
        <select
          id="group-role"
          className="input"
          value={role}
          onChange={(event) => setRole(event.target.value as Given['role'])}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleWords(one, say)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button primary">
        {say('设置用户组', 'Set the group')}
      </button>
    </form>
  );
};
