/** Leaves the first line of a text out. */
export const withoutFirstLine = async function* (texts: AsyncIterable<string>): AsyncGenerator<string> {
  let past = false;
  for await (const text of texts) {
    const from = past ? 0 : text.indexOf('\n') + 1;
    if (!past && from === 0) continue;
    past = true;
    yield text.slice(from);
  }
};
