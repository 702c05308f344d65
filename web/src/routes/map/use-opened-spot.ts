import type { MapGeoJSONFeature, Map as MapInstance } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Spot } from './fan';

const layer = 'enterprises';

type Ring = MapGeoJSONFeature & { readonly geometry: GeoJSON.Point };

const spotOf = ({ geometry, properties }: Ring, zoom: number): Spot => ({
  longitude: geometry.coordinates[0]!,
  latitude: geometry.coordinates[1]!,
  count: Number(properties.count ?? 1),
  samePlace: properties.samePlace === true,
  zoom,
});

const ringsIn = (map: MapInstance): Ring[] =>
  map.getLayer(layer) ? (map.queryRenderedFeatures({ layers: [layer] }) as Ring[]) : [];

const farFromCentre = (map: MapInstance, { geometry }: Ring): number => {
  const { x, y } = map.project(geometry.coordinates as [number, number]);
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.hypot(x - clientWidth / 2, y - clientHeight / 2);
};

const nearestToCentre = (map: MapInstance): Ring | undefined =>
  ringsIn(map).sort((a, b) => farFromCentre(map, a) - farFromCentre(map, b))[0];

/** Opens a ring: goes nearer where that takes its firms apart, else tells what it is. */
const open = (map: MapInstance, ring: Ring, opened: (spot: Spot) => void): void => {
  const spot = spotOf(ring, map.getZoom());
  const deepest = map.getZoom() >= map.getMaxZoom();
  if (spot.count === 1 || spot.samePlace || deepest) opened(spot);
  else map.easeTo({ center: [spot.longitude, spot.latitude], zoom: map.getZoom() + 2 });
};

/** Opens the ring that is clicked, or with Enter the one next to the middle of the map. */
export const useOpenedSpot = (
  map: MapInstance | undefined,
  opened: (spot: Spot | undefined) => void,
): void => {
  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const clicked = ({ point }: { readonly point: { readonly x: number; readonly y: number } }): void => {
      const [ring] = map.getLayer(layer)
        ? (map.queryRenderedFeatures([point.x, point.y], { layers: [layer] }) as Ring[])
        : [];
      if (ring) open(map, ring, opened);
      else opened(undefined);
    };
    const pressed = (event: KeyboardEvent): void => {
      const ring = event.key === 'Enter' ? nearestToCentre(map) : undefined;
      if (ring) open(map, ring, opened);
      if (event.key === 'Escape') opened(undefined);
    };
    map.on('click', clicked);
    canvas.addEventListener('keydown', pressed);
    return () => {
      map.off('click', clicked);
      canvas.removeEventListener('keydown', pressed);
    };
  }, [map, opened]);
};
