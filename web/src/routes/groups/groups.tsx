import { useState } from 'react';
import { useMutation } from 'urql';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { SignInLink } from '../../app/sign-in-link';
import { Answer, Note } from '../../app/states';
import { counted } from '../../words/counted';
import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { roleWords } from '../../words/role-words';
import { GroupForm } from './group-form';
import {
  RemoveSignInGroupDocument,
  SetSignInGroupDocument,
  type SetSignInGroupMutation,
  SignInGroupsDocument,
  type SignInGroupsQuery,
} from './groups.gen';

type Groups = Extract<SignInGroupsQuery['signInGroups'], { __typename: 'SignInGroups' }>['groups'];

const Table = ({ groups, remove }: { readonly groups: Groups; readonly remove: (id: string) => void }) => {
  const { language, say } = useLanguage();
  if (groups.length === 0)
    return <p className="quiet">{say('还没有设置用户组。', 'No group is set yet.')}</p>;
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>{say('用户组', 'Group')}</th>
            <th>{say('单位', 'Organisation')}</th>
            <th>{say('可以做', 'May')}</th>
            <th>{say('谁设的', 'Set by')}</th>
            <th>
              <span className="unseen">{say('移除', 'Remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, group, organisation, role, source, asOf }) => (
            <tr key={id}>
              <td>{group}</td>
              <td>{organisation ? named(organisation, language) : say('图谱中没有', 'not in the graph')}</td>
              <td>{roleWords(role, say)}</td>
              <td className="quiet">
                {source ?? '—'} {asOf && shortDay(asOf)}
              </td>
              <td className="number">
                <button
                  type="button"
                  className="link"
                  aria-label={say(`移除用户组${group}`, `Remove the group ${group}`)}
                  onClick={() => remove(id)}
                >
                  {say('移除', 'Remove')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Which organisation and role the groups of the identity provider mean; for administrators. */
const GroupsPage = () => {
  const { say } = useLanguage();
  const asked = useAnswer(SignInGroupsDocument, {});
  const [, setGroup] = useMutation(SetSignInGroupDocument);
  const [, removeGroup] = useMutation(RemoveSignInGroupDocument);
  const [fault, setFault] = useState<string>();
  const after = (given: SetSignInGroupMutation['setSignInGroup'] | undefined, message?: string): boolean => {
    const done = given?.__typename === 'SignInGroups';
    setFault(done ? undefined : (given?.message ?? message));
    if (done) asked.again();
    return done;
  };
  const count =
    asked.data?.signInGroups.__typename === 'SignInGroups'
      ? asked.data.signInGroups.groups.length
      : undefined;
  return (
    <Page
      answer={
        count === undefined
          ? say('登录用户组。', 'Groups of the sign-in.')
          : say(`${count} 个用户组可以登录。`, `${counted(count, 'group')} may sign in.`)
      }
      next={say(
        '身份平台的用户组对应本系统的单位和角色；改动从下一次请求起生效。',
        'Groups of the identity provider mean an organisation and a role here; a change counts from the next request on.',
      )}
    >
      <Answer asked={asked}>
        {({ signInGroups, organisations }) =>
          signInGroups.__typename === 'SignInGroups' ? (
            <>
              <GroupForm
                organisations={organisations}
                set={async (input) => {
                  const { data, error } = await setGroup({ input });
                  return after(data?.setSignInGroup, error?.message);
                }}
              />
              {fault && (
                <Note kind="error">
                  <p>{fault}</p>
                </Note>
              )}
              <Table
                groups={signInGroups.groups}
                remove={async (id) => {
                  const { data, error } = await removeGroup({ id });
                  after(data?.removeSignInGroup, error?.message);
                }}
              />
            </>
          ) : signInGroups.__typename === 'UnauthenticatedProblem' ? (
            <SignInLink text={say('这一页给管理员：先登录。', 'This page is for administrators: sign in.')} />
          ) : (
            <Note kind="error">
              <p>{signInGroups.message}</p>
            </Note>
          )
        }
      </Answer>
    </Page>
  );
};

export default GroupsPage;
