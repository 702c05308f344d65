/** Tells whether a text is a path of this site: one slash first, no blank, no backslash; it leads nowhere else. */
export const isOwnPath = (text: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(text);
