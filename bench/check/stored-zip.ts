import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

const headerOf = (signature: number, part: Part, central: boolean): Buffer => {
  const name = Buffer.from(part.name);
  const header = Buffer.alloc(central ? 46 : 30);
  header.writeUInt32LE(signature, 0);
  const at = central ? 6 : 4;
  if (central) header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, at);
  header.writeUInt32LE(part.crc, at + 10);
  header.writeUInt32LE(part.size, at + 14);
  header.writeUInt32LE(part.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
  if (central) header.writeUInt32LE(part.offset, 42);
  return Buffer.concat([header, name]);
};

const block = Buffer.alloc(1 << 20);

const copy = (from: string, to: number): void => {
  const file = openSync(from, 'r');
  for (let read = readSync(file, block); read > 0; read = readSync(file, block))
    writeSync(to, block, 0, read);
  closeSync(file);
};

const crcOf = (path: string): number => {
  const file = openSync(path, 'r');
  let crc = 0;
  for (let read = readSync(file, block); read > 0; read = readSync(file, block))
    crc = crc32(block.subarray(0, read), crc);
  closeSync(file);
  return crc;
};

/** Write a zip archive of files without compressing them: enough for a workbook of a bench. */
export const writeStoredZip = (path: string, files: Readonly<Record<string, string>>): void => {
  const out = openSync(path, 'w');
  const parts: Part[] = [];
  let offset = 0;
  for (const [name, file] of Object.entries(files)) {
    const part = { name, crc: crcOf(file), size: statSync(file).size, offset };
    const header = headerOf(0x04034b50, part, false);
    writeSync(out, header);
    copy(file, out);
    offset += header.length + part.size;
    parts.push(part);
  }
  const directory = Buffer.concat(parts.map((part) => headerOf(0x02014b50, part, true)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  writeSync(out, Buffer.concat([directory, end]));
  closeSync(out);
};
