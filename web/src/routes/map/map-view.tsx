import type { GeoJSONSource, LngLatBoundsLike, Map as MapInstance } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../words/language';
import { type Area, areaOutline } from './area';
import { AreaPicker } from './area-picker';
import type { Bounds } from './bounds';
import type { Spot, SpotFirm } from './fan';
import type { Beyond } from './origins';
import type { Pixel } from './pixel';
import type { Drawn } from './style/drawn';
import { mapStyle } from './style/map-style';
import { useFan } from './use-fan';
import { useMapLibre } from './use-maplibre';
import { useOpenedSpot } from './use-opened-spot';

interface MapViewProps {
  readonly drawn: Drawn;
  readonly bounds: Bounds;
  readonly shown: Readonly<Record<string, boolean>>;
  readonly beyond: readonly Beyond[];
  readonly label: string;
  readonly words: (beyond: Beyond) => string;
  /** Area that was chosen. */
  readonly area: Area | undefined;
  /** True while an area is drawn by hand. */
  readonly picking: boolean;
  /** Told of the area that was drawn, or of none where it was given up. */
  readonly picked: (area: Area | undefined) => void;
  /** Told what is in view whenever that has changed. */
  readonly viewed: (bounds: Bounds) => void;
  /** Ring that is open, and the firms that stand there. */
  readonly spot: Spot | undefined;
  readonly firms: readonly SpotFirm[];
  readonly opened: (spot: Spot | undefined) => void;
}

const boundsInView = (map: MapInstance): Bounds => {
  const view = map.getBounds();
  return [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
};

/** Where on the edge of a frame a bearing leaves it, shares of its width and height. */
const edgeAt = (bearing: number): { readonly left: number; readonly top: number } => {
  const angle = (bearing * Math.PI) / 180;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const reach = 0.5 / Math.max(Math.abs(x), Math.abs(y));
  return { left: 0.5 + x * reach, top: 0.5 + y * reach };
};

const layersOf: Readonly<Record<string, readonly string[]>> = {
  origins: ['origins', 'origins-count', 'origins-name'],
  enterprises: ['enterprises', 'enterprises-count'],
  parks: ['parks'],
  flows: ['flows'],
  centres: ['centres'],
};

/** A map of home and its partners; what lies beyond the frame is written on its edge. */
export const MapView = ({
  drawn,
  bounds,
  shown,
  beyond,
  label,
  words,
  area,
  picking,
  picked,
  viewed,
  spot,
  firms,
  opened,
}: MapViewProps) => {
  const say = useSay();
  const library = useMapLibre();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapInstance>();
  useEffect(() => {
    if (!library || !box.current) return;
    const made = new library.Map({
      container: box.current,
      style: mapStyle(drawn),
      bounds: [...bounds] as unknown as LngLatBoundsLike,
      fitBoundsOptions: { padding: 56 },
      attributionControl: false,
      localIdeographFontFamily: "'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
      dragRotate: false,
      locale: {
        'NavigationControl.ZoomIn': say('放大', 'Zoom in'),
        'NavigationControl.ZoomOut': say('缩小', 'Zoom out'),
      },
    });
    made.addControl(new library.NavigationControl({ showCompass: false }), 'bottom-right');
    made.addControl(new library.ScaleControl(), 'bottom-right');
    made.once('load', () => {
      setMap(made);
      viewed(boundsInView(made));
    });
    made.on('moveend', () => viewed(boundsInView(made)));
    return () => {
      setMap(undefined);
      made.remove();
    };
  }, [library, drawn, bounds, say, viewed]);
  useEffect(() => {
    if (!map) return;
    for (const [name, layers] of Object.entries(layersOf))
      for (const layer of layers)
        if (map.getLayer(layer)) map.setLayoutProperty(layer, 'visibility', shown[name] ? 'visible' : 'none');
  }, [map, shown]);
  useEffect(() => {
    map?.getSource<GeoJSONSource>('area')?.setData(areaOutline(area));
  }, [map, area]);
  useOpenedSpot(map, opened);
  useFan(map, spot, firms);
  const take = (corners: readonly Pixel[]): void => {
    if (!map) return;
    picked(
      corners.map(([x, y]) => {
        const { lng, lat } = map.unproject([x, y]);
        return [lng, lat] as const;
      }),
    );
  };
  return (
    <div className="map-frame">
      <link rel="stylesheet" href="/library/maplibre-gl.css" precedence="default" />
      <section ref={box} className="map-box" aria-label={label} data-ready={map ? true : undefined} />
      {picking && map && <AreaPicker picked={take} giveUp={() => picked(area)} />}
      <ul className="map-edge">
        {beyond.map((one) => {
          const { left, top } = edgeAt(one.bearing);
          return (
            <li
              key={one.bearing}
              style={{
                left: `${Math.min(80, Math.max(2, left * 100))}%`,
                top: `${Math.min(92, Math.max(2, top * 100))}%`,
              }}
            >
              {words(one)}
            </li>
          );
        })}
      </ul>
      <p className="map-notice small">
        {drawn.basemap?.note &&
          say(`底图：${drawn.basemap.note}。叠加的轮廓`, `Base map: ${drawn.basemap.note}. Outlines on it: `)}
        {say(
          '无审图号，仅供示意，轮廓不作划界依据。只画本地区与合作地区；更远的来源写在图框边上。',
          'Not an approved map; illustrative, outlines are no boundaries. Only home and partners are drawn; origins farther away stand at the edge.',
        )}
      </p>
    </div>
  );
};
