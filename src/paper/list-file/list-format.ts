/** Formats of a list as a file; also the ending of their addresses, in small letters. */
export const listFormats = ['XLSX', 'CSV', 'GEOJSON'] as const;
export type ListFormat = (typeof listFormats)[number];

/** Format that an address ends in; undefined where there is none. */
export const formatOfEnding = (ending: string): ListFormat | undefined =>
  listFormats.find((format) => format.toLowerCase() === ending);
