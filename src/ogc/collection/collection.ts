import type { Text } from '../../codes/language.js';
import type { GraphFeature } from '../../map/layer/map-feature.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Filters } from '../query/filters.js';

/** Filters by name that a collection may take. */
export type FilterName = 'chain' | 'segment' | 'tier' | 'place' | 'gap';

/** Features of a collection that pass its filters, in one order; a feature is made when it is asked for. */
export interface Selection {
  readonly size: number;
  readonly featureAt: (index: number) => GraphFeature;
  /** Longitude and latitude of a feature that is a point; undefined where it is none, or has no place. */
  readonly pointAt?: (index: number) => readonly [longitude: number, latitude: number] | undefined;
}

/** Collection of features, as OGC API Features serves it. */
export interface Collection {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly filters: readonly FilterName[];
  /** Whether outlines are among its geometries: the notice about boundaries then stands with it. */
  readonly hasOutlines: boolean;
  /** Property that holds the day from which a feature holds; absent where time means nothing. */
  readonly since?: string;
  readonly select: (context: RequestContext, filters: Filters) => Promise<Selection>;
  /** Finds the feature of an id among all; undefined where there is none. */
  readonly find: (context: RequestContext, id: string) => Promise<GraphFeature | undefined>;
}
