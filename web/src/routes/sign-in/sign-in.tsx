import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Link, useLocation, useSearchParams } from 'wouter';
import { ViewerDocument, type ViewerQuery } from '../../app/app.gen';
import { Page } from '../../app/page';
import { Note } from '../../app/states';
import { useSession } from '../../session/session';
import { type Say, useLanguage } from '../../words/language';
import './sign-in.css';

const roleWords = (role: string, say: Say): string =>
  ({
    viewer: say('查看', 'viewer'),
    editor: say('编辑', 'editor'),
    manager: say('管理名单', 'manager'),
    admin: say('管理员', 'administrator'),
  })[role] ?? role;

const Signed = ({ viewer }: { readonly viewer: NonNullable<ViewerQuery['viewer']> }) => {
  const { language, say } = useLanguage();
  const { setToken } = useSession();
  const { organisation } = viewer;
  return (
    <dl className="facts">
      <dt>{say('单位', 'Organisation')}</dt>
      <dd>{language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name}</dd>
      <dt>{say('成员', 'Member')}</dt>
      <dd>{viewer.member}</dd>
      <dt>{say('可以做', 'May')}</dt>
      <dd>{viewer.roles.map((role) => roleWords(role, say)).join(say('、', ', '))}</dd>
      <dt />
      <dd className="buttons">
        <Link className="button primary" href="/lists">
          {say('看名单', 'Open lists')}
        </Link>
        <button type="button" className="button" onClick={() => setToken(undefined)}>
          {say('退出', 'Sign out')}
        </button>
      </dd>
    </dl>
  );
};

/** Who asks: signed in with a token that this page keeps in memory alone. */
const SignIn = () => {
  const [{ data }] = useQuery({ query: ViewerDocument });
  const viewer = data?.viewer;
  const { say } = useLanguage();
  const { setToken } = useSession();
  const client = useClient();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const submit = async (): Promise<void> => {
    const token = text.trim();
    const options = {
      fetchOptions: { headers: { authorization: `Bearer ${token}` } },
      requestPolicy: 'network-only' as const,
    };
    const { data, error } = await client.query(ViewerDocument, {}, options);
    if (!data?.viewer) {
      setFault(
        error?.graphQLErrors[0]?.message ??
          say('令牌无效或已过期，请换一个。', 'The token is not valid, or no longer: take another.'),
      );
      return;
    }
    setToken(token);
    const next = search.get('next');
    if (next?.startsWith('/')) go(next);
  };
  return (
    <Page
      answer={
        viewer
          ? say('已登录。', 'You are signed in.')
          : say(
              '登录后可以看名单、认领企业、导入数据。',
              'Sign in to see lists, claim enterprises and import data.',
            )
      }
      next={say(
        '看图谱不用登录。离开这一页就会退出。',
        'Looking at the graph needs no sign-in. Leaving this page signs you out.',
      )}
      className="sign-in"
    >
      {viewer ? (
        <Signed viewer={viewer} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className="field">
            <label htmlFor="token">{say('访问令牌', 'Access token')}</label>
            <textarea
              id="token"
              className="input"
              rows={4}
              required
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void submit();
              }}
            />
            <span className="small quiet">
              {say(
                '由管理员发给你；服务器上用 liantu token --org 单位 --role editor 生成。',
                'Your administrator gives it to you; made on the server by liantu token --org CODE --role editor.',
              )}
            </span>
          </div>
          {fault && (
            <Note kind="error">
              <p>{fault}</p>
            </Note>
          )}
          <button type="submit" className="button primary">
            {say('登录', 'Sign in')}
          </button>
        </form>
      )}
    </Page>
  );
};

export default SignIn;
