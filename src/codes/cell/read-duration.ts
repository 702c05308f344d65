const secondsOf: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 };

/** Reads `30m`, `8h` or `90d` as seconds; undefined where a text is none of these. */
export const readDuration = (text: string): number | undefined => {
  const [, count = '', unit = ''] = text.match(/^(\d{1,6})([mhd])$/) ?? [];
  return Number(count) * (secondsOf[unit] ?? 0) || undefined;
};
