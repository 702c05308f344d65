import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Page } from '../../app/page';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import { type Bounds, boundsOf, type Geo, isWithin, nothing } from './bounds';
import type { MapFrameQuery, SpotQuery } from './map.gen';
import { MapSide } from './map-side';
import type { Drawn } from './map-style';
import { MapView } from './map-view';
import { beyondOf, originsOf } from './origins';
import { usePartner } from './use-partner';

const near = 600;

/** The map of a place and chain, once its data are there. */
export const ShownMap = ({
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
  const name = here ? named(here, language) : place;
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
      <MapSide
        gaps={gaps}
        segment={segment}
        choose={choose}
        countOf={countOf}
        total={candidates.length}
        origins={origins}
        shown={shown}
        show={(layer, on) => setShown((before) => ({ ...before, [layer]: on }))}
      />
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
