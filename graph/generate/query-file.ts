/** Parsed `.cypher` file: its question, its mode, its parameters and columns, its text. */
export interface QueryFile {
  readonly path: string;
  readonly name: string;
  readonly question: string;
  readonly mode: 'read' | 'write';
  readonly params: Readonly<Record<string, string>>;
  readonly returns: Readonly<Record<string, string>>;
  readonly text: string;
}

const camelCase = (slug: string): string =>
  slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const nameOf = (path: string): string => camelCase(path.replace(/^.*\//, '').replace(/\.cypher$/, ''));

/** Reads the `// @param rows {code: string}[]` lines of a tag, as name → type. */
const tagged = (header: readonly string[], tag: string): Record<string, string> =>
  Object.fromEntries(
    header.flatMap((line) => {
      const match = line.match(new RegExp(`^// @${tag} (\\w+) (.+)$`));
      return match ? [[match[1]!, match[2]!.trim()]] : [];
    }),
  );

/** Parses a query file; the first comment line is the question it answers. */
export const parseQueryFile = (path: string, content: string): QueryFile => {
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end);
  const mode = header.map((line) => line.match(/^\/\/ @mode (read|write)$/)?.[1]).find(Boolean);
  if (mode === undefined)
    throw new Error(`${path}: no line "// @mode read" or "// @mode write" in its header`);
  const question = header[0]?.replace(/^\/\/ /, '') ?? '';
  if (question.startsWith('@'))
    throw new Error(`${path}: the first comment line must be the question it answers`);
  const text = lines.slice(end).join('\n').trim();
  return {
    path,
    name: nameOf(path),
    question,
    mode: mode as 'read' | 'write',
    params: tagged(header, 'param'),
    returns: tagged(header, 'returns'),
    text,
  };
};
