import { Field, ID, InputType, Int } from 'type-graphql';
import { PlaceInput } from '../../../../facts/place/place.input.js';
import type { Permission } from '../../access/permission.js';
import { ListPermission } from '../../read/target-list.type.js';
import { keyText, versionText } from '../change-texts.input.js';

@InputType({ description: 'A new list (新建清单).' })
export class CreateTargetListInput {
  @Field(() => String, { description: '1 to 200 characters (名称)' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Purpose, at most 10,000 characters (说明)' })
  description?: string | null;

  @Field(() => PlaceInput, { nullable: true, description: 'The place it is for (地点)' })
  place?: PlaceInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the chain that the list serves, stored in the graph (产业链代码)',
  })
  chain?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the segments it is for (环节代码)' })
  segments!: string[];

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Organisation that may use a list, and its right (共享清单).' })
export class ShareTargetListInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => String, { description: 'Code of the organisation (机构代码)' })
  organisation!: string;

  @Field(() => ListPermission, { description: 'New right, which replaces the old (权限)' })
  permission!: Permission;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Take a list back from an organisation (撤销共享).' })
export class WithdrawShareInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => String, { description: 'Code of the organisation (机构代码)' })
  organisation!: string;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history (说明)' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a list is called and for; what is left out stays (更改清单).' })
export class UpdateTargetListInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => String, { nullable: true, description: '1 to 200 characters (名称)' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 10,000 characters; null empties it (说明)' })
  description?: string | null;

  @Field(() => PlaceInput, { nullable: true, description: 'The place it is for; null for none (地点)' })
  place?: PlaceInput | null;

  @Field(() => String, { nullable: true, description: 'Code of its chain; null for none (产业链代码)' })
  chain?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of all its segments (环节代码)' })
  segments?: string[] | null;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Archives a list or brings it back (归档清单).' })
export class ArchiveTargetListInput {
  @Field(() => ID, { description: 'The list (清单)' })
  list!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False brings it back (是否归档)' })
  archived!: boolean;

  @Field(() => Int, { description: versionText })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Begin a list with the enterprises of another (复制清单).' })
export class CopyTargetListInput {
  @Field(() => ID, { description: 'The list to copy, of at most 10,000 targets (清单)' })
  list!: string;

  @Field(() => String, { nullable: true, description: 'Name of the copy; the same where left out (名称)' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: keyText })
  idempotencyKey?: string | null;
}
