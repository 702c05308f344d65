import { useMemo } from 'react';
import { useAnswer } from '../../api/use-answer';
import { Page } from '../../app/page';
import { Answer } from '../../app/states';
import { placeOf } from '../../place/place-code';
import { useLanguage } from '../../words/language';
import './map.css';
import { usePathParts } from '../../app/use-path-parts';
import { MapFrameDocument, SpotDocument, type SpotQuery } from './map.gen';
import { provinceOf } from './province-of';
import { ShownMap } from './shown-map';
import { type Basemap, useBasemap } from './use-basemap';

const Framed = ({
  spot,
  place,
  chain,
  basemap,
}: {
  readonly spot: SpotQuery;
  readonly basemap: Basemap | null;
  readonly place: string;
  readonly chain: string;
}) => {
  const { say } = useLanguage();
  const here = useMemo(() => placeOf(place), [place]);
  const home = provinceOf(spot.region ?? spot.park?.region) ?? '100000';
  const crs = basemap?.crs ?? 'WGS84';
  const asked = useAnswer(
    MapFrameDocument,
    useMemo(() => {
      const province = { kind: 'REGION' as const, code: home };
      return {
        regions: { layer: 'REGIONS' as const, level: 'PREFECTURE' as const, place: province, crs },
        enterprises: { layer: 'ENTERPRISES' as const, chain, place: province, crs },
        within: home,
        candidates: { place: here, chain },
        gaps: { place: here, chain },
        crs,
      };
    }, [home, chain, here, crs]),
  );
  if (!asked.data)
    return (
      <Page answer={say('地图。', 'Map.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  return (
    <ShownMap
      data={asked.data}
      spot={spot}
      place={here.code}
      province={home}
      chain={chain}
      basemap={basemap}
    />
  );
};

/** Where those are that could fill the gaps of a place, and who is there already. */
const MapPage = () => {
  const { say } = useLanguage();
  const { place = '', chain = '' } = usePathParts<'place' | 'chain'>();
  const here = placeOf(place);
  const basemap = useBasemap();
  const crs = basemap?.crs ?? 'WGS84';
  const asked = useAnswer(
    SpotDocument,
    { code: here.code, isPark: here.kind === 'PARK', crs },
    basemap === undefined,
  );
  if (!asked.data || basemap === undefined)
    return (
      <Page answer={say('地图。', 'Map.')}>
        <Answer asked={asked}>{() => null}</Answer>
      </Page>
    );
  return <Framed spot={asked.data} place={place} chain={chain} basemap={basemap} />;
};

export default MapPage;
