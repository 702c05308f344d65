import { expect, test } from 'vitest';
import { attributesOf } from './attributes-of.js';

test('reads codes and values, and keeps an equals sign of a value', () => {
  expect(attributesOf(['field=传感器', 'link=a=b'])).toEqual([
    { code: 'field', value: '传感器' },
    { code: 'link', value: 'a=b' },
  ]);
});

test('a value that a list cell parted is whole again', () => {
  expect(attributesOf(['fields=储能', '氢能', 'ticketMinYuan=5000000'])).toEqual([
    { code: 'fields', value: '储能、氢能' },
    { code: 'ticketMinYuan', value: '5000000' },
  ]);
});

test('an entry without attributes has none', () => {
  expect(attributesOf(null)).toEqual([]);
});
