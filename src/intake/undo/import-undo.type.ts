import { Field, ID, Int, ObjectType } from 'type-graphql';
import { changeResult } from '../../request/change-result.type.js';

@ObjectType({ simpleResolvers: true, description: 'A thing that goes or changes back (撤销的一项).' })
export class ImportUndoItem {
  @Field(() => String, { description: 'Label of the node, such as Enterprise (类别)' })
  kind!: string;

  @Field(() => String, { description: 'Its key (标识)' })
  key!: string;

  @Field(() => String, { description: 'Its name (名称)' })
  name!: string;

  @Field(() => Boolean, { description: 'True where the import made it, and it goes (是否移除)' })
  removed!: boolean;

  @Field(() => [String], {
    description: 'Properties and types of relationships that change back (恢复的内容)',
  })
  fields!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'How many things of a kind change (按类别的数量).' })
export class ImportUndoCount {
  @Field(() => String, { description: 'Label of the nodes (类别)' })
  kind!: string;

  @Field(() => Int, { description: 'Those that go (移除)' })
  removed!: number;

  @Field(() => Int, { description: 'Those that are as before again (恢复)' })
  restored!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A later write that stands in the way of undoing an import (撤销的障碍).',
})
export class ImportObstacle {
  @Field(() => String, { description: 'Label of the node (类别)' })
  kind!: string;

  @Field(() => String, { description: 'Its key (标识)' })
  key!: string;

  @Field(() => String, { description: 'What stands in the way, in words (说明)' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What undoing an import would change (撤销预览).' })
export class ImportUndo {
  readonly __typename!: 'ImportUndo';

  @Field(() => ID, { description: 'The import (导入编号)' })
  importId!: string;

  @Field(() => [ImportUndoCount], { description: 'By kind (按类别)' })
  counts!: readonly ImportUndoCount[];

  @Field(() => [ImportUndoItem], {
    description: 'The first 100, identifiers left aside (前 100 项，不含标识)',
  })
  items!: readonly ImportUndoItem[];

  @Field(() => Int, { description: 'What stands in the way, in all; 0 where it can be undone (障碍数)' })
  obstacleCount!: number;

  @Field(() => [ImportObstacle], { description: 'The first 50 (前 50 处障碍)' })
  obstacles!: readonly ImportObstacle[];
}

@ObjectType({ simpleResolvers: true, description: 'An import that was undone (已撤销的导入).' })
export class UndoneImport {
  readonly __typename!: 'UndoneImport';

  @Field(() => ID, { description: 'The import (导入编号)' })
  importId!: string;

  @Field(() => [ImportUndoCount], { description: 'What changed, by kind (按类别)' })
  counts!: readonly ImportUndoCount[];

  @Field(() => String, { description: 'Revision of the graph that shows it (图谱版本)' })
  revision!: string;
}

export const ImportUndoResult = changeResult('ImportUndoResult', ImportUndo, '撤销预览');

export const UndoneImportResult = changeResult('UndoneImportResult', UndoneImport, '撤销结果');
