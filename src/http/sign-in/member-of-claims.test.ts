import { describe, expect, it } from 'vitest';
import type { GroupMeanings } from './group-meaning.js';
import { memberOfClaims } from './member-of-claims.js';

const none: GroupMeanings = async () => [];
const table: Readonly<Record<string, Awaited<ReturnType<GroupMeanings>>>> = {
  '/招商一处/编辑': [{ group: '/招商一处/编辑', organisation: 'example-bureau', role: 'editor' }],
  managers: [{ group: 'managers', organisation: 'example-bureau', role: 'manager' }],
  others: [{ group: 'others', organisation: 'example-park', role: 'viewer' }],
};
const look: GroupMeanings = async (groups) => groups.flatMap((group) => table[group] ?? []);
const plain = { organisation: 'org', roles: 'roles', groups: 'groups' };

const read = async (claims: object, rules: Partial<typeof plain> = {}, meanings = none) => {
  const { organisation, roles } = await memberOfClaims(
    { sub: 'li', ...claims },
    { ...plain, ...rules },
    meanings,
  );
  return [organisation, ...roles];
};

describe('claims', () => {
  it.each([
    ['a list', { org: 'b', roles: ['editor', 'offline_access'] }, {}, ['b', 'editor']],
    ['a text', { org: 'b', roles: 'viewer manager' }, {}, ['b', 'viewer', 'manager']],
    [
      'a path, as Keycloak’s',
      { tenant: { code: 'b' }, realm_access: { roles: ['admin'] } },
      { organisation: 'tenant.code', roles: 'realm_access.roles' },
      ['b', 'admin'],
    ],
    [
      'a client’s roles',
      { org: 'b', resource_access: { liantu: { roles: ['editor'] } } },
      { roles: 'resource_access.liantu.roles' },
      ['b', 'editor'],
    ],
    [
      'a name with points',
      { 'https://example.org/org': 'b', roles: ['viewer'] },
      { organisation: 'https://example.org/org' },
      ['b', 'viewer'],
    ],
    [
      'an object by name, as Keycloak’s organization',
      { organization: { b: { id: 'x' } }, roles: ['viewer'] },
      { organisation: 'organization' },
      ['b', 'viewer'],
    ],
  ])('are read as %s', async (_, claims, rules, wanted) => {
    expect(await read(claims, rules)).toEqual(wanted);
  });

  it('that name no organisation, several, or no role are refused by the name of the claim', async () => {
    await expect(read({ roles: ['editor'] })).rejects.toThrow('org');
    await expect(
      read({ organization: ['a', 'b'], roles: ['editor'] }, { organisation: 'organization' }),
    ).rejects.toThrow('organization');
    await expect(read({ org: 'b' }, { roles: 'realm_access.roles' })).rejects.toThrow('realm_access.roles');
  });
});

describe('groups', () => {
  it('mean an organisation and roles by the table', async () => {
    expect(await read({ groups: ['/招商一处/编辑', 'staff', 'managers'] }, {}, look)).toEqual([
      'example-bureau',
      'editor',
      'manager',
    ]);
  });

  it('complete what the claims leave open, for the organisation that they name', async () => {
    expect(await read({ org: 'example-bureau', groups: ['managers', 'others'] }, {}, look)).toEqual([
      'example-bureau',
      'manager',
    ]);
  });

  it('of several organisations are refused, and change nothing where the claims say all', async () => {
    await expect(read({ groups: ['managers', 'others'] }, {}, look)).rejects.toThrow('org');
    expect(await read({ org: 'b', roles: ['viewer'], groups: ['managers'] }, {}, look)).toEqual([
      'b',
      'viewer',
    ]);
  });
});
