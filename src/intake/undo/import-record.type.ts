import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { changeResult } from '../../request/change-result.type.js';

export enum ImportState {
  WRITING = 'WRITING',
  CUT_OFF = 'CUT_OFF',
  WRITTEN = 'WRITTEN',
  UNDONE = 'UNDONE',
}

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How an import stands (导入状态)',
  valuesConfig: {
    WRITING: { description: 'It is under way (正在导入)' },
    CUT_OFF: { description: 'It was cut off, and what it wrote stands (中断)' },
    WRITTEN: { description: 'It ended (已导入)' },
    UNDONE: { description: 'It was undone (已撤销)' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'An import that somebody made (一次导入).' })
export class ImportRecord {
  @Field(() => ID, { description: 'Id by which it is undone (导入编号)' })
  id!: string;

  @Field(() => String, { description: 'Time it began, ISO (时间)' })
  at!: string;

  @Field(() => String, { description: 'Member, or user of the command line (导入人)' })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the member’s organisation; null from the command line (所属机构)',
  })
  organisation!: string | null;

  @Field(() => [String], { description: 'Names of the files (文件)' })
  files!: readonly string[];

  @Field(() => [String], { description: 'Tables that they held (表)' })
  resources!: readonly string[];

  @Field(() => ImportState, { description: 'How it stands (状态)' })
  state!: ImportState;

  @Field(() => Boolean, {
    description:
      'Whether it is kept what it changed: of the last 20 imports, of at most 50,000 nodes each and 200,000 together (能否撤销)',
  })
  undoable!: boolean;

  @Field(() => Int, { nullable: true, description: 'Rows read (读入行数)' })
  read!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows accepted (接受行数)' })
  accepted!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows rejected (拒绝行数)' })
  rejected!: number | null;

  @Field(() => Int, { description: 'Nodes it made or changed, while that is kept (改动数)' })
  changed!: number;

  @Field(() => String, { nullable: true, description: 'Time it was undone, ISO (撤销时间)' })
  undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who undid it (撤销人)' })
  undoneBy!: string | null;
}

/** A record as it is read. */
export type ImportRecordRow = ImportRecord & { readonly kept: boolean };

@ObjectType({ simpleResolvers: true, description: 'Imports, the last first (导入记录).' })
export class ImportRecords {
  readonly __typename!: 'ImportRecords';

  @Field(() => [ImportRecord], { description: 'The last 50 at most (导入)' })
  imports!: readonly ImportRecord[];
}

export const ImportRecordsResult = changeResult('ImportRecordsResult', ImportRecords, '导入记录');
