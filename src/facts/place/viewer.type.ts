import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Role as RoleName } from '../../request/member/member.js';

export const Role = { viewer: 'viewer', editor: 'editor', manager: 'manager', admin: 'admin' } as const;

registerEnumType(Role, {
  name: 'Role',
  description: 'Highest right of a member, as stated by the claim `roles` (角色)',
  valuesConfig: {
    viewer: { description: 'Reads (查看)' },
    editor: { description: 'Also creates lists and changes targets (编辑)' },
    manager: { description: 'Also shares lists and takes over claims (管理)' },
    admin: { description: 'All that a manager does (系统管理)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Member who asks (当前成员).' })
export class Viewer {
  organisationCode!: string;

  @Field(() => String, { description: 'The member, as the sign-in names them (成员)' })
  member!: string;

  @Field(() => [Role], { description: 'Roles, least first (角色)' })
  roles!: readonly RoleName[];
}
