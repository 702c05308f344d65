import type { DocumentFile } from '../../paper/list-file/export-list.js';
import type { Sent } from './sent.js';

/** RFC 6266 and RFC 8187: the name in Chinese is percent-encoded. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/** Makes the answer of a file to be kept, or to be shown in the browser. */
export const sentFile = ({ name, type, body }: DocumentFile, disposition: 'attachment' | 'inline'): Sent => ({
  status: 200,
  headers: {
    'content-type': type,
    'content-disposition': `${disposition}; filename*=UTF-8''${encoded(name)}`,
  },
  body,
});
