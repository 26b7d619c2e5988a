import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../server/src/core/report/html.ts';
import { html } from '../../server/src/core/report/markup.ts';
import { changesOf, passageOf } from '../../server/src/core/report/passage.ts';
import type { Result } from '../../server/src/core/report/results.ts';
import { checked, fileWith, finding, OPTIONS } from '../harness/reports.ts';

const PLAN = `UBND XÃ AN BÌNH\nSố: 12/KH-UBND\nAn Bình, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\nTrồng cây , tưới cây.\nCắt cỏ , nhặt rác.\n`;
const page = (...results: Result[]): string => htmlReport(results, OPTIONS);

/** The text of the page outside its tags, and its tags. */
function taken(report: string): { readonly tags: readonly string[]; readonly text: string } {
  const body = report.slice(report.indexOf('<body>'));
  const tags = body.match(/<[^>]*>/gu) ?? [];
  return { tags, text: body.replace(/<[^>]*>/gu, '') };
}

const ALLOWED =
  /^<(?:\/?(?:body|main|header|section|nav|h[1-4]|p|ul|ol|li|table|caption|thead|tbody|tfoot|tr|th|td|b|a|span|small|code|blockquote|mark|cite|dl|div|dt|dd|del|ins|q|html))(?: (?:class|lang|id|href|scope|aria-labelledby)="[^"<>]*")*>$/u;

function expectSafe(report: string): void {
  const { tags, text } = taken(report);
  for (const tag of tags) expect(tag).toMatch(ALLOWED);
  expect(text).not.toMatch(/[<>"']/u);
  expect(text.replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
  for (const [, target = ''] of report.matchAll(/href="([^"]*)"/gu)) {
    expect(target).toMatch(/^#/u);
    expect(report).toContain(`id="${target.slice(1)}"`);
  }
  expect(tags.join('\n')).not.toMatch(/script|@import|url\(|\son\p{L}+=|src=|style=/iu);
}

describe('the page', () => {
  const report = page(checked('kế hoạch.vbhc', PLAN), checked('b.vbhc', PLAN), {
    path: 'kín.vbhc',
    error: 'không đọc được',
  });

  it('stands by itself: no script, nothing fetched, a policy that says so', () => {
    expectSafe(report);
    expect(report).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(report.split('<style>')[1]?.split('</style>')[0]).not.toMatch(/http|url\(|@import|expression/u);
  });

  it('tells the document, the passage with its words, the fix, the article, the rule, the day', () => {
    expect(report).toContain('Kế hoạch số 12/KH-UBND');
    expect(report).toContain('Trồng cây<mark>␣,</mark> tưới cây.');
    const once = page(checked('a.vbhc', PLAN.replace('cỏ ,', 'cỏ,')));
    expect(once).toContain('<del>cây ,</del> → <ins>cây,</ins>');
    expect(report).toContain('Nghị định 30/2020/NĐ-CP, ');
    expect(report).toContain('<code>trinh-bay/dau-cach-truoc-dau-cau</code>');
    expect(report).toContain('21/11/2026');
    expect(report).toContain('<li><code>kín.vbhc</code>: không đọc được</li>');
    expect(report).toContain(
      '<li>Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư</li>',
    );
  });

  it('has headings in order, tables with scopes, a language, a title', () => {
    const levels = [...report.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((one) => one === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(report).toMatch(/^<!doctype html>\n<html lang="vi">\n/u);
    expect(report).toMatch(/<title>Báo cáo kiểm tra văn bản – 21\/11\/2026<\/title>/u);
    for (const [head] of report.matchAll(/<th[ >][^>]*>?/gu)) expect(head).toContain('scope="');
    expect(report.match(/<table>/gu)).toHaveLength(2);
    expect(report.match(/<caption>/gu)).toHaveLength(2);
    const ids = [...report.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says the same sentence of several places once', () => {
    expect(report.match(/<small>\(2 chỗ\)<\/small>/gu)?.length).toBe(2);
    expect(report).toContain('Cắt cỏ<mark>␣,</mark> nhặt rác.');
  });

  it('in English quotes Vietnamese as Vietnamese', () => {
    const english = htmlReport([checked('a.vbhc', PLAN, 'en')], { ...OPTIONS, language: 'en' });
    expectSafe(english);
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('1 document checked on 2026-11-21.');
    expect(english).toContain('<blockquote lang="vi">');
    expect(english).not.toMatch(/Cảnh báo|Cách sửa|dòng \d/u);
  });

  it('is told what it leaves out: other levels, what a baseline knows, what of drafts is missing', () => {
    const quiet = htmlReport([fileWith(PLAN, [])], { ...OPTIONS, onlyErrors: true, hidden: 3 });
    expect(quiet).toContain('chỉ gồm lỗi');
    expect(quiet).toContain('3 chỗ đã ghi trong tệp mốc');
    expect(quiet).not.toContain('Không văn bản nào có gì phải sửa');
    expect(quiet).not.toContain('Cảnh báo</th>');
    expect(page({ ...fileWith(PLAN, []), drafting: true })).toContain('1 văn bản đang soạn');
    expect(page(fileWith(PLAN, []))).toContain('Không văn bản nào có gì phải sửa.');
    expect(page()).toContain('Không có văn bản nào để kiểm tra.');
  });

  it('names the articles that bind the document: the State’s or the Party’s', () => {
    const basis = [
      { law: 'nd30-2020', at: 'Điều 8', kind: 'truc-tiep' },
      { law: 'hd05-2026', at: 'Phần II', kind: 'truc-tiep' },
    ] as const;
    const of = (regime: 'nd30' | 'dang', only = 2) =>
      page({ ...fileWith(PLAN, [finding(PLAN, 'Cắt', { basis: basis.slice(-only) })]), regime });
    expect(of('nd30')).toContain('Nghị định 30/2020/NĐ-CP, Điều 8');
    expect(of('nd30')).not.toContain('05-HD/VPTW');
    expect(of('dang')).toContain('Hướng dẫn 05-HD/VPTW, Phần II');
    expect(of('dang')).not.toContain('30/2020/NĐ-CP');
    expect(of('nd30', 1)).toContain('05-HD/VPTW, Phần II');
  });

  it('is made for two hundred documents', () => {
    const [one] = [checked('a.vbhc', PLAN)];
    const many = page(...Array.from({ length: 200 }, (_, i) => ({ ...one, path: `${i}.vbhc` })));
    expect(many).toContain('id="vb-200"');
    expectSafe(many);
  });
});

describe('what comes from documents', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '&lt;',
      '</style>',
      '<!--',
      ']]>',
      "' onload='",
      '\u0000',
      '\ud800',
      '🌾',
      'e\u0302\u0323',
      '\r\n',
      '  ',
      '\u00ad',
    ),
  );
  const words = fc.array(nasty, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));

  it('is escaped, wherever it goes', () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (text, other, from, long) => {
        const source = `Một ${text} hai`;
        const start = from % source.length;
        const span = { start, end: Math.min(source.length, start + 1 + (long % 40)) };
        const one = finding(source, 'Một', {
          rule: other,
          message: other,
          span,
          basis: [{ law: 'thong-le', at: other, kind: 'thong-le' }],
          fixes: [{ title: other, safety: 'review', edits: [{ span, text: other }] }],
          related: [{ span, message: other }],
        });
        const about = { kind: other, code: other, date: other, agency: text, subject: other };
        expectSafe(
          page({ ...fileWith(source, [one], other), about }, fileWith(source, [one]), { path: text, error: other }),
        );
      }),
      { numRuns: Number(process.env.THE_THUC_FUZZ_RUNS ?? 200) },
    );
  });

  it('a template escapes what is put into it, and only once', () => {
    expect(html`<p>${'<b>&'} ${html`<i>${'"'}</i>`} ${1}</p>`.markup).toBe('<p>&lt;b&gt;&amp; <i>&quot;</i> 1</p>');
  });
});

describe('passages', () => {
  const at = (text: string, found: string) => ({ start: text.indexOf(found), end: text.indexOf(found) + found.length });

  it('show some words on either side in the same line, cut at blanks', () => {
    const text = `đầu\n${'một hai ba bốn '.repeat(9)}SAI ${'năm sáu bảy tám '.repeat(9)}\ncuối`;
    const { before, marked, after } = passageOf(text, at(text, 'SAI'));
    expect(marked).toBe('SAI');
    expect(before).toMatch(/^… (?:một|hai|ba|bốn) .*bốn $/u);
    expect(after).toMatch(/^ năm .*(?:năm|sáu|bảy|tám) …$/u);
    expect(before.length + after.length).toBeLessThan(160);
    expect(passageOf('a\r\nb SAI c\r\nd', at('a\r\nb SAI c\r\nd', 'SAI'))).toEqual({
      before: 'b ',
      marked: 'SAI',
      after: ' c',
    });
  });

  it('draw blanks where they are the matter, name what nobody sees, shorten what is long', () => {
    expect(passageOf('a  b', { start: 1, end: 3 }).marked).toBe('␣␣');
    expect(passageOf('a\tb', { start: 1, end: 2 }).marked).toBe('⇥');
    expect(passageOf('a\u00adb', { start: 1, end: 2 }).marked).toBe('[U+00AD]');
    expect(passageOf('a\nb', { start: 0, end: 3 }).marked).toBe('a ¶ b');
    const long = 'chữ '.repeat(200);
    expect(passageOf(long, { start: 0, end: long.length }).marked.length).toBeLessThan(260);
  });

  it('say what a fix changes in whole words', () => {
    const text = 'ngày 7/4/2014 cây , cỏ';
    const edit = (found: string, put: string) => ({ span: at(text, found), text: put });
    expect(changesOf(text, [{ span: { start: 5, end: 5 }, text: '0' }])).toEqual([
      { out: '7/4/2014', in: '07/4/2014' },
    ]);
    expect(changesOf(text, [edit(' ,', ',')])).toEqual([{ out: 'cây ,', in: 'cây,' }]);
    expect(changesOf(text, [edit('7', '07'), edit('4/', '04/')])).toEqual([{ out: '7/4/2014', in: '07/04/2014' }]);
    expect(changesOf(text, [{ span: { start: 0, end: 0 }, text: 'KẾ HOẠCH\n' }])).toEqual([
      { out: '', in: 'KẾ HOẠCH ¶ ' },
    ]);
    expect(
      changesOf(
        'a b c d e f g',
        [0, 4, 8, 12, 2].map((i) => ({ span: { start: i, end: i + 1 }, text: 'x' })),
      ),
    ).toBeUndefined();
    const pair = `${'🌾'.repeat(60)}x`;
    for (const { out } of changesOf(pair, [{ span: { start: 120, end: 121 }, text: 'y' }]) ?? [])
      expect(out).not.toMatch(/\p{Cs}/u);
  });
});
