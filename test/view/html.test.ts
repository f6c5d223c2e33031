import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, htmlTable, page, type Html } from '../../src/view/html.ts';

/** The HTML inside a page, which is the only way out; blanks between tags mean nothing. */
function inside(body: Html): string {
  const text = page({ title: 't', lang: 'en', body });
  return /<h1>t<\/h1>([^]*)<\/main>/.exec(text)![1]!.trim().replace(/>\s+</g, '><');
}

test.each([
  ['text', html`<p>${'<b> & "x" \'y\''}</p>`, '<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>'],
  ['nested', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['lists', html`${['<', html`<i>x</i>`, [1, '&']]}`, '&lt;<i>x</i>1&amp;'],
  ['absence', html`[${null}${undefined}${false}${0}${''}]`, '[0]'],
  ['attribute', html`<a title="${'" onload="x'}"></a>`, '<a title="&quot; onload=&quot;x"></a>'],
  ['controls', html`${'a\u001b[31mb\u202e\u0000'}`, 'ab'],
])('html escapes: %s', (_, body, expected) => {
  expect(inside(body)).toBe(expected);
});

test('data that looks like made HTML is still data', () => {
  const forged = JSON.parse('{"html":"<script>","0":"<script>","length":0}') as unknown as string;
  expect(() => inside(html`${[forged]}`)).toThrow(TypeError);
});

test('no text makes a tag', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", 'script', '/', '!', '-', '\u0000'),
        maxLength: 20,
      }),
      (text) => {
        expect(inside(html`${text}`)).not.toMatch(/[<>"']/);
      },
    ),
    { seed: 20240520, numRuns: 500 },
  );
});

test('a page stands alone: nothing is loaded, nothing runs', () => {
  const text = page({ title: '周报 </title><script>', lang: 'zh', body: html`<p>x</p>` });
  expect(text.replace(/>\s+</g, '><')).toMatch(/^<!doctype html><html lang="zh-CN">/);
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).toContain('<title>周报 &lt;/title&gt;&lt;script&gt;</title>');
  expect(text).toContain('prefers-color-scheme: dark');
  expect(text).toContain('@media print');
  expect(text).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/);
  // The policy must come before anything it is to govern.
  expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'));
});

test('a table: numbers on the right, lines kept, everything escaped', () => {
  const sheet = {
    columns: [
      { key: 'name', label: '<客户>' },
      { key: 'amount', label: '金额' },
    ],
    rows: [{ name: '一\n<二>', amount: 5 }],
    ids: ['a'],
  };
  const text = inside(htmlTable(sheet));
  expect(text).toContain('<th scope="col">&lt;客户&gt;</th><th scope="col" class="number">金额</th>');
  expect(text).toContain('<tr><td>一\n&lt;二&gt;</td><td class="number">5</td></tr>');
});
