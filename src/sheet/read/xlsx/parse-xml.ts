import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { ReadFault } from '../read-fault.js';
import { damagedWorkbook } from './damaged-workbook.js';

export interface XmlHandlers {
  /** An element begins; names come without their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (given: Readonly<Record<string, string>>): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const name in given) attributes[local(name)] = given[name]!;
  return attributes;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Bytes without the begin or end of an element, beyond which a text or a tag is none of a sheet. */
const longestPiece = 8_000_000;

/** Runs handlers over an XML stream; yields after every chunk, so that a caller can hand on what it has gathered. */
export async function* parseXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let piece = 0;
  parser.on('opentag', (tag) => {
    piece = 0;
    handlers.open(local(tag.name), attributesOf(tag.attributes as Record<string, string>));
  });
  if (handlers.text) parser.on('text', handlers.text);
  parser.on('closetag', (tag) => {
    piece = 0;
    handlers.close?.(local(tag.name));
  });
  parser.on('error', (error) => {
    throw damagedWorkbook(error.message);
  });
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const chunk of stream) {
      piece += (chunk as Buffer).length;
      if (piece > longestPiece) throw damagedWorkbook('a text of more than 8 MB');
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      yield;
    }
    parser.close();
  } catch (error) {
    throw error instanceof ReadFault ? error : damagedWorkbook(messageOf(error));
  } finally {
    stream.destroy();
  }
  yield;
}

/** Runs handlers over a whole small part. */
export const parseXmlWhole = async (stream: Readable, handlers: XmlHandlers): Promise<void> => {
  for await (const _ of parseXml(stream, handlers));
};
