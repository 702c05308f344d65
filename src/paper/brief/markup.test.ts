import { expect, test } from 'vitest';
import { markup } from './markup.js';

test('what is put in is text, unless it was made as markup', () => {
  const name = `<img src=x onerror="alert('1')"> & co`;
  const inner = markup`<b title="${name}">${name}</b>`;
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co';
  expect(markup`<p>${[inner, 1, null, '<']}</p>`.text).toBe(
    `<p><b title="${escaped}">${escaped}</b>1&lt;</p>`,
  );
});
