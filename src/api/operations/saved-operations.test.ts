import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { apiSchema } from '../api-schema.js';
import { savedOperations } from './saved-operations.js';
import { words } from './words.js';

test.each(savedOperations())('$name is valid and described; its variables are its own', (operation) => {
  const { name, document, variables, definition } = operation;
  expect(validate(apiSchema(), parse(document))).toEqual([]);
  if (definition.operation !== 'subscription') expect(words[name]?.question.zh).toMatch(/\p{Script=Han}/u);
  const declared = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)));
});
