import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../../request/errors.js';
import { ZipArchive } from '../../../sheet/read/xlsx/zip-archive.js';

/** Bytes of an unpacked workbook; 10,000 rows have some 20 MB. */
const largestUnpacked = 200 * 1024 ** 2;

const isZip = (body: Buffer): boolean => body.subarray(0, 2).toString('latin1') === 'PK';

/** Checks the unpacked size of a file: a small file may unpack into a very large file. */
const requireUnpackable = async (path: string): Promise<void> => {
  const archive = await ZipArchive.open(path);
  const bytes = archive.unpackedBytes;
  archive.close();
  if (bytes > largestUnpacked)
    throw new InputError(
      'file',
      { zh: `解压后${bytes}字节`, en: `${bytes} bytes when unpacked` },
      { zh: `最多${largestUnpacked}字节`, en: `at most ${largestUnpacked} bytes` },
    );
};

/** Works on a file that was sent; nothing of it stays. */
export const withSentFile = async <T>(body: Buffer, work: (path: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-sent-'));
  try {
    const path = join(folder, isZip(body) ? 'list.xlsx' : 'list.csv');
    await writeFile(path, body, { mode: 0o600 });
    if (isZip(body)) await requireUnpackable(path);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
