import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { ViewerDocument } from '../../app/app.gen';
import { Page } from '../../app/page';
import { Answer, Waiting } from '../../app/states';
import { ChainNamesDocument } from '../../place/place.gen';
import { type PlaceName, placeOf } from '../../place/place-code';
import { recentPlaces, rememberPlace } from '../../place/recent-places';
import { type Home, useHome } from '../../place/use-home';
import { usePlaceName } from '../../place/use-place-name';
import { useLanguage } from '../../words/language';
import './home.css';
import { ChainTable } from './chain-table';
import { PlaceTableDocument, type PlaceTableQuery } from './home.gen';
import { firstSteps, homeAnswer } from './home-words';
import { PlaceList } from './place-list';

const useFoot = () => {
  const { say } = useLanguage();
  const [{ data }] = useQuery({ query: ChainNamesDocument });
  if (!data) return {};
  const { revision, asOf, counts } = data.graph;
  return {
    foot: [
      say(`数据日期 ${asOf ?? '未知'}`, `Data of ${asOf ?? 'unknown date'}`),
      say(`图谱版本 ${revision}`, `Graph revision ${revision}`),
    ],
    note: say(
      `企业 ${counts.enterprises} 家，环节 ${counts.segments} 个，摸排 ${counts.surveys} 次`,
      `${counts.enterprises} enterprises, ${counts.segments} segments, ${counts.surveys} surveys`,
    ),
  };
};

const PlacePage = ({
  home,
  place,
  signedIn,
}: {
  readonly home: Home;
  readonly place: PlaceName;
  readonly signedIn: boolean;
}) => {
  const { language, say } = useLanguage();
  const name = usePlaceName(place);
  const asked = useAnswer(PlaceTableDocument, { place: { kind: place.kind, code: place.code } });
  const foot = useFoot();
  const rows: PlaceTableQuery['placeChains'] = asked.data?.placeChains ?? [];
  useEffect(() => {
    if (asked.data && name !== place.code) rememberPlace({ ...place, name });
  }, [asked.data, name, place]);
  return (
    <Page
      answer={
        rows.length > 0
          ? homeAnswer(name, rows, language)
          : say(`${name}的产业链。`, `The chains of ${name}.`)
      }
      next={rows.length > 0 ? firstSteps(place, rows, language) : undefined}
      actions={
        <Link className="button" href={`/places/${place.kind}/${place.code}`}>
          {say('地区概况', 'About this place')}
        </Link>
      }
      className="home"
      {...foot}
    >
      <PlaceList home={home} chosen={place} signedIn={signedIn} />
      <div className="home-table">
        <Answer asked={asked}>{({ placeChains }) => <ChainTable place={place} rows={placeChains} />}</Answer>
      </div>
    </Page>
  );
};

/** The first page: choose a place, see all its chains. */
const HomePage = () => {
  const home = useHome();
  const [{ data, fetching }] = useQuery({ query: ViewerDocument });
  const [search] = useSearchParams();
  if (!home || (fetching && !data)) return <Waiting />;
  const asked = search.get('place');
  const own = data?.viewer?.organisation.place;
  const fallback = recentPlaces()[0] ??
    own ??
    home.province ??
    home.parts[0] ?? { kind: 'REGION', code: '100000' };
  const place = asked ? placeOf(asked) : fallback;
  return (
    <PlacePage
      home={home}
      place={{ kind: place.kind, code: place.code }}
      signedIn={Boolean(data?.viewer)}
      key={`${place.kind}:${place.code}`}
    />
  );
};

export default HomePage;
