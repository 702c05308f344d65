import type { ReactNode } from 'react';
import { Glyph } from '../../marks/glyph';
import { distance } from '../../words/figures';
import { useLanguage } from '../../words/language';
import { named } from '../../words/named';
import type { MapFrameQuery } from './map.gen';
import type { Origin } from './origins';

type Report = Extract<MapFrameQuery['chainGaps'], { __typename: 'ChainGapReport' }>;

const layers = [
  { name: 'origins', zh: '能补缺失环节的区外企业', en: 'Firms outside that could fill gaps' },
  { name: 'enterprises', zh: '区内企业，环按环节现状', en: 'Firms of the province, ring by status' },
  { name: 'parks', zh: '园区', en: 'Parks' },
  { name: 'flows', zh: '流向本地，粗细为家数', en: 'Flows to this place, width by number' },
  { name: 'centres', zh: '产业合作中心', en: 'Partner centres' },
] as const;

interface Side {
  readonly gaps: Report['segments'];
  readonly segment: string | undefined;
  readonly choose: (code: string | undefined) => void;
  readonly countOf: (code: string) => number;
  readonly total: number;
  readonly origins: readonly Origin[];
  readonly shown: Readonly<Record<string, boolean>>;
  readonly show: (layer: string, shown: boolean) => void;
  /** Buttons that choose an area. */
  readonly area: ReactNode;
  /** Firms of the ring that is open. */
  readonly spot: ReactNode;
}

/** Missing segments, which filter; the legend, which switches layers; where the firms are. */
export const MapSide = ({
  gaps,
  segment,
  choose,
  countOf,
  total,
  origins,
  shown,
  show,
  area,
  spot,
}: Side) => {
  const { language, say } = useLanguage();
  return (
    <aside className="map-side">
      {spot}
      <h2>{say('缺失环节', 'Missing segments')}</h2>
      <ul className="map-segments">
        <li>
          <button type="button" aria-pressed={!segment} onClick={() => choose(undefined)}>
            <span>{say('全部缺失环节', 'All of them')}</span>
            <span>{say(`${total} 家`, `${total}`)}</span>
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
                {named(gap.segment, language)}
              </span>
              <span className="quiet">
                {say(`${countOf(gap.segment.code)} 家`, `${countOf(gap.segment.code)}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {area}
      <h2>{say('图层与图例', 'Layers and legend')}</h2>
      <ul>
        {layers.map((layer) => (
          <li key={layer.name}>
            <label className="check">
              <input
                type="checkbox"
                checked={shown[layer.name] ?? false}
                onChange={(event) => show(layer.name, event.target.checked)}
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
  );
};
