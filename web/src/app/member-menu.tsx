import { useQuery } from 'urql';
import { Link } from 'wouter';
import { ViewsMenu } from '../views/views-menu';
import { useLanguage } from '../words/language';
import { ViewerDocument } from './app.gen';

/** Who is signed in, and the pages they keep; or the way to sign in. */
export const MemberMenu = () => {
  const { language, say } = useLanguage();
  const [{ data }] = useQuery({ query: ViewerDocument });
  const organisation = data?.viewer?.organisation;
  return (
    <>
      {organisation && <ViewsMenu />}
      <Link className="link-like keep" href="/sign-in">
        {organisation
          ? language === 'en'
            ? (organisation.nameEn ?? organisation.name)
            : organisation.name
          : say('登录', 'Sign in')}
      </Link>
    </>
  );
};
