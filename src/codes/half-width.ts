const fullWidth = /[\uff01-\uff5e\u3000]/g;
const anyFullWidth = /[\uff01-\uff5e\u3000]/;

/** Full-width forms (U+FF01 to U+FF5E, U+3000) to their ASCII counterparts; all else unchanged. */
export const halfWidth = (text: string): string =>
  anyFullWidth.test(text)
    ? text.replace(fullWidth, (char) =>
        char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      )
    : text;
