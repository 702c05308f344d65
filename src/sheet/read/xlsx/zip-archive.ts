import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ReadFault } from '../read-fault.js';

/** Beyond this a part cannot be a spreadsheet of 1,048,576 rows that a person made. */
const largestPart = 4 * 1024 ** 3;
/** Spreadsheets compress some 10 to 60 times; far more is a bomb. */
const largestRatio = 400;
const ratioMattersFrom = 50 * 1024 ** 2;

const broken = (detail: string): ReadFault =>
  new ReadFault('file-unreadable', {
    reason: { zh: `压缩包损坏（${detail}）`, en: `the archive is damaged (${detail})` },
  });

const refuseBomb = (entry: yauzl.Entry): void => {
  const { uncompressedSize: size, compressedSize } = entry;
  if (size <= largestPart && (size < ratioMattersFrom || size / Math.max(1, compressedSize) <= largestRatio))
    return;
  throw new ReadFault('file-unreadable', {
    reason: {
      zh: `${entry.fileName}解压后过大（${size}字节）`,
      en: `${entry.fileName} is too large when unpacked (${size} bytes)`,
    },
  });
};

const openFile = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(broken(error.message)) : resolve(zip),
    );
  });

const readEntries = (zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('error', (error: Error) => reject(broken(error.message)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

/** Parts of a zip archive, each as a stream. */
export class ZipArchive {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  static async open(path: string): Promise<ZipArchive> {
    const zip = await openFile(path);
    try {
      return new ZipArchive(zip, await readEntries(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** Bytes of all parts together, as the archive states. */
  get unpackedBytes(): number {
    return [...this.entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  }

  stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw broken(`${name} is missing`);
    refuseBomb(entry);
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) =>
        error ? reject(broken(error.message)) : resolve(stream),
      );
    });
  }

  close(): void {
    this.zip.close();
  }
}
