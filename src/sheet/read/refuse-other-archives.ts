import type { Text } from '../../codes/language.js';
import { ReadFault } from './read-fault.js';
import { ZipArchive } from './xlsx/zip-archive.js';

const openDocument: Text = {
  zh: '是OpenDocument（.ods）工作簿；请另存为 .xlsx',
  en: 'an OpenDocument workbook (.ods); save it as .xlsx',
};
const packedPackage: Text = {
  zh: '是压缩的数据包；请解压后给出文件夹',
  en: 'a packed data package; unpack it and give the folder',
};
const otherArchive: Text = {
  zh: '是zip压缩包，不是工作簿；请解压后给出其中的文件',
  en: 'a zip archive, not a workbook; unpack it and give the files in it',
};

const reasonOf = (names: readonly string[]): Text | undefined => {
  if (names.includes('mimetype') && names.includes('content.xml')) return openDocument;
  if (names.some((name) => /(^|\/)datapackage\.json$/.test(name))) return packedPackage;
  return names.includes('[Content_Types].xml') || names.includes('_rels/.rels') ? undefined : otherArchive;
};

/** Refuses a zip archive that is no workbook, and says what it is. */
export const refuseOtherArchives = async (path: string): Promise<void> => {
  const archive = await ZipArchive.open(path);
  const reason = reasonOf(archive.names);
  archive.close();
  if (reason) throw new ReadFault('file-unreadable', { reason });
};
