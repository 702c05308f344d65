import { Link } from 'wouter';
import { useViews } from '../../views/use-views';
import { useSay } from '../../words/language';

/** Pages that the member keeps, where the day begins. */
export const KeptViews = () => {
  const say = useSay();
  const { views } = useViews(true);
  if (views.length === 0) return null;
  return (
    <>
      <h2>{say('保存的视图', 'Saved views')}</h2>
      <ul className="places">
        {views.map(({ name, path }) => (
          <li key={name}>
            <Link href={path}>{name}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};
