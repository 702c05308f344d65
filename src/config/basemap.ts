/** Tiles of an operator's own choice below the map. */
export interface Basemap {
  /** Addresses with {z}, {x} and {y}, the lowest layer first; all of one host. */
  readonly tiles: readonly string[];
  /** System in which the tiles are drawn. */
  readonly crs: 'WGS84' | 'CGCS2000' | 'GCJ02';
  /** Whose map it is, and its number of approval. */
  readonly note?: string;
}

const wmts: Readonly<Record<string, string>> = {
  '{TileMatrix}': '{z}',
  '{TileCol}': '{x}',
  '{TileRow}': '{y}',
};

/** Writes the names of a WMTS template as those of XYZ. */
const asXyz = (template: string): string =>
  Object.entries(wmts).reduce((text, [name, short]) => text.replaceAll(name, short), template);

/** Tiles in degrees are no Web Mercator: a page cannot lay them under its map. */
const inDegrees = /tilematrixset=c\b|\/\w+_c\/wmts/i;

const isTemplate = (template: string): boolean =>
  /^https?:\/\/[^{}/]+\//.test(template) &&
  URL.canParse(template) &&
  ['{z}', '{x}', '{y}'].every((part) => template.includes(part)) &&
  !inDegrees.test(template);

/** Reads templates separated by blanks; undefined where one cannot be used, or they are of several hosts. */
export const tileTemplates = (text: string): readonly string[] | undefined => {
  const templates = text.trim().split(/\s+/).map(asXyz);
  if (!templates.every(isTemplate)) return undefined;
  return new Set(templates.map(originOfTiles)).size === 1 ? templates : undefined;
};

/** Origin that a page must be let ask for tiles. */
export const originOfTiles = (template: string): string => new URL(template).origin;
