import { posix } from 'node:path';
import { ReadFault } from '../read-fault.js';
import { parseXmlWhole } from './parse-xml.js';
import type { ZipArchive } from './zip-archive.js';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  /** Worksheets in their order. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Day numbers count from 1904 (old Macintosh files). */
  readonly from1904: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** The relations of a part; of the whole archive where the part is ''. */
const readRelations = async (archive: ZipArchive, part: string): Promise<Map<string, Relation>> => {
  const relations = new Map<string, Relation>();
  const path = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  await parseXmlWhole(await archive.stream(path), {
    open: (name, { Id, Type, Target }) => {
      if (name !== 'Relationship' || !Id || !Target) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
      relations.set(Id, { type: posix.basename(Type ?? ''), target });
    },
  });
  return relations;
};

const refuseMacros = (archive: ZipArchive): void => {
  if (archive.names.some((name) => name.endsWith('vbaProject.bin')))
    throw new ReadFault('file-unreadable', {
      reason: {
        zh: '含有宏的工作簿不予读取；请另存为 .xlsx',
        en: 'a workbook with macros is not read; save it as .xlsx',
      },
    });
};

/** Reads what a workbook holds and where. */
export const readWorkbook = async (archive: ZipArchive): Promise<Workbook> => {
  refuseMacros(archive);
  const root = await readRelations(archive, '');
  const main =
    [...root.values()].find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = await readRelations(archive, main);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await parseXmlWhole(await archive.stream(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      const relation = name === 'sheet' ? relations.get(attributes.id ?? '') : undefined;
      if (relation?.type !== 'worksheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', part: relation.target, hidden });
    },
  });
  const targetOf = (type: string): string | undefined =>
    [...relations.values()].find((relation) => relation.type === type)?.target;
  return { sheets, sharedStrings: targetOf('sharedStrings'), styles: targetOf('styles'), from1904 };
};
