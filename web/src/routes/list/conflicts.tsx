import { Note } from '../../app/states';
import { counted } from '../../words/counted';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { List } from './list-words';

/** In words: who else follows whom, and what to do. */
export const Conflicts = ({ list }: { readonly list: List }) => {
  const { language, say } = useLanguage();
  return (
    <section>
      <h2>{say('冲突', 'Conflicts')}</h2>
      {list.conflicts.length === 0 && (
        <p className="quiet">
          {say(
            '没有：名单上的企业，别的名单没有人在跟。',
            'None: nobody follows these firms on another list.',
          )}
        </p>
      )}
      {list.conflicts.map(({ enterprise, organisations, hiddenCount, target }) => {
        const others = organisations.map((one) => named(one, language)).join(say('、', ', '));
        return (
          <Note kind="warn" key={target.id}>
            <p>
              <b>{enterprise?.name}</b>
              {others
                ? say(
                    `也在另一张名单上，由${others}跟进。先与对方商量，再联系企业。`,
                    ` is on another list too, followed by ${others}. Talk to them before you call.`,
                  )
                : say(
                    `也在你看不到的 ${hiddenCount} 张名单上有人跟进。先问管理员。`,
                    ` is followed on ${counted(hiddenCount, 'list')} that you may not see. Ask your administrator first.`,
                  )}
            </p>
          </Note>
        );
      })}
    </section>
  );
};
