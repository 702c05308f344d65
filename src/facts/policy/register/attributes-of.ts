/** An attribute of an entry: its code and its value. */
export interface Attribute {
  readonly code: string;
  readonly value: string;
}

/** Joins items that a list cell parted inside a value: only what holds an equals sign begins an attribute. */
const joined = (items: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const item of items) {
    const last = whole.pop();
    if (last === undefined) whole.push(item);
    else if (item.includes('=')) whole.push(last, item);
    else whole.push(`${last}、${item}`);
  }
  return whole;
};

/** Reads attributes written as `code=value`. */
export const attributesOf = (items: readonly string[] | null): Attribute[] =>
  joined(items ?? []).map((item) => {
    const at = item.indexOf('=');
    return { code: item.slice(0, Math.max(at, 0)).trim(), value: item.slice(at + 1).trim() };
  });
