import { describe, expect, test } from 'vitest';
import { layoutHtml } from '../../server/src/core/layout/html.ts';
import { safeAddress } from '../../server/src/core/layout/link.ts';
import type { Layout } from '../../server/src/core/layout/model.ts';
import { previewPages } from '../../server/src/core/layout/preview.ts';
import { columns, layoutOf, PAGE, run, table, text } from '../harness/layouts.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' style='position:fixed",
  '&lt;b&gt; &amp;amp; &#60;',
  '<!-- --><![CDATA[',
  'a\u0000b\u202e\ufffe\ud800',
  'url(javascript:alert(1)) \\22 } .to{display:none} @import "x"',
  'Điều 5. Khoản “a” – 50 % & hơn',
];

describe('HTML to print', () => {
  test.each(HOSTILE)('nothing of the text is markup: %s', (words) => {
    const html = layoutHtml(everywhere(words), { version: '0.0.0' });
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
    const body = html.slice(html.indexOf('<body>'));
    expect(tagsOf(body).filter((tag) => !BODY_TAG.test(tag))).toEqual([]);
    expect(style).not.toContain('<');
    // Strings of CSS end where they should: outside of them nothing of the text is left.
    expect(style.replace(/"[^"\n]*"/gu, '')).not.toMatch(/script|@import|alert|url/u);
    expect(html.split('<title>')[1]?.split('</title>')[0]).not.toMatch(/[<>]/u);
  });

  test('every letter of the text is there', () => {
    for (const words of HOSTILE) {
      const html = layoutHtml(everywhere(words), { version: '0' });
      const shown = wordsOf(html.slice(html.indexOf('<body>')));
      const wanted = words.replace(/[\u0000\ufffe\ud800]/gu, '\ufffd');
      // Title, agency, paragraph, link, two cells, top and foot.
      expect(shown.split(wanted).length - 1).toBe(8);
    }
  });

  test('links: three schemes and no hidden signs', () => {
    for (const good of [
      'https://vanban.chinhphu.vn/x?a=1&b=2',
      'http://a.vn',
      'mailto:van.thu@an-binh.vn',
      ' HTTPS://A.VN ',
    ]) {
      expect(safeAddress(good)).toBe(good.trim());
    }
    for (const bad of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'command:x',
      '//a.vn',
      'a.vn',
      'https://a.vn\u202ex',
      'https://a.vn/ x',
      '',
    ]) {
      expect(safeAddress(bad)).toBeUndefined();
    }
    const linked = (href: string): string =>
      layoutHtml(layoutOf([text('doan', [run('đây', { href })])]), { version: '0' });
    expect(linked('https://a.vn/?x="&y')).toContain('href="https://a.vn/?x=&quot;&amp;y"');
    expect(linked('javascript:alert(1)')).not.toContain('href');
    expect(linked('javascript:alert(1)')).toContain('>đây<');
  });

  test('what differs from the style is said, and only that', () => {
    const html = layoutHtml(
      layoutOf([
        text('doan', [run('thường '), run('đậm', { bold: true }), run(' nghiêng', { italic: true, size: 11 })], {
          before: 3,
        }),
        text('tenLoai', [run('KẾ HOẠCH', { bold: true }), run('nhạt', { breakBefore: true })]),
      ]),
      { version: '0' },
    );
    expect(html).toContain(
      '<p class="s-doan pt3 pb0">thường <span class="dam">đậm</span><span class="nghieng z11"> nghiêng</span></p>',
    );
    expect(html).toContain('<p class="s-tenLoai">KẾ HOẠCH<br><span class="thuong">nhạt</span></p>');
    expect(html).toContain('.pt3{padding-top:3pt}');
    expect(html).toContain('.z11{font-size:11pt}');
  });

  test('each section has a page of its own, that counts from 1; the first has no number', () => {
    const layout = layoutOf([text('doan', 'a')]);
    const [main] = layout.sections;
    if (main === undefined) throw new Error('no section');
    const wide = { ...main, kind: 'annex' as const, page: { ...PAGE, width: 297, height: 210, pageNumbers: false } };
    const html = layoutHtml({ ...layout, sections: [main, wide] }, { version: '0' });
    expect(html).toContain(
      '@page t0{size:210mm 297mm;margin:20mm 15mm 20mm 30mm;counter-increment:trang0;@top-center{content:counter(trang0,trang)',
    );
    expect(html).toContain('@page t1{size:297mm 210mm;margin:20mm 15mm 20mm 30mm;counter-increment:trang1;}');
    expect(html.match(/<article /gu)).toHaveLength(2);
  });

  test('what stands in the margins of the first page is written there; the address takes room from the text', () => {
    const layout = layoutOf([text('doan', 'a')]);
    const [main] = layout.sections;
    if (main === undefined) throw new Error('no section');
    const mark = text('phamViLuuHanh', 'XEM "XONG"', { box: { width: 50, height: 8, border: 0.75 } });
    const html = (more: object): string =>
      layoutHtml({ ...layout, sections: [{ ...main, ...more }] }, { version: '0' });
    expect(html({ top: [mark] })).toContain(
      '@page t0:first{@top-center{content:"XEM \\22 XONG\\22 ";white-space:pre-wrap;vertical-align:middle;padding:0;margin:10mm auto 2mm;border:0.75pt solid #000;box-sizing:border-box;width:50mm;',
    );
    const room = /@page t0:first\{margin-bottom:([\d.]+)mm;@bottom-left\{content:"Số 1"/u;
    const one = Number(room.exec(html({ foot: [text('noiNhanDong', 'Số 1')] }))?.[1]);
    const two = Number(room.exec(html({ foot: [text('noiNhanDong', 'Số 1'), text('noiNhanDong', 'Số 2')] }))?.[1]);
    expect(one).toBeGreaterThan(PAGE.bottom + 4);
    expect(two - one).toBeCloseTo((11 * 1.15 * 25.4) / 72, 2);
    expect(html({})).not.toContain(':first');
  });

  test('marks and address of a later document: the mark heads its text, the address stands on its first page alone', () => {
    const layout = layoutOf([text('doan', 'a')]);
    const [main] = layout.sections;
    if (main === undefined) throw new Error('no section');
    const mark = text('phamViLuuHanh', 'XEM XONG', { box: { width: 50, height: 8, border: 0.75 } });
    const later = { ...main, kind: 'further' as const, top: [mark], foot: [text('noiNhanDong', 'Số 1 “A”')] };
    const html = layoutHtml({ ...layout, sections: [main, later] }, { version: '0' });
    expect(html).toMatch(
      /@counter-style chan1\{system:fixed 1;symbols:"_{70,}\\a Số 1 \\201c A\\201d ";suffix:"";fallback:khong\}/u,
    );
    expect(html).toContain('@counter-style khong{system:cyclic;symbols:"";suffix:""}');
    expect(html).toMatch(/@page t1\{[^}]*\}@bottom-left\{content:counter\(trang1,chan1\)/u);
    expect(html).toContain('.to+.to>.tren{display:block;padding-bottom:6pt}');
    expect(html).not.toContain(':first');
  });

  test('between two paragraphs stands the larger gap, as in a .docx; a drawn line keeps its own', () => {
    const rule = { length: 30, weight: 0.75, gap: 2 };
    const layout = layoutOf([
      text('trichYeu', 'Thử', { after: 12, rule }),
      text('doan', 'một', { before: 6, after: 12 }),
      text('doan', 'hai', { before: 6, after: 4 }),
      text('doan', 'ba', { before: 6, after: 4 }),
    ]);
    const html = layoutHtml(layout, { version: '0' });
    const gaps = [...html.matchAll(/<p class="s-[^ "]+ ?([^"]*)"/gu)].map((match) => match[1]);
    expect(gaps).toEqual(['pb6', 'pt6 pb6', 'pt6 pb0', 'pt6 pb4']);
    // Below its text, above the gap: 6 - 2 - 0,75.
    expect(html).toContain('bo3_25');
    expect(previewPages(layout).blocks[1]?.html).toContain('pb6');
  });

  test('printed, a gap at the top of a page falls away: it is a margin there', () => {
    const html = layoutHtml(layoutOf([text('doan', 'một', { before: 3 })]), { version: '0' });
    const printed = /@media print\{(\.to [^\n]*)\}$/mu.exec(html)?.[1] ?? '';
    expect(printed).toContain('.to .pt3{padding-top:0;margin-top:3pt}');
    expect(printed).toMatch(/\.to \.s-\p{L}+\{padding-top:0;margin-top:\d+pt\}/u);
    expect(printed.indexOf('.s-')).toBeLessThan(printed.indexOf('.pt3'));
  });

  test('a long list of recipients goes on outside the box of the signature', () => {
    const list = Array.from({ length: 4 }, (_, i) => text('noiNhanDong', `- Xã ${i};`));
    const both = { ...columns('conclusions', [80, list], [85, [text('quyenHan', 'GIÁM ĐỐC')]]), kept: 3 };
    const gap = { type: 'gap', height: 14, keepNext: true } as const;
    const html = layoutHtml(layoutOf([gap, both]), { version: '0' });
    expect(html).toContain('GIÁM ĐỐC</p></div></div></div>\n<p class="s-noiNhanDong pr85">- Xã 3;</p>');
    expect(previewPages(layoutOf([gap, both])).sections[0]?.count).toBe(3);
  });

  test('tables: head repeated, widths, cells over several columns', () => {
    const cells = table(
      [15, 100, 50.25],
      [
        ['STT', 'Việc', 'Ai'],
        ['1', 'Rà soát', 'Văn phòng'],
      ],
    );
    const html = layoutHtml(layoutOf([cells]), { version: '0' });
    expect(html).toContain(
      '<colgroup><col class="c9_077"><col class="c60_514"><col class="c30_408"></colgroup><thead><tr><th>',
    );
    expect(html).toContain('.c30_408{width:30.408%}');
    expect(html).toContain('.cp1_9 th,.cp1_9 td{padding-inline:1.9mm}');
    expect(html).toContain('.cb0_5 th,.cb0_5 td{border-width:0.5pt}');
    const [head] = cells.rows;
    if (head === undefined) throw new Error('no head');
    const wide = {
      ...cells,
      heads: 0,
      rows: [{ ...head, cells: head.cells.slice(0, 1).map((cell) => ({ ...cell, span: 3 })) }],
    };
    expect(layoutHtml(layoutOf([wide]), { version: '0' })).toContain('<tbody><tr><td colspan="3">');
  });
});

describe('blocks for the preview', () => {
  test('a block far below is the same, whatever is typed above it', () => {
    const at = (start: number) =>
      text(
        'doan',
        [
          run('một', { source: { start, end: start + 3 } }),
          run('hai', { bold: true, source: { start: start + 5, end: start + 8 } }),
        ],
        { source: { start, end: start + 10 } },
      );
    const [before, after] = [at(100), at(1234)].map((block) => previewPages(layoutOf([block])));
    expect(before?.blocks).toEqual(after?.blocks);
    expect(before?.blocks[0]?.html).toBe(
      '<p class="s-doan" data-o="0"><span data-o="0">một</span><span class="dam" data-o="5">hai</span></p>',
    );
    expect([before?.spans, after?.spans]).toEqual([
      [100, 110],
      [1234, 1244],
    ]);
  });

  test('where a page may end', () => {
    const { blocks, spans, sections } = previewPages(
      layoutOf([
        columns(
          'head',
          [60, [text('quocHieu', 'A', { source: { start: 4, end: 9 } })]],
          [90, [text('tieuNgu', 'B', { source: { start: 0, end: 3 } })]],
        ),
        text('mucLaMa', 'I. MỤC ĐÍCH'),
        text('doan', 'chữ', { keepNext: true }),
        table([50], [['a']]),
        { type: 'gap', height: 40, keepNext: true },
      ]),
    );
    expect(blocks.map(({ parts }) => parts)).toEqual(['none', 'lines', 'lines', 'rows', 'none']);
    expect(blocks.map(({ keepNext }) => keepNext)).toEqual([false, true, true, false, true]);
    expect(spans.slice(0, 4)).toEqual([0, 9, -1, -1]);
    expect(sections[0]?.count).toBe(5);
  });

  test('links are shown, not followed', () => {
    const { blocks } = previewPages(layoutOf([text('doan', [run('đây', { href: 'https://a.vn' })])]));
    expect(blocks[0]?.html).not.toContain('<a');
  });

  test.each(HOSTILE)('nothing of the text is markup: %s', (words) => {
    const pages = previewPages(everywhere(words));
    const all = [...pages.blocks.map(({ html }) => html), ...pages.sections.flatMap(({ top, foot }) => [top, foot])];
    expect(all.flatMap(tagsOf).filter((tag) => !BODY_TAG.test(tag))).toEqual([]);
    expect(pages.css + pages.lengths).not.toContain(words);
  });
});

/** The words in each kind of place that a layout has. */
function everywhere(words: string): Layout {
  const layout = layoutOf([
    columns('head', [60, [text('coQuanBanHanh', words)]], [90, [text('quocHieu', 'B')]]),
    text('tenLoai', words),
    text('doan', words),
    text('doan', [run(words, { href: words })]),
    table([80, 80], [[words], [words]]),
  ]);
  const [main] = layout.sections;
  if (main === undefined) throw new Error('no section');
  const boxed = text('phamViLuuHanh', words, { box: { width: 50, height: 8, border: 0.75 } });
  return { ...layout, title: words, sections: [{ ...main, top: [boxed], foot: [text('diaChi', words)] }] };
}

/** Whatever a reader of HTML would take for a tag. */
function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>?/gu) ?? [];
}

const BODY_TAG =
  /^<(?:\/?(?:body|html|article|p|h[1-6]|span|i|br|div|table|colgroup|thead|tbody|tr|th|td)|(?:article|p|h[1-6]|span|i|div|table|col)(?: class="[\p{L}\d_ -]+")?(?: data-o="\d+")?|tr data-o="\d+")>$/u;

function wordsOf(html: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return html.replace(/<[^>]*>/gu, '|').replace(/&(?:amp|lt|gt|quot|#39);/gu, (sign) => signs[sign] ?? sign);
}
