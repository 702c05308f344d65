import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roles } from '../../../request/member/member.js';
import { nextStages, stages } from '../read/stage.js';
import { may, type Operation, operations, permissions } from './permission.js';

const page = readFileSync('docs/lists.md', 'utf8');

const cell = (
  operation: Operation,
  role: (typeof roles)[number],
  permission: (typeof permissions)[number],
) => {
  const of = (creator: boolean) => may(operation, { roles: [role], permission, creator });
  if (of(false)) return 'yes';
  return of(true) ? 'creator' : '–';
};

test('the page shows who may do what: role × permission × operation', () => {
  expect(page).toContain(`| role | permission | ${operations.join(' | ')} |\n`);
  for (const role of roles)
    for (const permission of permissions) {
      const cells = operations.map((operation) => cell(operation, role, permission));
      expect(page).toContain(`| ${[role, permission, ...cells].join(' | ')} |\n`);
    }
});

test('the page shows which stage may follow which', () => {
  for (const stage of stages) {
    const next = nextStages[stage];
    expect(page).toContain(`| ${stage} | ${next.length > 0 ? next.join(', ') : '–'} |\n`);
    expect(next).not.toContain(stage);
  }
});

test('the strongest of several roles counts', () => {
  const standing = { permission: 'MANAGE', creator: false } as const;
  expect(may('SHARE', { ...standing, roles: ['viewer', 'manager'] })).toBe(true);
  expect(may('SHARE', { ...standing, roles: ['viewer', 'editor'] })).toBe(false);
});
