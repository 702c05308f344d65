import { Field, InputType } from 'type-graphql';
import { Role } from '../../facts/place/viewer.type.js';
import type { Role as RoleName } from '../../request/member/member.js';

@InputType({ description: 'What the members of a group are here (用户组的含义).' })
export class SetSignInGroupInput {
  @Field(() => String, {
    description: 'Name or path, as the issuer writes it in its tokens, 1 to 200 characters (用户组)',
  })
  group!: string;

  @Field(() => String, { description: 'Code of the organisation (机构代码)' })
  organisation!: string;

  @Field(() => Role, { description: 'Role, in place of any other of that group there (角色)' })
  role!: RoleName;
}
