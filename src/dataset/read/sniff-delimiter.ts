const candidates = [',', ';', '\t', '|'] as const;

/** The delimiter that stands most often outside quotes in the first line. */
export const sniffDelimiter = (head: string): string => {
  const line = head.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1)[0];
  const counts = candidates.map((one) => line.split(one).length - 1);
  return candidates[counts.indexOf(Math.max(...counts))];
};
