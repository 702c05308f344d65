/** Hash of 64 bits in two 32-bit halves. Two texts of a million share it with a chance below 1 in 30,000,000. */
export interface TextHash {
  readonly high: number;
  readonly low: number;
}

/** Two rounds of multiply and mix over UTF-16 units (cyrb53 of bryc, public domain, with both halves kept). */
export const hashText = (text: string): TextHash => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return { high: high >>> 0, low: low >>> 0 };
};
