import { expect, test } from 'vitest';
import { type Member, roles } from '../../../request/member/member.js';
import { may, needsLiveList, type Operation, operations, permissions } from './permission.js';
import { requireMay } from './require-may.js';

const member = (role: (typeof roles)[number], id = 'li'): Member => ({
  id,
  organisation: 'own',
  roles: [role],
});
const list = { owner: 'own', createdBy: 'li', permission: 'MANAGE', archivedAt: null, version: 7 };

const refusalOf = (
  operation: Operation,
  by: Member,
  change: Partial<typeof list> | { archivedAt: string },
) => {
  try {
    requireMay(operation, by, { ...list, ...change });
    return null;
  } catch (error) {
    return error;
  }
};

test.each(operations)(
  '%s is refused to whom the rules refuse it, with the role and permission it needs',
  (operation) => {
    for (const role of roles)
      for (const permission of permissions)
        for (const id of ['li', 'wang']) {
          const allowed = may(operation, { roles: [role], permission, creator: id === 'li' });
          const refusal = refusalOf(operation, member(role, id), { permission });
          if (allowed) expect(refusal).toBeNull();
          else
            expect(refusal).toMatchObject({
              code: 'FORBIDDEN',
              text: {
                zh: expect.stringMatching(/^没有权限：需要(查看|编辑|管理|管理员)角色及清单的[A-Z]+权限$/),
                en: expect.stringMatching(
                  /^not allowed: it needs the role \w+ and the permission [A-Z]+ on the list$/,
                ),
              },
            });
        }
  },
);

test('a list is its maker’s own within the organisation that owns it alone', () => {
  expect(refusalOf('SHARE', member('editor'), {})).toBeNull();
  expect(refusalOf('SHARE', member('editor'), { owner: 'other' })).toMatchObject({ code: 'FORBIDDEN' });
  expect(refusalOf('SHARE', member('editor'), { createdBy: 'wang' })).toMatchObject({
    text: { zh: '没有权限：需要管理角色及清单的MANAGE权限' },
  });
});

test.each(operations)(
  '%s of an archived list is a conflict where it needs a live one, told with its version',
  (operation) => {
    const refusal = refusalOf(operation, member('admin'), { archivedAt: '2026-11-01' });
    if (needsLiveList(operation))
      expect(refusal).toMatchObject({
        code: 'CONFLICT',
        currentVersion: 7,
        text: { en: expect.stringContaining('archived') },
      });
    else expect(refusal).toBeNull();
  },
);
