import { Link } from 'wouter';
import { useSay } from '../words/language';
import { Page } from './page';

/** What does not exist and what may not be seen read alike. */
export const NotFound = ({ message }: { readonly message?: string }) => {
  const say = useSay();
  return (
    <Page
      answer={say('没有这一页，或者你无权查看。', 'There is no such page, or you may not see it.')}
      next={message ?? say('可能是地址写错了。', 'The address may be mistyped.')}
    >
      <Link className="button" href="/">
        {say('回到首页', 'To the first page')}
      </Link>
    </Page>
  );
};
