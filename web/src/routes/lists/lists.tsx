import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { SignInFirst } from '../../app/sign-in-first';
import { Answer } from '../../app/states';
import { counted } from '../../words/counted';
import { shortDay } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { ListsDocument, type ListsQuery } from './lists.gen';
import { NewListForm } from './new-list-form';

type List = ListsQuery['targetLists'][number];

const Row = ({ list }: { readonly list: List }) => {
  const { language, say } = useLanguage();
  const until = list.targets.edges[0]?.node.claim?.until;
  return (
    <tr>
      <td>
        <Link href={`/lists/${encodeURIComponent(list.id)}`}>
          <b>{list.name}</b>
        </Link>
        {list.description && <p className="small quiet">{list.description}</p>}
      </td>
      <td>
        {[list.place, list.chain].flatMap((one) => (one ? [named(one, language)] : [])).join(say('，', ', '))}
      </td>
      <td>{named(list.owner, language)}</td>
      <td className="quiet">
        {list.shares.map(({ organisation }) => named(organisation, language)).join(say('、', ', ')) ||
          say('没有共享', 'not shared')}
      </td>
      <td className="number">{list.targetCount}</td>
      <td className="keep">{until ? shortDay(until) : '—'}</td>
      <td className="keep quiet">{shortDay(list.updatedAt)}</td>
    </tr>
  );
};

/** Says how many lists there are; only where the server has said so. */
const answerOf = (lists: readonly List[], say: (zh: string, en: string) => string): string => {
  const targets = lists.reduce((sum, { targetCount }) => sum + targetCount, 0);
  return lists.length > 0
    ? say(
        `${lists.length} 张名单，共 ${targets} 家企业。`,
        `${counted(lists.length, 'list')} with ${counted(targets, 'enterprise')}.`,
      )
    : say('还没有名单。', 'There is no list yet.');
};

/** Every list that the member’s organisation may see. */
const Lists = () => {
  const { say } = useLanguage();
  const asked = useAnswer(ListsDocument, {});
  const [adding, setAdding] = useState(false);
  const { data, error } = asked;
  const signedOut =
    error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED') ||
    data?.viewer === null;
  if (signedOut)
    return (
      <SignInFirst
        answer={say('登录后看各单位共用的名单。', 'Sign in to see the lists that organisations share.')}
      />
    );
  const lists = data?.targetLists ?? [];
  return (
    <Page
      answer={data ? answerOf(lists, say) : say('名单。', 'Lists.')}
      next={say(
        '名单由几家单位共用：谁加的、谁在跟、到哪一步，大家看到的一样。',
        'Organisations share a list: who added, who follows, how far, the same for all.',
      )}
      actions={
        <button
          type="button"
          className="button primary"
          onClick={() => setAdding(!adding)}
          aria-expanded={adding}
        >
          {say('新建名单', 'New list')}
        </button>
      }
      note={say('只列出你有权查看的名单', 'Only lists that you may see')}
    >
      {adding && <NewListForm close={() => setAdding(false)} />}
      <Answer asked={asked}>
        {() =>
          lists.length === 0 ? (
            <p className="quiet">
              {say('可以从', 'Begin one here, or from ')}
              <Link href="/">{say('一条链的招商目标', 'the targets of a chain')}</Link>
              {say('里挑企业加入。', '.')}
            </p>
          ) : (
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>{say('名单', 'List')}</th>
                    <th>{say('地区和产业链', 'Place and chain')}</th>
                    <th>{say('所有者', 'Owner')}</th>
                    <th>{say('共享给', 'Shared with')}</th>
                    <th className="number">{say('企业', 'Enterprises')}</th>
                    <th>{say('最近到期', 'Next due')}</th>
                    <th>{say('更新', 'Updated')}</th>
                  </tr>
                </thead>
                <tbody>
                  {lists.map((list) => (
                    <Row key={list.id} list={list} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
    </Page>
  );
};

export default Lists;
