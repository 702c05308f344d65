import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { useParams, useSearchParams } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { Glyph } from '../../marks/glyph';
import { placeOf } from '../../place/place-code';
import { distance } from '../../words/figures';
import { useLanguage } from '../../words/language';
import './map.css';
import {
  MapFrameDocument,
  type MapFrameQuery,
  OutlineDocument,
  SpotDocument,
  type SpotQuery,
} from './map.gen';
import type { Drawn } from './map-style';
import { MapView } from './map-view';
import { beyondOf, type Origin, originsOf } from './origins';

type Geo = GeoJSON.FeatureCollection;
const nothing: Geo = { type: 'FeatureCollection', features: [] };

interface Above {
  readonly code: string;
  readonly level: string;
  readonly parent?: Above | null;
}

const provinceOf = (region: Above | null | undefined): string | undefined => {
  if (!region) return undefined;
  return region.level === 'PROVINCE' || region.level === 'NATION' ? region.code : provinceOf(region.parent);
};

type Bounds = readonly [west: number, south: number, east: number, north: number];

const isWithin = ({ longitude, latitude }: Origin, [west, south, east, north]: Bounds): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

const boundsOf = (geo: Geo): Bounds => {
  const all =
    JSON.stringify(
      geo.features.map(({ geometry }) => (geometry as { coordinates?: unknown }).coordinates),
    ).match(/\[-?[\d.]+,-?[\d.]+/g) ?? [];
  const pairs = all.map((one) => one.slice(1).split(',').map(Number) as [number, number]);
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  if (pairs.length === 0) return [104, 20, 113, 27];
  const min = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const max = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [min(xs), min(ys), max(xs), max(ys)];
};

/** The partner province next to home, as far as one is: drawn beside it. */
const usePartner = (data: MapFrameQuery | undefined): Geo => {
  const code = data?.pairings.find(
    ({ partner }) => partner?.kind === 'REGION' && partner.code.endsWith('0000'),
  )?.partner?.code;
  const [{ data: outline }] = useQuery({
    query: OutlineDocument,
    variables: {
      input: { layer: 'REGIONS', level: 'PROVINCE', place: { kind: 'REGION', code: code ?? '' } },
    },
    pause: !code,
  });
  return useMemo(
    () =>
      outline?.mapFeatures.__typename === 'MapFeatures'
        ? (outline.mapFeatures.geojson as unknown as Geo)
        : nothing,
    [outline],
  );
};

const layers = [
  { name: 'origins', zh: '能补缺失环节的区外企业', en: 'Firms outside that could fill gaps' },
  { name: 'enterprises', zh: '区内企业，环按环节现状', en: 'Firms of the province, ring by status' },
  { name: 'parks', zh: '园区', en: 'Parks' },
  { name: 'flows', zh: '流向本地，粗细为家数', en: 'Flows to this place, width by number' },
  { name: 'centres', zh: '产业合作中心', en: 'Partner centres' },
] as const;

const near = 600;

const Shown = ({
  data,
  spot,
  place,
  chain,
}: {
  readonly data: MapFrameQuery;
  readonly spot: SpotQuery;
  readonly place: string;
  readonly chain: string;
}) => {
  const { language, say } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const segment = search.get('segments') ?? undefined;
  const [shown, setShown] = useState<Readonly<Record<string, boolean>>>({
    origins: true,
    enterprises: true,
    parks: true,
    flows: true,
    centres: false,
  });
  const partners = usePartner(data);
  const here = spot.region ?? spot.park;
  const at = here?.location ?? undefined;
  const report = data.targetCandidates.__typename === 'CandidateReport' ? data.targetCandidates : undefined;
  const candidates = useMemo(() => report?.candidates.edges.map(({ node }) => node) ?? [], [report]);
  const origins = useMemo(() => originsOf(candidates, segment, language), [candidates, segment, language]);
  const regions = useMemo(
    () => (data.regions.__typename === 'MapFeatures' ? (data.regions.geojson as unknown as Geo) : nothing),
    [data],
  );
  const land = useMemo(
    () => boundsOf({ ...regions, features: [...regions.features, ...partners.features] }),
    [regions, partners],
  );
  const inside = useMemo(
    () => origins.filter((origin) => origin.distanceKm <= near && isWithin(origin, land)),
    [origins, land],
  );
  const beyond = useMemo(
    () =>
      at
        ? beyondOf(
            at,
            origins.filter((origin) => !inside.includes(origin)),
          )
        : [],
    [at, origins, inside],
  );
  const bounds = useMemo((): Bounds => {
    const [west, south, east, north] = boundsOf(regions);
    const xs = inside.map(({ longitude }) => longitude);
    const ys = inside.map(({ latitude }) => latitude);
    return [Math.min(west, ...xs), Math.min(south, ...ys), Math.max(east, ...xs), Math.max(north, ...ys)];
  }, [regions, inside]);
  const drawn = useMemo(
    (): Drawn => ({
      regions,
      partners,
      own: place,
      tiles:
        data.enterprises.__typename === 'MapLayer'
          ? new URL(new URL(data.enterprises.tileJsonUrl).pathname, location.href).href
          : undefined,
      parks: data.parks.edges.flatMap(({ node }) =>
        node.location ? [{ ...node.location, name: node.name }] : [],
      ),
      centres: data.partnerCentres.flatMap(({ name, location: spotOf }) =>
        spotOf ? [{ ...spotOf, name }] : [],
      ),
      origins: inside,
      at,
      nameOf: language === 'en' ? 'nameEn' : 'name',
    }),
    [regions, partners, place, data, inside, at, language],
  );
  const gaps =
    data.chainGaps.__typename === 'ChainGapReport'
      ? data.chainGaps.segments.filter(({ status }) => status === 'MISSING')
      : [];
  const countOf = (code: string): number =>
    candidates.filter(({ segments }) => segments.some((one) => one.code === code)).length;
  const name = here ? (language === 'en' ? (here.nameEn ?? here.name) : here.name) : place;
  const nearCount = inside.reduce((sum, { count }) => sum + count, 0);
  const total = origins.reduce((sum, { count }) => sum + count, 0);
  const choose = (code: string | undefined): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (code) next.set('segments', code);
        else next.delete('segments');
        return next;
      },
      { replace: true },
    );
  return (
    <Page
      answer={
        total === 0
          ? say(`还没有已知企业能补${name}的缺失环节。`, `No known firm could fill the gaps of ${name}.`)
          : say(
              `能补${name}缺失环节的 ${total} 家企业，${nearCount} 家在 ${near} 公里以内。`,
              `${total} firms could fill gaps of ${name}, ${nearCount} of them within ${near} km.`,
            )
      }
      foot={[
        data.chainGaps.__typename === 'ChainGapReport'
          ? say(
              `数据日期 ${data.chainGaps.basis.asOf ?? '未知'}`,
              `Data of ${data.chainGaps.basis.asOf ?? 'unknown date'}`,
            )
          : '',
        say('坐标系 WGS-84', 'Reference system WGS-84'),
      ]}
      note={say('键盘：方向键移动，加减号缩放', 'Keyboard: arrows move, plus and minus zoom')}
      className="map-page"
    >
      <aside className="map-side">
        <h2>{say('缺失环节', 'Missing segments')}</h2>
        <ul className="map-segments">
          <li>
            <button type="button" aria-pressed={!segment} onClick={() => choose(undefined)}>
              <span>{say('全部缺失环节', 'All of them')}</span>
              <span>{say(`${candidates.length} 家`, `${candidates.length}`)}</span>
            </button>
          </li>
          {gaps.map((gap) => (
            <li key={gap.segment.code}>
              <button
                type="button"
                aria-pressed={segment === gap.segment.code}
                onClick={() => choose(gap.segment.code)}
              >
                <span>
                  <Glyph status={gap.status} certainty={gap.certainty} size={13} />{' '}
                  {language === 'en' ? (gap.segment.nameEn ?? gap.segment.name) : gap.segment.name}
                </span>
                <span className="quiet">
                  {say(`${countOf(gap.segment.code)} 家`, `${countOf(gap.segment.code)}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <h2>{say('图层与图例', 'Layers and legend')}</h2>
        <ul>
          {layers.map((layer) => (
            <li key={layer.name}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={shown[layer.name] ?? false}
                  onChange={(event) =>
                    setShown((before) => ({ ...before, [layer.name]: event.target.checked }))
                  }
                />
                <span className={`map-sign map-sign-${layer.name}`} aria-hidden="true" />
                {say(layer.zh, layer.en)}
              </label>
            </li>
          ))}
        </ul>
        <p className="small quiet">
          {say(
            '企业只知城市的，标在市中心，不是厂址。',
            'Where only the city is known, a firm stands at its centre.',
          )}
        </p>
        <h2>{say('来源地', 'Origins')}</h2>
        <ol className="map-origins">
          {origins.slice(0, 12).map((origin) => (
            <li key={origin.code}>
              <span>{origin.name}</span>
              <span className="quiet">
                {say(`${origin.count} 家，`, `${origin.count}, `)}
                {distance(origin.distanceKm, language)}
              </span>
            </li>
          ))}
        </ol>
      </aside>
      <MapView
        drawn={drawn}
        bounds={bounds}
        shown={shown}
        beyond={beyond}
        label={say(`${name}地图，${chain}`, `Map of ${name}`)}
        words={({ names, count, from, to }) =>
          say(
            `${names.slice(0, 3).join('、')}${names.length > 3 ? ` 等 ${names.length} 市` : ''} ${count} 家，${from === to ? Math.round(from) : `${Math.round(from)}–${Math.round(to)}`} 公里`,
            `${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}: ${count}, ${from === to ? Math.round(from) : `${Math.round(from)}–${Math.round(to)}`} km`,
          )
        }
      />
    </Page>
  );
};

const Framed = ({
  spot,
  place,
  chain,
}: {
  readonly spot: SpotQuery;
  readonly place: string;
  readonly chain: string;
}) => {
  const { say } = useLanguage();
  const here = useMemo(() => placeOf(place), [place]);
  const home = provinceOf(spot.region ?? spot.park?.region) ?? '100000';
  const asked = useAnswer(
    MapFrameDocument,
    useMemo(() => {
      const province = { kind: 'REGION' as const, code: home };
      return {
        regions: { layer: 'REGIONS' as const, level: 'PREFECTURE' as const, place: province },
        enterprises: { layer: 'ENTERPRISES' as const, chain, place: province },
        within: home,
        candidates: { place: here, chain },
        gaps: { place: here, chain },
      };
    }, [home, chain, here]),
  );
  if (!asked.data)
    return (
      <Page answer={say('地图。', 'Map.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  return <Shown data={asked.data} spot={spot} place={here.code} chain={chain} />;
};

/** Where those are that could fill the gaps of a place, and who is there already. */
const MapPage = () => {
  const { say } = useLanguage();
  const { place = '', chain = '' } = useParams<{ place: string; chain: string }>();
  const here = placeOf(place);
  const asked = useAnswer(SpotDocument, { code: here.code, isPark: here.kind === 'PARK' });
  if (!asked.data)
    return (
      <Page answer={say('地图。', 'Map.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  return <Framed spot={asked.data} place={place} chain={chain} />;
};

export default MapPage;
