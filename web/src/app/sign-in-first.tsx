import { Link } from 'wouter';
import { useSay } from '../words/language';
import { Page } from './page';

/** A page that only members see, for who is not signed in. */
export const SignInFirst = ({ answer }: { readonly answer: string }) => {
  const say = useSay();
  const next = encodeURIComponent(location.pathname + location.search);
  return (
    <Page
      answer={answer}
      next={say('看图谱不用登录，名单和数据要登录。', 'The graph needs no sign-in; lists and data do.')}
    >
      <Link className="button primary" href={`/sign-in?next=${next}`}>
        {say('登录', 'Sign in')}
      </Link>
    </Page>
  );
};
