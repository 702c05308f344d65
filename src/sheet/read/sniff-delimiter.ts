const candidates = [',', ';', '\t', '|'] as const;

/** Finds the delimiter that stands most often outside quotes in the first line. */
export const sniffDelimiter = (head: string): string => {
  const [line = ''] = head.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const count = (delimiter: string): number => line.split(delimiter).length;
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
};
