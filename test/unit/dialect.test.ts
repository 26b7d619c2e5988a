import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../server/src/core/dialect/flow.ts';
import { readFlow } from '../../server/src/core/dialect/read.ts';
import remarkVbhc from '../../server/src/core/dialect/remark-vbhc.ts';
import { mdastOf } from '../../server/src/core/dialect/to-mdast.ts';
import { sourceAt, spanOf } from '../../server/src/core/text/flat.ts';

const remark = unified().use(remarkParse).use(remarkVbhc).freeze();

/** One line per node: type, text, range. */
function outline(text: string): string[] {
  return remark.parse(text).children.map((node) => `${node.type} ${inline(node)}`);
}

function inline(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : `${node.type}(${node.value})`;
  if (!('children' in node)) return '';
  const inner = node.children.map(inline).join('');
  return ['strong', 'emphasis', 'link'].includes(node.type) ? `${node.type}(${inner})` : inner;
}

/** Type and text of the fast reading. */
function read(text: string): string[] {
  return readFlow(text).flow.map((entry) => `${entry.type} ${textOf(entry)}`);
}

function textOf(entry: Flow): string {
  if (entry.type === 'table') {
    return entry.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join(' / ');
  }
  return entry.type === 'line' || entry.type === 'heading' ? entry.flat.text : entry.value;
}

describe('remarkVbhc', () => {
  test('every line is a paragraph of its own', () => {
    expect(outline('I. MỤC ĐÍCH\n1. Yêu cầu\n- một\n  + hai\n* ba\n2021. Năm\na) x\n    thụt\n> trích')).toEqual([
      'paragraph I. MỤC ĐÍCH',
      'paragraph 1. Yêu cầu',
      'paragraph - một',
      'paragraph + hai',
      'paragraph * ba',
      'paragraph 2021. Năm',
      'paragraph a) x',
      'paragraph thụt',
      'paragraph > trích',
    ]);
  });

  test('nothing of HTML, definitions, entities and images vanishes', () => {
    expect(outline('<số>\n[1]: http://a.b\n&nbsp;\n![a](b)\n<div>')).toEqual([
      'paragraph <số>',
      'paragraph [1]: http://a.b',
      'paragraph &nbsp;',
      'paragraph !link(a)',
      'paragraph <div>',
    ]);
  });

  test('a row of dashes is a thematic break, never a heading of the line above', () => {
    expect(outline('Độc lập - Tự do - Hạnh phúc\n-------\nx\n=====\n* * *\n___').map((x) => x.split(' ')[0])).toEqual([
      'paragraph',
      'thematicBreak',
      'paragraph',
      'paragraph',
      'thematicBreak',
      'thematicBreak',
    ]);
  });

  test.each([
    ['**Một là:**nội dung', 'strong(Một là:)nội dung'],
    ['**Điều 1.**Phạm vi', 'strong(Điều 1.)Phạm vi'],
    ['*Ghi chú:*nội dung', 'emphasis(Ghi chú:)nội dung'],
    ['nội dung**(1)** là', 'nội dungstrong((1)) là'],
    ['chữ**“đậm”**nữa', 'chữstrong(“đậm”)nữa'],
    ['**Lưu ý (**quan trọng**)**', 'strong(Lưu ý (strong(quan trọng)))'],
    ['**I. MỤC ĐÍCH**', 'strong(I. MỤC ĐÍCH)'],
    ['**Một là: **nội dung, **hai là: **nội dung', 'strong(Một là: )nội dung, strong(hai là: )nội dung'],
    ['**a **b** c**', 'strong(a strong(b) c)'],
  ])('what converters write closes: %s', (text, expected) => {
    expect(outline(text)).toEqual([`paragraph ${expected}`]);
  });

  test.each([
    '2 * 3 * 4',
    'TB_UBND_x',
    'Nguyễn Văn A*, Trần Văn B*',
    'Giá** và thuế**',
    'a ** b ** c',
    '**a',
    '*',
    '* một * hai',
    '5.* x',
  ])('stars and underscores that are no marks stay: %s', (text) => {
    expect(outline(text)).toEqual([`paragraph ${text}`]);
  });

  test('a fence or comment that nothing closes is text', () => {
    expect(outline('```\nx\n<!-- tắt\ny').map((x) => x.split(' ')[0])).toEqual(Array(4).fill('paragraph'));
    expect(outline('```\nx\n```\n<!-- a\n\nb -->\ny')).toEqual([
      'code code(x)',
      'html html(<!-- a\n\nb -->)',
      'paragraph y',
    ]);
    expect(outline('<!-- a\nb\n<!-- c -->')).toEqual(['paragraph <!-- a', 'paragraph b', 'html html(<!-- c -->)']);
  });

  test('a paragraph right under a table is no row of it', () => {
    const tree = remark.parse('| a | b |\n|---|---|\n| 1 | 2 |\nTrên đây là kế hoạch.');
    expect(tree.children.map((node) => node.type)).toEqual(['table', 'paragraph']);
  });

  test('a byte order mark is counted', () => {
    const node = remark.parse('\ufeffa\nb').children;
    expect(node.map((child) => child.position?.start.offset)).toEqual([1, 3]);
    expect(node[0]?.position?.start.column).toBe(2);
  });

  test('a line with too many marks is a plain string', () => {
    const text = '*a*'.repeat(201);
    expect(outline(text)).toEqual([`paragraph ${text}`]);
    expect(outline('*a* '.repeat(200))[0]).toContain('emphasis(a)');
    const heading = remark.parse(`# ${text}`).children[0];
    expect(heading?.type === 'heading' && heading.children.map((child) => child.type)).toEqual(['text']);
  });
});

describe('readFlow', () => {
  test('marks, escapes and comments are not in the flat text', () => {
    expect(read('**I. MỤC** *ĐÍCH*\n2025\\. x\n`a` [b](c) <http://d.e>\nx <!-- c --> y\n## *B* #')).toEqual([
      'line I. MỤC ĐÍCH',
      'line 2025. x',
      'line a b http://d.e',
      'line x y',
      'heading B',
    ]);
  });

  test('blanks: one space each run, tabs known, indent counted, ends trimmed', () => {
    const [entry] = readFlow('\u00a0 \tỦY BAN\t\t CỘNG  HÒA\u00a0VIỆT \n').flow;
    expect(entry).toMatchObject({ type: 'line', start: 3, indent: 4, tabs: [6] });
    expect(entry?.type === 'line' && entry.flat.text).toBe('ỦY BAN CỘNG HÒA VIỆT');
  });

  test('a plain line has no maps', () => {
    for (const text of ['Căn cứ Luật số 06/2022/QH15;', '  - một ý', '* ý', 'TB_UBND', 'đi\u200bm', '“x” – y…']) {
      const [entry] = readFlow(text).flow;
      expect(entry?.type === 'line' && entry.flat.starts).toBeUndefined();
    }
  });

  test('NFD leads back to its source, character by character', () => {
    const text = 'x\nỦy ban'.normalize('NFD');
    const entry = readFlow(text).flow[1];
    if (entry?.type !== 'line') throw new Error('no line');
    expect(entry.flat.text).toBe('Ủy ban');
    expect(spanOf(entry.flat, 0, 1)).toEqual({ start: 2, end: 4 });
    expect(sourceAt(entry.flat, 1)).toBe(4);
  });

  test('blank lines are nothing, but known', () => {
    const flow = readFlow('a\n\u00a0\n\nb\nc').flow;
    expect(flow.map((entry) => entry.blankBefore)).toEqual([false, true, false]);
    expect(readFlow('\n \u3000\n').flow).toEqual([]);
  });

  test('tables, front matter, code, comments, rules', () => {
    const text =
      '---\nloai: ke-hoach\n---\n| a | **b** |\n|-|-|\n| 1 | `x\\|y` |\n|| c |\n~~~\nq\n~~~\n<!-- c -->\n- - -';
    expect(read(text)).toEqual([
      'frontMatter loai: ke-hoach',
      'table a|b / 1|x|y / |c',
      'code q',
      'comment  c ',
      'thematicBreak - - -',
    ]);
    expect(mdastOf(text)).toEqual(remark.parse(text));
  });

  test('LF, CRLF and CR alike', () => {
    const text = '# A\n**b** c\n\n|x|y|\n|-|-|\n|1|2|\n```\nz\n```\nd';
    const plain = read(text);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(plain.map((line) => line.replaceAll('\n', '\r\n')));
    expect(read(text.replaceAll('\n', '\r'))).toEqual(plain);
  });

  test.each([
    ...[200, 201].map((count) => ` \t${'*a*'.repeat(count)} \0 `),
    ...[400, 401].map((count) => `**x** ${'[a] '.repeat(count / 2)}${count % 2 === 1 ? '_' : ''}\\*`),
    `*a* ${'x'.repeat(200_000)} *b*`,
    `*a* ${'x'.repeat(300_000)} *b*`,
    `# ${'*a*'.repeat(201)}\\* #`,
    `| ${'*a*'.repeat(201)} | *b* |\n|-|-|\n| ${'\\*'.repeat(401)} | *c* |`,
    ...[199, 200, 201].map((count) => `${'|a'.repeat(count)}\n${'|-'.repeat(count)}\nx`),
    ...[199, 200, 201].map((count) => `|x|\n|-|\n${'|*a*'.repeat(count)}\nx\n${'a|'.repeat(count)}`),
    ...[12, 13].map((count) => `${'`'.repeat(count)}\nx\n${'`'.repeat(13)}\n|-|`),
  ])('at the bounds too it reads as remark does (%#)', (text) => {
    const tree = remark.parse(text);
    expect(mdastOf(text)).toEqual(tree);
    const plain = (node: Nodes): string =>
      'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(plain).join(node.type === 'tableRow' ? '|' : '')
          : '';
    const expected = tree.children.map((node) =>
      (node.type === 'table' ? node.children.map(plain).join(' / ') : plain(node)).replaceAll('\ufffd', '\0').trim(),
    );
    expect(readFlow(text).flow.map(textOf)).toEqual(expected);
  });

  test('what was read before is not read again', () => {
    const first = readFlow('**a**\nb\n|*c*|\n|-|\n|*d*|');
    const second = readFlow('x\n**a**\nb\n|*c*|\n|-|\n|*d*|\n|*e*|', first.memo);
    expect([...second.memo.lines.values()][0]).toBe([...first.memo.lines.values()][0]);
    expect(second.memo.rows.get('|*d*|')).toBe(first.memo.rows.get('|*d*|'));
    expect(second.flow).toEqual(readFlow('x\n**a**\nb\n|*c*|\n|-|\n|*d*|\n|*e*|').flow);
    expect([...readFlow('b', second.memo).memo.lines.keys()]).toEqual([]);
  });
});

const shared = new URL('../../../shared/', import.meta.url).pathname;

test('real texts are read as remark reads them', () => {
  if (!existsSync(shared)) {
    console.log('dialect: no ../shared, real texts not read');
    return;
  }
  const files = [
    'seeds',
    'corpus/admin',
    'corpus/emulation',
    'corpus/normative',
    'corpus/party',
    'corpus/plan',
  ].flatMap((folder) =>
    existsSync(join(shared, folder)) ? readdirSync(join(shared, folder)).map((name) => join(shared, folder, name)) : [],
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(mdastOf(text), file).toEqual(remark.parse(text));
    const decomposed = readFlow(text.normalize('NFD')).flow.map(textOf);
    expect(
      decomposed.map((line) => line.normalize('NFC')),
      file,
    ).toEqual(readFlow(text.normalize('NFC')).flow.map(textOf));
  }
});
