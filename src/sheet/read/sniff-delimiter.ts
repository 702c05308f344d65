const candidates = [',', ';', '\t', '|'] as const;
const linesLookedAt = 20;

interface Count {
  readonly delimiter: string;
  /** Lines that hold the delimiter. */
  readonly lines: number;
  readonly all: number;
}

const countOf = (delimiter: string, lines: readonly string[]): Count => {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  return {
    delimiter,
    lines: counts.filter((count) => count > 0).length,
    all: counts.reduce((sum, count) => sum + count, 0),
  };
};

/**
 * Finds the delimiter that stands in the most lines outside quotes, of equals the most often: a title above the table
 * holds none.
 */
export const sniffDelimiter = (head: string): string => {
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt);
  return candidates
    .map((delimiter) => countOf(delimiter, lines))
    .reduce((best, next) => ((next.lines - best.lines || next.all - best.all) > 0 ? next : best)).delimiter;
};
