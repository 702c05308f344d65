import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseXml } from './parse-xml.js';

const stringsInBlock = 512;
/** Blocks kept in memory: some 60,000 strings. */
const blocksInMemory = 128;

/**
 * Strings of a workbook by number. The first blocks stay in memory; the rest lie in a temporary file and are read
 * back a block at a time, so that a workbook of a million names needs no more memory than one of ten thousand.
 */
export class SharedStrings {
  #open: string[] = [];
  #count = 0;
  readonly #blocks = new Map<number, readonly string[]>();
  readonly #places: [offset: number, length: number][] = [];
  #end = 0;
  #folder?: string;
  #file?: number;

  static async read(part: Readable): Promise<SharedStrings> {
    const strings = new SharedStrings();
    let [text, inText, inPhonetic] = ['', false, false];
    const parsing = parseXml(part, {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') inPhonetic = true;
        inText = name === 't' && !inPhonetic;
      },
      text: (some) => {
        if (inText) text += some;
      },
      close: (name) => {
        if (name === 't') inText = false;
        if (name === 'rPh') inPhonetic = false;
        if (name === 'si') strings.#add(text);
      },
    });
    for await (const _ of parsing);
    return strings;
  }

  get(number: number): string {
    const block = Math.floor(number / stringsInBlock);
    return (this.#block(block) ?? this.#open)[number % stringsInBlock] ?? '';
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
  }

  #add(text: string): void {
    this.#open.push(text);
    this.#count += 1;
    if (this.#open.length < stringsInBlock) return;
    this.#put(this.#count / stringsInBlock - 1, this.#open);
    this.#open = [];
  }

  #put(block: number, strings: readonly string[]): void {
    if (block >= blocksInMemory) this.#write(block, strings);
    else this.#blocks.set(block, strings);
  }

  #write(block: number, strings: readonly string[]): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'liantu-strings-'));
    this.#file ??= openSync(join(this.#folder, 'blocks'), 'wx+', 0o600);
    const bytes = Buffer.from(JSON.stringify(strings));
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#places[block] = [this.#end, bytes.length];
    this.#end += bytes.length;
  }

  #block(block: number): readonly string[] | undefined {
    return this.#blocks.get(block) ?? this.#read(block);
  }

  #read(block: number): readonly string[] | undefined {
    const place = this.#places[block];
    if (place === undefined || this.#file === undefined) return undefined;
    const bytes = Buffer.alloc(place[1]);
    readSync(this.#file, bytes, 0, place[1], place[0]);
    const strings = JSON.parse(bytes.toString()) as string[];
    if (this.#blocks.size >= 2 * blocksInMemory) this.#blocks.delete(this.#oldest());
    this.#blocks.set(block, strings);
    return strings;
  }

  /** The block read back longest ago: those that never left memory stand first in the map. */
  #oldest(): number {
    for (const block of this.#blocks.keys()) if (block >= blocksInMemory) return block;
    return blocksInMemory;
  }
}
