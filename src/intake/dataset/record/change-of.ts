import { asText } from './as-text.js';
import type { NodeChange, NodeImage, Properties, Relation } from './node-change.js';
import { withoutRelations } from './without-relations.js';

/** Values of the named properties, null where there is none. */
const valuesOf = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, properties[name] ?? null]));

/** Types of relationships of which one went without another to the same end in its place. */
const typesThatWent = (removed: readonly Relation[], added: readonly Relation[]): string[] => {
  const replaced = new Set(added.map(({ type, label, key }) => `${type} ${label} ${key}`));
  return removed
    .filter(({ type, label, key }) => !replaced.has(`${type} ${label} ${key}`))
    .map(({ type }) => type);
};

const nameOf = ({ key, properties }: NodeImage): string =>
  String(properties.name ?? properties.title ?? properties.tier ?? properties.term ?? key);

const nothing: Pick<NodeImage, 'properties' | 'out'> = { properties: {}, out: [] };

/** Tells what happened to a node between two images; undefined where nothing did. */
export const changeOf = (before: NodeImage | undefined, after: NodeImage): NodeChange | undefined => {
  const old = before ?? nothing;
  const names = [...new Set([...Object.keys(old.properties), ...Object.keys(after.properties)])].filter(
    (name) => asText(old.properties[name] ?? null) !== asText(after.properties[name] ?? null),
  );
  const [added, removed] = [withoutRelations(after.out, old.out), withoutRelations(old.out, after.out)];
  if (before && names.length + added.length + removed.length === 0) return undefined;
  const settled = typesThatWent(removed, added).map(
    (went) => [went, after.out.filter(({ type }) => type === went)] as const,
  );
  return {
    ...{ label: after.label, key: after.key, name: nameOf(after), created: before === undefined },
    before: valuesOf(old.properties, names),
    after: valuesOf(after.properties, names),
    ...{ added, removed, settled: Object.fromEntries(settled) },
  };
};
