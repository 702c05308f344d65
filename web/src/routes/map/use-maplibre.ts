import type * as MapLibre from 'maplibre-gl';
import { useEffect, useState } from 'react';

type Library = typeof MapLibre;

/** The library as this server sends it, asked for by the map alone. */
const address = '/library/maplibre-gl.mjs';

/** MapLibre, once it is here. */
export const useMapLibre = (): Library | undefined => {
  const [library, setLibrary] = useState<Library>();
  useEffect(() => {
    void import(/* @vite-ignore */ address).then((loaded: Library) => setLibrary(loaded));
  }, []);
  return library;
};
