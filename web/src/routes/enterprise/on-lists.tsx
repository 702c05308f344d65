import { useQuery } from 'urql';
import { Link } from 'wouter';
import { ViewerDocument } from '../../app/app.gen';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { ListsWithFirmDocument } from './enterprise.gen';

/** Lists that the enterprise is on, of those that the member may see; nothing without a sign-in. */
export const OnLists = ({ id }: { readonly id: string }) => {
  const { language, say } = useLanguage();
  const [{ data: who }] = useQuery({ query: ViewerDocument });
  const [{ data }] = useQuery({ query: ListsWithFirmDocument, pause: !who?.viewer });
  const found =
    data?.targetLists.flatMap((list) => {
      const target = list.targets.edges.find(({ node }) => node.enterprise?.ownId === id)?.node;
      return target ? [{ list, target }] : [];
    }) ?? [];
  if (!who?.viewer) return null;
  return (
    <section>
      <h2>{say('在哪些名单上', 'On which lists')}</h2>
      {found.length === 0 ? (
        <p className="quiet">{say('不在你能看到的名单上。', 'On none that you may see.')}</p>
      ) : (
        <ul className="unknowns">
          {found.map(({ list, target }) => (
            <li key={list.id}>
              <Link href={`/lists/${encodeURIComponent(list.id)}`}>{list.name}</Link>
              {target.claim &&
                say(
                  `，${target.claim.organisation.name}认领`,
                  `, followed by ${named(target.claim.organisation, language)}`,
                )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
