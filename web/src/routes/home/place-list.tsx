import { useState } from 'react';
import { Link } from 'wouter';
import { type PlaceName, placeCode } from '../../place/place-code';
import { recentPlaces } from '../../place/recent-places';
import type { Home, NamedPlace } from '../../place/use-home';
import { counted } from '../../words/counted';
import { useLanguage } from '../../words/language';
import { KeptViews } from './kept-views';

const Places = ({
  places,
  chosen,
}: {
  readonly places: readonly NamedPlace[];
  readonly chosen: PlaceName;
}) => {
  const { language, say } = useLanguage();
  return (
    <ul className="places">
      {places.map((place) => {
        const code = placeCode(place);
        return (
          <li key={code}>
            <Link href={`/?place=${code}`} aria-current={code === placeCode(chosen) ? 'page' : undefined}>
              <span>{language === 'en' ? (place.nameEn ?? place.name) : place.name}</span>
              <span className="small faint">{place.kind === 'PARK' ? say('园区', 'park') : place.code}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
};

const holds =
  (text: string) =>
  ({ name, nameEn, code }: NamedPlace): boolean =>
    [name, nameEn ?? '', code].some((one) => one.toLowerCase().includes(text.toLowerCase()));

/** Places to choose from: those looked at last, the parts of the home province, its parks. */
export const PlaceList = ({
  home,
  chosen,
  signedIn,
}: {
  readonly home: Home;
  readonly chosen: PlaceName;
  readonly signedIn: boolean;
}) => {
  const { language, say } = useLanguage();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { province, parts, parks } = home;
  const recent = recentPlaces();
  const wanted = holds(text.trim());
  const showParks = open || text !== '' || chosen.kind === 'PARK';
  return (
    <nav className="home-places" aria-label={say('地区和园区', 'Places')}>
      <input
        className="input"
        type="search"
        aria-label={say('按名称或代码筛选地区', 'Filter places by name or code')}
        placeholder={say('名称或代码，如 柳州、450200', 'Name or code')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {signedIn && text === '' && <KeptViews />}
      {recent.length > 0 && text === '' && (
        <>
          <h2>{say('最近看过', 'Recent')}</h2>
          <Places places={recent} chosen={chosen} />
        </>
      )}
      {province && (
        <h2>
          <Link
            className="province"
            href={`/?place=${placeCode(province)}`}
            aria-current={placeCode(province) === placeCode(chosen) ? 'page' : undefined}
          >
            {language === 'en' ? (province.nameEn ?? province.name) : province.name}
          </Link>
        </h2>
      )}
      <Places places={parts.filter(wanted)} chosen={chosen} />
      <button
        type="button"
        className="link parks-link"
        aria-expanded={showParks}
        onClick={() => setOpen(!open)}
      >
        <b>{say(`园区 ${parks.length} 个`, counted(parks.length, 'park'))}</b>
      </button>
      {showParks && <Places places={parks.filter(wanted)} chosen={chosen} />}
    </nav>
  );
};
