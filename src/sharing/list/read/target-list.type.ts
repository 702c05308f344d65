import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../request/enum-of.js';
import { Node } from '../../../request/node.type.js';
import { PageInfo } from '../../../request/page/page-info.type.js';
import { type Permission, permissions } from '../access/permission.js';
import { Target } from './target.type.js';

export const ListPermission = enumOf(permissions);

registerEnumType(ListPermission, {
  name: 'ListPermission',
  description: 'Rights of an organisation on a list (清单权限)',
  valuesConfig: {
    VIEW: { description: 'Read it (查看)' },
    CONTRIBUTE: { description: 'Also add, claim, move and note targets (参与)' },
    MANAGE: {
      description: 'Also change, archive and share it and take over claims; the owner has it (管理)',
    },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An organisation that may use a list (共享).' })
export class ListShare {
  organisationCode!: string;

  @Field(() => ListPermission, { description: 'Right (权限)' })
  permission!: Permission;

  @Field(() => String, { description: 'Since when, ISO (时间)' })
  at!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise of this list that others follow on other lists (跟进冲突).',
})
export class ListConflict {
  enterpriseId!: string | null;
  targetKey!: string;
  organisationCodes!: readonly string[];

  @Field(() => Int, {
    description: 'How many organisations more follow it on lists that the member may not see (不可见机构数)',
  })
  hiddenCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A file that the list can be had as (导出).' })
export class ListExport {
  @Field(() => String, { description: 'XLSX, CSV or GEOJSON (格式)' })
  format!: string;

  @Field(() => String, { description: 'Absolute address (地址)' })
  url!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A target in its list (清单项).' })
export class TargetEdge {
  @Field(() => String, { description: 'Where the list goes on (游标)' })
  cursor!: string;

  @Field(() => Target, { description: 'The target (目标企业)' })
  node!: Target;
}

@ObjectType({ simpleResolvers: true, description: 'Targets, a page at a time (目标企业列表).' })
export class TargetConnection {
  @Field(() => Int, { description: 'Number in all (总数)' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where this page stands (分页信息)' })
  pageInfo!: PageInfo;

  @Field(() => [TargetEdge], { description: 'The page (本页)' })
  edges!: readonly TargetEdge[];
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Enterprises that organisations mean to win, worked on together (目标清单).',
})
export class TargetList {
  readonly __typename!: 'TargetList';
  key!: string;
  ownerCode!: string;
  placeKey!: string | null;
  chainCode!: string | null;
  segmentCodes!: readonly string[];

  @Field(() => ID, { description: 'Global id, opaque (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Name (名称)' })
  name!: string;

  @Field(() => String, { description: 'Purpose, or empty (说明)' })
  description!: string;

  @Field(() => Int, {
    description:
      'Grows when the list itself changes: its name, purpose, shares, whether it is archived (版本)',
  })
  version!: number;

  @Field(() => ListPermission, { description: 'Permission of the member’s organisation (权限)' })
  permission!: Permission;

  @Field(() => Int, { description: 'Number of targets (目标数)' })
  targetCount!: number;

  @Field(() => String, { description: 'Time it was created, ISO (创建时间)' })
  createdAt!: string;

  @Field(() => String, { description: 'The member who created it (创建者)' })
  createdBy!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Time it was archived, ISO; null while it is in use (归档时间)',
  })
  archivedAt!: string | null;

  @Field(() => String, {
    description: 'Time of the last change that all its readers may see, ISO (更新时间)',
  })
  updatedAt!: string;
}
