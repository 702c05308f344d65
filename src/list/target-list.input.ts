import { Field, ID, InputType } from 'type-graphql';
import { PlaceInput } from '../place/place.input.js';
import type { Permission } from './permission.js';
import { ListPermission } from './target-list.type.js';

const keyText =
  'Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键)';

@InputType({ description: 'A new list (新建清单).' })
export class CreateTargetListInput {
  @Field(() => String, { description: '1 to 200 characters (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 10,000 characters (说明)' })
  description?: string | null;

  @Field(() => PlaceInput, { nullable: true, description: 'The place it is for (地点)' })
  place?: PlaceInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the chain it is for, one of the graph (产业链代码)',
  })
  chain?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the segments it is for (环节代码)' })
  segments!: string[];

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Who may use a list, and how (共享清单).' })
export class ShareTargetListInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => String, { description: 'Code of the organisation (机构代码)' })
  organisation!: string;

  @Field(() => ListPermission, { description: 'What it may do; replaces what it could before (权限)' })
  permission!: Permission;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}
