import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { randomValue } from './random-value.js';
import type { SeededRandom } from './seeded-random.js';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const maxDepth = 6;

/** Makes operations of a schema by its grammar: any field with any arguments, selections of any of its fields. */
export const randomOperations = (schema: GraphQLSchema, random: SeededRandom) => {
  let declared: string[] = [];
  let variables: Record<string, unknown> = {};

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.filter(({ type }) => String(type).endsWith('!') || random.share() < 0.5);
    if (given.length === 0) return '';
    const texts = given.map(({ name, type }) => {
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${type}`);
      variables[variable] = randomValue(type, random);
      return `${name}: $${variable}`;
    });
    return `(${texts.join(', ')})`;
  };

  const selectionsOf = (output: GraphQLOutputType, depth: number): string => {
    const type = getNamedType(output);
    if (isUnionType(type)) {
      const parts = type.getTypes().map((member) => `... on ${member.name}${selectionsOf(member, depth)}`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields());
    const chosen = fields.filter((field) => {
      const isLeaf = selectionsOfNothing(field.type);
      return random.share() < (isLeaf ? 0.6 : depth >= maxDepth ? 0 : 0.25);
    });
    return ` { __typename ${chosen.map((field, at) => fieldOf(field, depth + 1, `f${depth}_${at}`)).join(' ')} }`;
  };

  const selectionsOfNothing = (output: GraphQLOutputType): boolean => {
    const type = getNamedType(output);
    return !isObjectType(type) && !isInterfaceType(type) && !isUnionType(type);
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number, alias: string): string =>
    `${alias}_${field.name}: ${field.name}${argumentsOf(field)}${selectionsOf(field.type, depth)}`;

  return (): RandomOperation => {
    declared = [];
    variables = {};
    const kind = random.share() < 0.8 ? 'query' : 'mutation';
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const field = random.pick(Object.values(root?.getFields() ?? {}));
    const body = fieldOf(field, 1, 'r');
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return { query: `${kind} ${head} { ${body} }`, variables };
  };
};
