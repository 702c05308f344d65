import { type Document, isMap, type LineCounter, LineCounter as Lines, parseDocument } from 'yaml';
import { RuleError, type RuleFault } from './rule-fault.js';
import { type RuleFile, ruleSchema } from './rule-schema.js';

type Path = readonly PropertyKey[];

const lineOf = (document: Document, lines: LineCounter, path: Path): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

const named = (path: Path): string => path.map(String).join('.') || 'the file';

const faultOf = (
  document: Document,
  lines: LineCounter,
  { path, message, code, keys = [] }: { path: Path; message: string; code: string; keys?: readonly string[] },
): RuleFault => {
  const line = lineOf(document, lines, path);
  if (code === 'unrecognized_keys')
    return {
      line,
      zh: `${named(path)}：不认识的键${keys.join('、')}`,
      en: `${named(path)}: unknown keys ${keys.join(', ')}`,
    };
  return { line, zh: `${named(path)}：${message}`, en: `${named(path)}: ${message}` };
};

/** Reads a rule file. Throws RuleError that names every fault with its line. */
export const parseRule = (text: string): RuleFile => {
  const lines = new Lines();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: true,
  });
  const broken = document.errors.map(({ message, pos }) => {
    const { line } = lines.linePos(pos[0]);
    return { line, zh: `不是可读的YAML：${message}`, en: `this is no YAML: ${message}` };
  });
  if (broken.length > 0) throw new RuleError(broken);
  if (!isMap(document.contents))
    throw new RuleError([
      { line: 1, zh: '规则文件应是键值', en: 'a rule file is a list of keys and values' },
    ]);
  const parsed = ruleSchema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  throw new RuleError(
    parsed.error.issues.map((issue) => faultOf(document, lines, issue as Parameters<typeof faultOf>[2])),
  );
};
