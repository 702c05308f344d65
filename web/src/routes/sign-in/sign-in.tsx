import { type ReactNode, useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Link, useLocation, useSearchParams } from 'wouter';
import { ViewerDocument, type ViewerQuery } from '../../app/app.gen';
import { Page } from '../../app/page';
import { Note } from '../../app/states';
import { useSession } from '../../session/session';
import { askWays, sessionRequests, type Way } from '../../session/session-requests';
import { useLanguage } from '../../words/language';
import { roleWords } from '../../words/role-words';
import './sign-in.css';

const Signed = ({ viewer }: { readonly viewer: NonNullable<ViewerQuery['viewer']> }) => {
  const { language, say } = useLanguage();
  const { setToken, changed } = useSession();
  const { organisation } = viewer;
  const leave = async (): Promise<void> => {
    await sessionRequests.signOut(language);
    setToken(undefined);
    changed();
  };
  return (
    <dl className="facts">
      <dt>{say('单位', 'Organisation')}</dt>
      <dd>{language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name}</dd>
      <dt>{say('成员', 'Member')}</dt>
      <dd>{viewer.member}</dd>
      <dt>{say('可以做', 'May')}</dt>
      <dd>{viewer.roles.map((role) => roleWords(role, say)).join(say('、', ', '))}</dd>
      <dt>{say('接下来', 'Next')}</dt>
      <dd className="buttons">
        <Link className="button primary" href="/lists">
          {say('看名单', 'Open lists')}
        </Link>
        {viewer.roles.includes('admin') && (
          <Link className="button" href="/groups">
            {say('登录用户组', 'Groups of the sign-in')}
          </Link>
        )}
        <button type="button" className="button" onClick={() => void leave()}>
          {say('退出', 'Sign out')}
        </button>
      </dd>
    </dl>
  );
};

/** A form whose refusal stands where it was sent. */
const Form = ({
  button,
  submit,
  children,
}: {
  readonly button: string;
  readonly submit: () => Promise<string | undefined>;
  readonly children: ReactNode;
}) => {
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    setFault(await submit());
    setBusy(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      {fault && (
        <Note kind="error">
          <p>{fault}</p>
        </Note>
      )}
      <button type="submit" className="button primary" disabled={busy}>
        {button}
      </button>
    </form>
  );
};

const Field = ({
  id,
  label,
  hint,
  value,
  set,
  secret = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly secret?: boolean;
}) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      className="input"
      type={secret ? 'password' : 'text'}
      autoComplete={secret ? 'current-password' : 'username'}
      required
      value={value}
      onChange={(event) => set(event.target.value)}
    />
    {hint && <span className="small quiet">{hint}</span>}
  </div>
);

const ByPassphrase = ({ done }: { readonly done: () => void }) => {
  const { language, say } = useLanguage();
  const [member, setMember] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const submit = async (): Promise<string | undefined> => {
    const fault = await sessionRequests.signIn(language, member, passphrase);
    if (!fault) done();
    return fault;
  };
  return (
    <Form button={say('登录', 'Sign in')} submit={submit}>
      <Field id="member" label={say('账号', 'Member')} value={member} set={setMember} />
      <Field
        id="passphrase"
        label={say('口令', 'Passphrase')}
        value={passphrase}
        set={setPassphrase}
        secret
      />
    </Form>
  );
};

const ByLink = ({ link, done }: { readonly link: string; readonly done: () => void }) => {
  const { language, say } = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const submit = async (): Promise<string | undefined> => {
    const fault = await sessionRequests.setPassphrase(language, link, passphrase);
    if (!fault) done();
    return fault;
  };
  return (
    <Form button={say('设口令并登录', 'Set the passphrase and sign in')} submit={submit}>
      <Field
        id="passphrase"
        label={say('新口令', 'New passphrase')}
        hint={say(
          '12 到 200 个字，几个词连起来最好记。',
          '12 to 200 characters; a few words are easiest to remember.',
        )}
        value={passphrase}
        set={setPassphrase}
        secret
      />
    </Form>
  );
};

const ByToken = ({ done }: { readonly done: () => void }) => {
  const { say } = useLanguage();
  const { setToken } = useSession();
  const client = useClient();
  const [text, setText] = useState('');
  const submit = async (): Promise<string | undefined> => {
    const token = text.trim();
    const options = {
      fetchOptions: { headers: { authorization: `Bearer ${token}` } },
      requestPolicy: 'network-only' as const,
    };
    const { data, error } = await client.query(ViewerDocument, {}, options);
    if (!data?.viewer)
      return (
        error?.graphQLErrors[0]?.message ??
        say('令牌无效或已过期，请换一个。', 'The token is not valid, or no longer: take another.')
      );
    setToken(token);
    done();
    return undefined;
  };
  return (
    <Form button={say('用令牌登录', 'Sign in by token')} submit={submit}>
      <div className="field">
        <label htmlFor="token">{say('访问令牌', 'Access token')}</label>
        <textarea
          id="token"
          className="input"
          rows={3}
          required
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <span className="small quiet">
          {say(
            '管理员用 liantu token 签发；只留在这一页的内存里，离开就退出。',
            'Made by an administrator with liantu token; kept in the memory of this page alone.',
          )}
        </span>
      </div>
    </Form>
  );
};

/** Who asks: by an account of this server, by the organisation’s identity provider, or by a token. */
const SignIn = () => {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: ViewerDocument });
  const { changed } = useSession();
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const [ways, setWays] = useState<readonly Way[]>([]);
  const [link] = useState(() => location.hash.slice(1));
  useEffect(() => {
    void askWays().then(setWays);
  }, []);
  const viewer = data?.viewer;
  const next = search.get('next');
  const inside = next?.startsWith('/') && !next.startsWith('//') ? next : '/sign-in';
  const done = (): void => {
    changed();
    go(inside);
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
      next={say('看图谱不用登录。', 'Looking at the graph needs no sign-in.')}
      className="sign-in"
    >
      {viewer ? (
        <Signed viewer={viewer} />
      ) : link ? (
        <ByLink link={link} done={done} />
      ) : (
        <div className="sign-in-ways">
          {ways.includes('oidc') && (
            <a className="button primary" href={`/session/oidc?next=${encodeURIComponent(inside)}`}>
              {say('用单位账号登录', 'Sign in with your organisation')}
            </a>
          )}
          {ways.includes('passphrase') && <ByPassphrase done={done} />}
          <details open={ways.length === 0}>
            <summary className="link">{say('用令牌登录', 'Sign in by token')}</summary>
            <ByToken done={done} />
          </details>
          <p className="small quiet">
            {say(
              '没有账号，请管理员运行 liantu member add，把一次性链接发给你。',
              'Without an account, ask your administrator to run liantu member add and send you the link.',
            )}
          </p>
        </div>
      )}
    </Page>
  );
};

export default SignIn;
