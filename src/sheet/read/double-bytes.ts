/** Counts of the double bytes of a text that would be frequent characters in GB18030, and in Big5. */
export interface DoubleBytes {
  readonly all: number;
  readonly gb: number;
  readonly big5: number;
}

const within = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;
const isGb = (lead: number, trail: number): boolean => within(lead, 0xb0, 0xd7) && within(trail, 0xa1, 0xfe);
const isBig5 = (lead: number, trail: number): boolean =>
  within(lead, 0xa4, 0xc6) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe));

/**
 * Counts double bytes. Level 1 of GB 2312 (first byte B0 to D7) and of Big5 (A4 to C6) hold nearly all characters of
 * usual text: which of the two ranges is filled tells the encoding.
 */
export const countDoubleBytes = (line: Buffer): DoubleBytes => {
  let [all, gb, big5] = [0, 0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const lead = line[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = line[at + 1] ?? 0;
    at += 1;
    all += 1;
    if (isGb(lead, trail)) gb += 1;
    if (isBig5(lead, trail)) big5 += 1;
  }
  return { all, gb, big5 };
};
