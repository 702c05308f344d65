import { useQuery } from 'urql';
import { Link, useLocation, useRoute, useSearch } from 'wouter';
import { ChainNamesDocument } from '../place/place.gen';
import { placeCode, placeOf } from '../place/place-code';
import { useHome } from '../place/use-home';
import { usePlaceName } from '../place/use-place-name';
import { useLanguage } from '../words/language';
import { type Named, named } from '../words/named';
import { decodedPart } from './decoded-part';
import { Picker } from './picker';

const views = [
  { view: 'gaps', zh: '缺口', en: 'Gaps' },
  { view: 'targets', zh: '招商目标', en: 'Targets' },
  { view: 'map', zh: '地图', en: 'Map' },
  { view: 'pairs', zh: '结对', en: 'Pairs' },
  { view: 'what-if', zh: '推演', en: 'What if' },
] as const;

const Pickers = ({
  view,
  place,
  chain,
}: {
  readonly view: string;
  readonly place: string;
  readonly chain: string;
}) => {
  const { language, say } = useLanguage();
  const [, go] = useLocation();
  const home = useHome();
  const [{ data }] = useQuery({ query: ChainNamesDocument });
  const here = placeOf(place);
  const hereName = usePlaceName(here);
  const nameOf = (one: Named): string => named(one, language);
  const known = home ? [...(home.province ? [home.province] : []), ...home.parts, ...home.parks] : [];
  const places = known.map((one) => ({
    id: placeCode(one),
    name: nameOf(one),
    detail: one.kind === 'PARK' ? say('园区', 'park') : one.code,
  }));
  const id = placeCode(here);
  const withHere = places.some((one) => one.id === id)
    ? places
    : [{ id, name: hereName, detail: here.code }, ...places];
  const chains = data?.chains.map((one) => ({ id: one.code, name: nameOf(one), detail: '' })) ?? [
    { id: chain, name: chain, detail: '' },
  ];
  return (
    <>
      <Picker
        label={say('地区或园区', 'Place')}
        chosen={id}
        items={withHere}
        choose={(next) => go(`/${view}/${next}/${chain}`)}
      />
      <span aria-hidden="true" className="faint">
        /
      </span>
      <Picker
        label={say('产业链', 'Chain')}
        chosen={chain}
        items={chains}
        choose={(next) => go(`/${view}/${place}/${next}`)}
      />
      <nav className="tabs" aria-label={say('这条链的各页', 'Pages of this chain')}>
        {views.map((one) => (
          <Link
            key={one.view}
            href={`/${one.view}/${place}/${chain}`}
            aria-current={one.view === view ? 'page' : undefined}
          >
            {say(one.zh, one.en)}
          </Link>
        ))}
        <a href={`/briefs/${encodeURIComponent(place)}/${encodeURIComponent(chain)}.html`}>
          {say('简报', 'Brief')}
        </a>
        <a href={`/briefs/${encodeURIComponent(place)}/${encodeURIComponent(chain)}.html?picture=true`}>
          {say('简报附图', 'Brief with picture')}
        </a>
      </nav>
    </>
  );
};

/** The bar of pages about a chain in a place: which of them, and the other pages about them. */
export const ContextBar = () => {
  const [found, params] = useRoute('/:view/:place/:chain');
  useSearch();
  if (!found || !views.some(({ view }) => view === params.view)) return null;
  return (
    <div className="bar bar-context">
      <Pickers view={params.view} place={decodedPart(params.place)} chain={decodedPart(params.chain)} />
    </div>
  );
};
