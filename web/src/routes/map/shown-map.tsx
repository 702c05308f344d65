import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../../app/page';
import { counted } from '../../words/counted';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { type Area, areaOf, areaOfBounds, areaText } from './area';
import { AreaButtons } from './area-buttons';
import { type Bounds, boundsOf, type Geo, isWithin, nothing } from './bounds';
import type { Spot } from './fan';
import type { MapFrameQuery, SpotQuery } from './map.gen';
import { MapSide } from './map-side';
import { MapView } from './map-view';
import { beyondOf, candidatesWithin, originsOf } from './origins';
import { SpotFirms } from './spot-firms';
import type { Drawn } from './style/drawn';
import type { Basemap } from './use-basemap';
import { usePartner } from './use-partner';
import { useSpotFirms } from './use-spot-firms';

const near = 600;

/** The map of a place and chain, once its data are there. */
export const ShownMap = ({
  data,
  spot,
  place,
  province,
  chain,
  basemap,
}: {
  readonly basemap: Basemap | null;
  readonly data: MapFrameQuery;
  readonly spot: SpotQuery;
  readonly place: string;
  readonly province: string;
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
  const area = useMemo(() => areaOf(search.get('area')), [search]);
  const [picking, setPicking] = useState(false);
  const view = useRef<Bounds>(undefined);
  const viewed = useCallback((bounds: Bounds) => {
    view.current = bounds;
  }, []);
  const partners = usePartner(data);
  const [ring, setRing] = useState<Spot>();
  const firms = useSpotFirms(ring, chain, province, basemap?.crs ?? 'WGS84');
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
      basemap,
      nameOf: language === 'en' ? 'nameEn' : 'name',
    }),
    [regions, partners, place, data, inside, at, basemap, language],
  );
  const gaps =
    data.chainGaps.__typename === 'ChainGapReport'
      ? data.chainGaps.segments.filter(({ status }) => status === 'MISSING')
      : [];
  const chosen = useMemo(() => candidatesWithin(candidates, area), [candidates, area]);
  const chosenOrigins = useMemo(() => originsOf(chosen, segment, language), [chosen, segment, language]);
  const countOf = (code: string): number =>
    chosen.filter(({ segments }) => segments.some((one) => one.code === code)).length;
  const name = here ? named(here, language) : place;
  const nearCount = inside.reduce((sum, { count }) => sum + count, 0);
  const total = origins.reduce((sum, { count }) => sum + count, 0);
  const within = chosenOrigins.reduce((sum, { count }) => sum + count, 0);
  const setPart = (name: string, value: string | undefined): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const take = (drawnArea: Area | undefined): void => {
    setPicking(false);
    setPart('area', drawnArea && areaText(drawnArea));
  };
  return (
    <Page
      answer={
        total === 0
          ? say(`还没有已知企业能补${name}的缺失环节。`, `No known firm could fill the gaps of ${name}.`)
          : area
            ? say(
                `能补${name}缺失环节的 ${total} 家企业，${within} 家在选定范围内。`,
                `${counted(total, 'firm')} could fill gaps of ${name}, ${within} of them in the chosen area.`,
              )
            : say(
                `能补${name}缺失环节的 ${total} 家企业，${nearCount} 家在 ${near} 公里以内。`,
                `${counted(total, 'firm')} could fill gaps of ${name}, ${nearCount} of them within ${near} km.`,
              )
      }
      foot={[
        data.chainGaps.__typename === 'ChainGapReport'
          ? say(
              `数据日期 ${data.chainGaps.basis.asOf ?? '未知'}`,
              `Data of ${data.chainGaps.basis.asOf ?? 'unknown date'}`,
            )
          : '',
        say(`坐标系 ${basemap?.crs ?? 'WGS-84'}`, `Reference system ${basemap?.crs ?? 'WGS-84'}`),
      ]}
      note={say(
        '键盘：方向键移动，加减号缩放，回车打开图中央附近的圆圈',
        'Keyboard: arrows move, plus and minus zoom, Enter opens the ring next to the middle',
      )}
      className="map-page"
    >
      <MapSide
        gaps={gaps}
        segment={segment}
        choose={(code) => setPart('segments', code)}
        countOf={countOf}
        total={chosen.length}
        origins={chosenOrigins}
        area={
          <AreaButtons
            picking={picking}
            chosen={area !== undefined}
            pick={() => setPicking(!picking)}
            takeView={() => take(view.current && areaOfBounds(view.current))}
            clear={() => take(undefined)}
          />
        }
        spot={firms.length > 0 && <SpotFirms firms={firms} close={() => setRing(undefined)} />}
        shown={shown}
        show={(layer, on) => setShown((before) => ({ ...before, [layer]: on }))}
      />
      <MapView
        drawn={drawn}
        bounds={bounds}
        shown={shown}
        beyond={beyond}
        area={area}
        picking={picking}
        picked={take}
        viewed={viewed}
        spot={ring}
        firms={firms}
        opened={setRing}
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
