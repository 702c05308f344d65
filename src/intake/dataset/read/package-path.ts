import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ReadFault } from '../../../sheet/read/read-fault.js';

const refuse = (path: string, zh: string, en: string): ReadFault =>
  new ReadFault('path-refused', { path, reason: { zh, en } });

const isInside = (folder: string, file: string): boolean =>
  file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Finds the file that a package names by this path. Only files inside the package's folder are read: no address, no
 * absolute path, no way up, no link that leads out.
 */
export const packagePath = (folder: string, path: string): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) throw refuse(path, '不读取网址', 'addresses are not read');
  if (path.startsWith('/') || path.startsWith('\\'))
    throw refuse(path, '不读取绝对路径', 'absolute paths are not read');
  if (path.split(/[/\\]/).includes('..'))
    throw refuse(path, '不得离开数据包的文件夹', 'a path may not leave the package');
  const full = join(folder, path);
  try {
    if (!isInside(realpathSync(folder), realpathSync(full)))
      throw refuse(path, '链接指向数据包之外', 'a link that leads out of the package');
  } catch (error) {
    if (error instanceof ReadFault) throw error;
    throw new ReadFault('file-missing', { path });
  }
  return full;
};
