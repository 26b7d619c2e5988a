import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { akomaXml } from '../../server/src/core/akoma/akoma.ts';
import { citationUri, portionOf, slugOf } from '../../server/src/core/akoma/uri.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { ANNEX_ROLES, PREFACE_ROLES, RECIPIENT_ROLES, SIGNATURE_ROLES } from '../../server/src/core/tree/areas.ts';
import { headingTail } from '../../server/src/core/tree/heading-tail.ts';
import type { Leaf, LeafRole, Parsed } from '../../server/src/core/tree/nodes.ts';
import { longDecree } from '../harness/decree.ts';
import { anyDocument } from '../harness/documents.ts';
import { SHARED } from '../harness/golden.ts';

const ORIGIN = { program: 'Thể Thức', version: '0.0.0' };
const SCHEMA = fileURLToPath(new URL('schemas/akoma-ntoso/akomantoso30.xsd', SHARED));
const here = import.meta.dirname;
const own = [...vbhcIn(join(here, '../samples')), ...vbhcIn(join(here, '../golden/van-ban'))];
const corpus = fileURLToPath(new URL('corpus/', SHARED));
const real = [corpus, fileURLToPath(new URL('seeds/', SHARED))].flatMap((path) =>
  existsSync(path)
    ? readdirSync(path, { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(path, name))
    : [],
);
const random = fc.sample(anyDocument, { seed: 6, numRuns: 60 });

const folder = mkdtempSync(join(tmpdir(), 'the-thuc-akn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('every printed word stands in the XML once, in its order, and nothing else does', () => {
  it.each(own.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), path })))('$name', ({ path }) => {
    expectWords(parse(readFileSync(path, 'utf8')));
  });

  it('real texts', () => {
    if (real.length === 0)
      console.log('Bỏ qua: không có ../shared/corpus, Akoma Ntoso không được thử trên văn bản thật.');
    for (const path of real) expectWords(parse(readFileSync(path, 'utf8')));
  });

  it('texts that nobody would write', () => {
    fc.assert(
      fc.property(anyDocument, (text) => expectWords(parse(text))),
      { numRuns: 150 },
    );
  });
});

describe('valid by the official schema', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
  if (!existsSync(SCHEMA) || !hasXmllint) {
    it('../shared/schemas or xmllint is absent: nothing is validated here', () => {
      console.log('Bỏ qua: không có ../shared/schemas hoặc xmllint, Akoma Ntoso không được đối chiếu với lược đồ.');
    });
    return;
  }
  it.each([
    ['the samples and goldens', () => own.map((path) => readFileSync(path, 'utf8'))],
    ['real texts', () => real.map((path) => readFileSync(path, 'utf8'))],
    ['texts that nobody would write', () => random],
    ['no text, and a decree with quoted articles', () => ['', longDecree(60_000).text]],
  ] as const)('%s', (name, texts) => {
    const files = texts().map((text, i) => {
      const path = join(folder, `${slugOf(name)}-${i}.xml`);
      writeFileSync(path, akomaXml(parse(text), ORIGIN));
      return path;
    });
    if (files.length > 0) expect(faultsOf(files)).toEqual([]);
  });

  it('a fault is seen: a body that holds a paragraph, a name given twice', () => {
    const good = akomaXml(parse(DECREE), ORIGIN);
    const bad = join(folder, 'bad.xml');
    writeFileSync(bad, good.replace('<body>', '<body><p>x</p>'));
    expect(faultsOf([bad]).join('\n')).toMatch(/element p/iu);
    writeFileSync(bad, good.replace('eId="art_2"', 'eId="art_1"'));
    expect(faultsOf([bad]).join('\n')).toMatch(/art_1/u);
  });
});

const DECREE = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HOA
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 07/2026/QĐ-UBND
Sông Hoa, ngày 05 tháng 3 năm 2026

QUYẾT ĐỊNH
Sửa đổi, bổ sung một số điều của Quy định về lưu trữ

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
Xét đề nghị của Giám đốc Sở Nội vụ;
Ủy ban nhân dân ban hành Quyết định sửa đổi, bổ sung một số điều của Quy định về lưu trữ.

Chương I
QUY ĐỊNH CHUNG

Điều 1. Sửa đổi, bổ sung một số điều
1. Sửa đổi khoản 2 Điều 8 như sau:
“2. Hồ sơ nộp vào lưu trữ lịch sử gồm:
a) Bản gốc;
b) Bản chính.”.
2. Hồ sơ gồm:
a) Tờ trình < 2 trang & phụ lục;
đ) Dự thảo.

Điều 2. Hiệu lực
1. Quyết định có hiệu lực từ ngày 20 tháng 3 năm 2026.
2. Việc nêu tại điểm đ khoản 2 Điều 1 Quyết định này theo khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`;

describe('what stands where', () => {
  const xml = akomaXml(parse(DECREE), ORIGIN);

  it('a normative text is an act, its draft a bill, everything else a doc', () => {
    expect(xml).toContain('<act name="quyet-dinh">');
    expect(akomaXml(parse(DECREE.replace('07/2026', '     /2026')), ORIGIN)).toContain('<bill name="quyet-dinh">');
    const plan = readFileSync(join(here, '../samples/ke-hoach-chuyen-doi-so.vbhc'), 'utf8');
    expect(akomaXml(parse(plan), ORIGIN)).toContain('<doc name="ke-hoach">');
  });

  it('names the document by number, date and issuer, and itself as the maker', () => {
    const uri = '/akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-song-hoa/2026-03-05/07-2026-qd-ubnd';
    expect(xml).toContain(`<FRBRuri value="${uri}"/>`);
    expect(xml).toContain('<FRBRnumber value="07/2026/QĐ-UBND"/>');
    expect(xml).toContain('showAs="Thể Thức 0.0.0"');
    expect(xml).toContain('Số: <docNumber>07/2026/QĐ-UBND</docNumber>');
    expect(xml).toContain('Sông Hoa, <docDate date="2026-03-05">ngày 05 tháng 3 năm 2026</docDate>');
  });

  it('has a placeholder where the draft has none of it', () => {
    const draft = akomaXml(parse('KẾ HOẠCH\nRà soát hồ sơ\n\nI. MỤC ĐÍCH\nLàm cho đúng.\n'), ORIGIN);
    expect(draft).toContain('<FRBRuri value="/akn/vn/doc/ke-hoach/khong-ro/nn"/>');
    expect(draft).toContain('<FRBRdate date="0001-01-01" name="chuaGhiNgay"/>');
  });

  it('divisions bear their own words, numbers and names', () => {
    expect(xml).toMatch(/<chapter eId="chp_I">\s*<num>Chương I<\/num>\s*<heading>QUY ĐỊNH CHUNG<\/heading>/u);
    expect(xml).toMatch(/<article eId="art_2">\s*<num>Điều 2\.<\/num>\s*<heading>Hiệu lực<\/heading>/u);
    expect(xml).toContain('<point eId="art_1__cl_2__point_đ">');
    expect(xml).toContain('<p>Tờ trình &lt; 2 trang &amp; phụ lục;</p>');
  });

  it('căn cứ are citations, proposals recitals, the enacting words a formula', () => {
    expect([...xml.matchAll(/<citation eId="([^"]+)"/gu)].map((one) => one[1])).toEqual([
      'cits_1__cit_1',
      'cits_1__cit_2',
    ]);
    expect(xml).toMatch(/<recital eId="recs_1__rec_1">\s*<p>Xét đề nghị/u);
    expect(xml).toMatch(/name="enactingFormula">\s*<p>Ủy ban nhân dân ban hành/u);
  });

  it('what an amending act quotes is a quoted structure and no clause of its own', () => {
    expect(xml).toContain('<quotedStructure eId="art_1__cl_1__mod_1__qstr_1"><p>“2. Hồ sơ');
    expect(xml).not.toContain('art_1__cl_1__point_a"');
  });

  it('references lead into the document or to another one', () => {
    expect(xml).toContain('<ref href="#art_1__cl_2__point_đ">điểm đ khoản 2 Điều 1 Quyết định này</ref>');
    expect(xml).toContain('<ref href="/akn/vn/act/nghi-dinh/2020/30-2020-nd-cp/~art_5__cl_3">');
    for (const [, id] of xml.matchAll(/href="#([^"]+)"/gu)) expect(xml).toContain(`eId="${id}"`);
  });

  it('what the source sets apart, the colon of a heading, empty cells', () => {
    const plan = akomaXml(
      parse('KẾ HOẠCH\nRà soát\n\nI. VIỆC\n1. Việc *chính*:\nLàm **ngay** <b>.\n\n| a | b |\n|---|---|\n|  | x |\n'),
      ORIGIN,
    );
    expect(plan).toContain('<heading>Việc <i>chính</i>:</heading>');
    expect(plan).toContain('<p>Làm <b>ngay</b> &lt;b&gt;.</p>');
    expect(plan).toMatch(/<td>\s*<p\/>\s*<\/td>\s*<td>\s*<p>x<\/p>/u);
  });

  it('recipients and signature close it', () => {
    expect(xml).toMatch(/<container eId="container_1" name="noiNhan">\s*<p class="noiNhan">Nơi nhận:<\/p>/u);
    expect(xml).toContain('<p class="hoTen"><signature>Nguyễn Văn An</signature></p>');
  });

  it('the same text gives the same bytes', () => expect(akomaXml(parse(DECREE), ORIGIN)).toBe(xml));
});

describe('addresses', () => {
  it('of a citation and its pinpoint', () => {
    const [citation] = parse('KẾ HOẠCH\n\nI. A\nTheo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.').citations;
    expect(citation === undefined ? '' : citationUri(citation)).toBe(
      '/akn/vn/doc/chi-thi/bo-chinh-tri/2014-04-07/34-ct-tw',
    );
    expect(portionOf('điểm a khoản 2 Điều 5')).toBe('art_5__cl_2__point_a');
    expect(portionOf('khoản 2, 3 Điều 5')).toBe('art_5');
    expect(portionOf('Điều 3, Điều 5')).toBeUndefined();
    expect(portionOf('Mục II')).toBeUndefined();
  });
});

/** Roles that never reach paper. */
const UNPRINTED: ReadonlySet<LeafRole> = new Set([
  'pageNumber',
  'comment',
  'frontMatter',
  'code',
  'mark',
  'ruleLine',
  'outside',
]);

function expectWords(parsed: Parsed): void {
  const printed = parsed.leaves.filter(({ role, area }) => !UNPRINTED.has(role) && area !== 'outside');
  const order = orderOf(parsed);
  const places = new Map(printed.map((leaf) => [leaf, [...order(leaf), leaf.span.start]] as const));
  const expected = [...printed]
    .sort((a, b) => compareAll(places.get(a), places.get(b)))
    .flatMap((leaf) => {
      const text = leaf.flat.text + (headingTail(parsed.text, leaf)?.text ?? '');
      return wordsOf(text.replace(UNKNOWN, '\ufffd'));
    });
  expect(textOf(akomaXml(parsed, ORIGIN))).toEqual(expected);
}

/**
 * Where a leaf stands in the XML: by document, by annex, by part; within a part as in the text. Recipients and signatures,
 * pasted from columns side by side, are told apart; the title of an annex is its label, its heading, its note.
 */
function orderOf(parsed: Parsed): (leaf: Leaf) => readonly number[] {
  const docs = [parsed.main, ...parsed.documents];
  const preamble = new Set(docs.flatMap((doc) => doc.preamble.map(({ leaf }) => leaf)));
  const holds = ({ span }: { span: Span }, leaf: Leaf): boolean =>
    span.start <= leaf.span.start && leaf.span.end <= span.end;
  return (leaf) => {
    // A head pasted below its document belongs to it, and not to a further one.
    const doc =
      leaf.area === 'further'
        ? Math.max(
            0,
            docs.findIndex((one, i) => i > 0 && holds(one, leaf)),
          )
        : 0;
    const annex = docs[doc]?.attachments.findIndex((one) => holds(one, leaf)) ?? -1;
    const part = RECIPIENT_ROLES.has(leaf.role)
      ? 3
      : SIGNATURE_ROLES.has(leaf.role)
        ? 4
        : preamble.has(leaf)
          ? 1
          : PREFACE_ROLES.has(leaf.role) || ANNEX_ROLES.has(leaf.role)
            ? 0
            : 2;
    return [doc, annex, part, annex < 0 ? 0 : [...ANNEX_ROLES].indexOf(leaf.role)];
  };
}

function compareAll(a: readonly number[] = [], b: readonly number[] = []): number {
  const i = a.findIndex((one, k) => one !== b[k]);
  return (a[i] ?? 0) - (b[i] ?? 0);
}

/** What XML has no way to write. */
const UNKNOWN = /[^\t\n\r\u{20}-\u{7e}\u{85}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Words of all but the meta, as a reader of XML sees them: read by a parser that refuses what isn't well-formed. */
function textOf(xml: string): string[] {
  const words: string[] = [];
  let text = '';
  let meta = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (name === 'meta') meta += 1;
    if (BLOCKS.has(name)) text += ' ';
  });
  parser.on('text', (piece) => {
    if (meta === 0) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') meta -= 1;
    if (BLOCKS.has(name)) text += ' ';
  });
  parser.write(xml).close();
  words.push(...wordsOf(text));
  return words;
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'num', 'heading']);

function wordsOf(text: string): string[] {
  return text.split(/[ \t\r\n]+/u).filter((word) => word !== '');
}

function faultsOf(files: readonly string[]): string[] {
  try {
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, ...files], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return [];
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return output.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  }
}

function vbhcIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
    .map((name) => join(path, name));
}
