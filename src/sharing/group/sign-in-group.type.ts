import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../facts/place/viewer.type.js';
import { changeResult } from '../../request/change-result.type.js';
import type { Role as RoleName } from '../../request/member/member.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A group of the sign-in issuer, and what its members are here (登录用户组).',
})
export class SignInGroup {
  @Field(() => ID, { description: 'Id by which it is removed (标识)' })
  id!: string;

  @Field(() => String, { description: 'Name or path, as the issuer writes it in its tokens (用户组)' })
  group!: string;

  organisationCode!: string;

  @Field(() => Role, { description: 'Role of its members (角色)' })
  role!: RoleName;

  @Field(() => String, { nullable: true, description: 'Who said so, or which file (来源)' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Day, ISO (日期)' })
  asOf!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Groups of the sign-in issuer (登录用户组列表).' })
export class SignInGroups {
  readonly __typename!: 'SignInGroups';

  @Field(() => [SignInGroup], { description: 'By group (用户组)' })
  groups!: readonly SignInGroup[];
}

export const SignInGroupsResult = changeResult('SignInGroupsResult', SignInGroups, '登录用户组');
