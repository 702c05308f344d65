import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An import to be undone (撤销导入).' })
export class UndoImportInput {
  @Field(() => ID, { description: 'Its id, as `imports` and the report of the import name it (导入编号)' })
  id!: string;
}
