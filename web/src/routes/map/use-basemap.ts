import { useEffect, useState } from 'react';

/** Tiles that the operator lays under the map. */
export interface Basemap {
  readonly tiles: readonly string[];
  readonly crs: 'WGS84' | 'CGCS2000' | 'GCJ02';
  readonly note?: string;
}

const ask = async (): Promise<Basemap | null> => {
  const answer = await fetch('/basemap.json');
  return answer.ok ? ((await answer.json()) as Basemap | null) : null;
};

/** The base map; null where none is set, undefined until the server has said so. */
export const useBasemap = (): Basemap | null | undefined => {
  const [basemap, setBasemap] = useState<Basemap | null>();
  useEffect(() => {
    ask().then(setBasemap, () => setBasemap(null));
  }, []);
  return basemap;
};
