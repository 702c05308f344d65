/** Files that a list can be had as; also the ending of their addresses, in small letters. */
export const listFormats = ['XLSX', 'CSV', 'GEOJSON'] as const;
export type ListFormat = (typeof listFormats)[number];

/** The format that an address ends in; undefined where there is none such. */
export const formatOfEnding = (ending: string): ListFormat | undefined =>
  listFormats.find((format) => format.toLowerCase() === ending);
