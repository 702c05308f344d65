import type { Geo } from '../bounds';
import type { Origin } from '../origins';
import type { Basemap } from '../use-basemap';

/** What a map shows, before it is drawn. */
export interface Drawn {
  readonly regions: Geo;
  readonly partners: Geo;
  readonly own: string;
  readonly tiles: string | undefined;
  readonly parks: readonly { readonly longitude: number; readonly latitude: number; readonly name: string }[];
  readonly centres: readonly {
    readonly longitude: number;
    readonly latitude: number;
    readonly name: string;
  }[];
  readonly origins: readonly Origin[];
  readonly at: { readonly longitude: number; readonly latitude: number } | undefined;
  readonly basemap: Basemap | null;
  readonly nameOf: 'name' | 'nameEn';
}
