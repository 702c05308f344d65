const registered = /一般项目|许可项目|许可经营项目|依法须经批准|凭营业执照|经营范围/;
const entryEnds = /[;；]/;
const longestEntry = 24;
const fewestEntries = 4;

/**
 * Whether a text is the scope under which an enterprise is registered (经营范围) and not its own words: it says so, or is
 * a list of short entries.
 */
export function isRegisteredScope(text: string): boolean {
  if (registered.test(text)) return true;
  const entries = text.split(entryEnds).filter((entry) => entry.trim() !== '');
  return entries.length >= fewestEntries && entries.every((entry) => entry.trim().length <= longestEntry);
}
