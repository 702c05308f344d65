/** Says how many, in English: `1 segment`, `2 segments`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
