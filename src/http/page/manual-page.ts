import { Marked } from 'marked';

/** Address within the manual that a link of its files leads to; undefined where that is no part of it. */
const addressOf = (href: string, chapters: readonly string[]): string | undefined => {
  if (/^(https?:|\/|#)/.test(href)) return href;
  const [, name] = /([\w-]+)\.md(?:#.*)?$/.exec(href) ?? [];
  return name !== undefined && chapters.includes(name) ? `/manual/${name}` : undefined;
};

const reader = (chapters: readonly string[]): Marked =>
  new Marked({
    renderer: {
      image: ({ href, text }) => `<img src="${href.replace(/^\.\.\//, '/manual/')}" alt="${text}">`,
      link({ href, tokens }) {
        const [address, text] = [addressOf(href, chapters), this.parser.parseInline(tokens)];
        return address === undefined ? text : `<a href="${address}">${text}</a>`;
      },
    },
  });

const look = `
body { max-width: 44em; margin: 0 auto; padding: 16px 24px 48px; color: #1b2027; background: #fff;
  font: 15px/26px "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; text-autospace: normal; }
h1 { font-size: 22px; line-height: 32px; } h2 { margin-top: 32px; font-size: 17px; }
a { color: #3a3a9c; } img { max-width: 100%; border: 1px solid #dce0e5; }
pre { overflow: auto; padding: 8px 12px; background: #f3f5f7; } code { font-size: 13px; }
table { border-collapse: collapse; } th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #dce0e5; text-align: left; }
nav a { margin-right: 16px; }`;

/** Chapter of the manual. */
export interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** Renders a chapter as a page that needs nothing from elsewhere. */
export const manualPage = ({ title, text }: Chapter, chapters: readonly Chapter[]): string => {
  const names = chapters.map(({ name }) => name);
  const doors = chapters.map((one) => `<a href="/manual/${one.name}">${one.title}</a>`).join('');
  const body = reader(names).parse(text, { async: false });
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · 链图</title><style>${look}</style></head>
<body><nav aria-label="手册"><a href="/">链图</a>${doors}</nav><main>${body}</main></body></html>`;
};
