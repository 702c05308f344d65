import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** JSON Schema of the arguments of a tool. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly $defs: Readonly<Record<string, object>>;
  readonly [key: string]: unknown;
}

const scalars: Readonly<Record<string, object>> = {
  Int: { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 },
  Float: { type: 'number' },
  String: { type: 'string' },
  ID: { type: 'string' },
  Boolean: { type: 'boolean' },
};

/** Fields by name as properties, with those that must be given. */
const objectOf = (
  fields: readonly (readonly [name: string, schema: object, needed: boolean])[],
): Omit<InputSchema, '$defs'> => ({
  type: 'object',
  properties: Object.fromEntries(fields.map(([name, schema]) => [name, schema])),
  required: fields.flatMap(([name, , needed]) => (needed ? [name] : [])),
  additionalProperties: false,
});

/** Writes types of a GraphQL schema as JSON Schema; input objects stand once, under `$defs`. */
class SchemaWriter {
  readonly defs: Record<string, object> = {};

  write(type: GraphQLInputType): object {
    return isNonNullType(type) ? this.#named(type.ofType) : { anyOf: [this.#named(type), { type: 'null' }] };
  }

  #named(type: GraphQLInputType): object {
    if (isListType(type)) return { type: 'array', items: this.write(type.ofType) };
    if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
    if (isInputObjectType(type)) return this.#reference(type);
    return 'name' in type ? (scalars[type.name] ?? {}) : {};
  }

  #reference(type: GraphQLInputObjectType): object {
    if (!(type.name in this.defs)) {
      this.defs[type.name] = {};
      this.defs[type.name] = objectOf(Object.values(type.getFields()).map((field) => this.#field(field)));
    }
    return { $ref: `#/$defs/${type.name}` };
  }

  #field({ name, type, description, defaultValue }: ReturnType<GraphQLInputObjectType['getFields']>[string]) {
    const schema = { ...this.write(type), ...(description ? { description } : {}) };
    return [name, schema, isNonNullType(type) && defaultValue === undefined] as const;
  }
}

/** Makes the JSON Schema of an operation’s variables: what fits it, GraphQL takes too. */
export const inputSchema = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): InputSchema => {
  const writer = new SchemaWriter();
  const object = objectOf(
    variableDefinitions.map(({ variable, type: node, defaultValue }) => {
      const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]) as GraphQLInputType;
      return [variable.name.value, writer.write(type), isNonNullType(type) && !defaultValue] as const;
    }),
  );
  return { ...object, $defs: writer.defs } as InputSchema;
};
