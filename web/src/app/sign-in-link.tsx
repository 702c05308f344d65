import { Link } from 'wouter';
import { useSay } from '../words/language';

/** Says why a sign-in is needed, and leads to it and back. */
export const SignInLink = ({ text }: { readonly text: string }) => {
  const say = useSay();
  return (
    <div className="buttons sign-in-link">
      <p>{text}</p>
      <Link
        className="button primary"
        href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}
      >
        {say('登录', 'Sign in')}
      </Link>
    </div>
  );
};
