import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Page } from '../../app/page';
import { ChainNamesDocument } from '../../place/place.gen';
import { placeCode } from '../../place/place-code';
import { recentPlaces } from '../../place/recent-places';
import { useHome } from '../../place/use-home';
import { useLanguage } from '../../words/language';

/** `/map` alone asks for a place and a chain. */
const ChooseMap = () => {
  const { language, say } = useLanguage();
  const home = useHome();
  const [{ data }] = useQuery({ query: ChainNamesDocument });
  const place = recentPlaces()[0] ?? home?.province;
  const name = place && (language === 'en' ? (place.nameEn ?? place.name) : place.name);
  return (
    <Page
      answer={say(`看${name ?? ''}哪条产业链的地图？`, `The map of which chain of ${name ?? 'which place'}?`)}
      next={say('换地区请回首页。', 'Choose another place on the first page.')}
    >
      <ul className="unknowns">
        {place &&
          data?.chains.map((chain) => (
            <li key={chain.code}>
              <Link href={`/map/${placeCode(place)}/${chain.code}`}>
                {language === 'en' ? (chain.nameEn ?? chain.name) : chain.name}
              </Link>
            </li>
          ))}
      </ul>
    </Page>
  );
};

export default ChooseMap;
