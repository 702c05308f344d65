import { expect, test } from 'vitest';
import { InputError } from '../../request/errors.js';
import { uploadQuestion } from './upload-question.js';

test('a check, unless an import is asked for', () => {
  expect(uploadQuestion({ name: '企业.xlsx' })).toMatchObject({ dryRun: true, strict: false });
  expect(uploadQuestion({ name: 'a.csv', dryRun: 'false', strict: 'true' })).toMatchObject({
    ...{ dryRun: false, strict: true },
  });
});

test('a path leads to its file name alone', () => {
  expect(uploadQuestion({ name: 'C:\\用户\\企业.csv' }).name).toBe('企业.csv');
  expect(uploadQuestion({ name: '../../etc/企业.csv' }).name).toBe('企业.csv');
});

test('columns and the row of the header as on the command line', () => {
  const { wish } = uploadQuestion({ name: 'a.csv', headerRow: '3', columns: '单位=name，备注=' });
  expect(wish).toMatchObject({ headerRow: 3, columns: ['单位=name', '备注='] });
});

test('each `column` is one pair, whose header may hold a comma', () => {
  const { wish } = uploadQuestion({ name: 'a.csv', column: ['名称,全称=name', '备注='] });
  expect(wish.columns).toEqual(['名称,全称=name', '备注=']);
  expect(uploadQuestion({ name: 'a.csv', column: '单位=name' }).wish.columns).toEqual(['单位=name']);
});

test.each([
  [{}],
  [{ name: ['a.csv', 'b.csv'] }],
  [{ name: 'firms' }],
  [{ name: '..' }],
  [{ name: 'a.csv', dryRun: 'yes' }],
  [{ name: 'a.csv', headerRow: '0' }],
  [{ name: 'a.csv', colour: 'red' }],
])('refuses %o', (query) => {
  expect(() => uploadQuestion(query)).toThrow(InputError);
});
