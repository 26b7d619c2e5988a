import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../../server/src/core/dialect/flow.ts';
import { readFlow } from '../../server/src/core/dialect/read.ts';
import remarkVbhc from '../../server/src/core/dialect/remark-vbhc.ts';
import { mdastOf } from '../../server/src/core/dialect/to-mdast.ts';
import { type Flat, spanOf } from '../../server/src/core/text/flat.ts';

const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 3000);
const remark = unified().use(remarkParse).use(remarkVbhc).freeze();

const words = ['Một là', 'nội dung', 'I. MỤC ĐÍCH', 'Điều 1.', '1. x', 'a)', 'TB_UBND', 'số', 'đ', 'A', '2021', 'ệ'];
const marks = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '```',
    '~~~',
    '~',
    '[',
    ']',
    '](b)',
    '<',
    '>',
    '<!--',
    '-->',
    '<!-- c -->',
  ],
  ...[
    '\\',
    '\\*',
    '\\|',
    '|',
    '||',
    '|-|',
    '|:-:|',
    '-',
    '--',
    '---',
    '- ',
    '+ ',
    '* ',
    '* * *',
    '___',
    '#',
    '## ',
    '> ',
  ],
  ...[
    ':',
    '.',
    ',',
    '(',
    ')',
    '"',
    '“',
    '”',
    '&amp;',
    '<http://a.b>',
    '<a@b.c>',
    '[1]: x',
    '![',
    '!',
    '=',
    '===',
    '    ',
  ],
];
const odd = [
  '\ufeff',
  '\u0301',
  'e\u0302\u0323',
  'o\u031b',
  '\u00a0',
  '\u3000',
  '\t',
  ' ',
  '  ',
  '\u000b',
  '\u00ad',
  '\u200b',
  '\0',
  '\ud83d',
  '\udc00',
  '😀',
  '\u212b',
  '가'.normalize('NFD'),
  '\u2028',
];
const ends = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', ' \n', '\t\n'];
const fragment = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 4 },
  { arbitrary: fc.constantFrom(...marks), weight: 5 },
  { arbitrary: fc.constantFrom(...odd), weight: 2 },
  { arbitrary: fc.constantFrom(...ends), weight: 4 },
  {
    arbitrary: fc.constantFrom(
      '---\n',
      '```\n',
      '```js\n',
      '~~~~\n',
      '|-|-|\n',
      '| a | b |\n',
      'a | b\n',
      '|| c\n',
      '| \u00a0 |\n',
      '|a|\n|-|\n',
      '<!-- x\n',
      '-->\n',
      '# I\n',
    ),
    weight: 3,
  },
);
// Single characters, few kinds of them: every small pattern of marks comes up.
const dense = fc.array(fc.constantFrom(...'aA1 *_`[]()<>!|-:.\\#~\t\n', '**', '<!--', '-->', '\u00a0'), {
  maxLength: 30,
});
const emphasis = fc.array(fc.constantFrom('a', 'a', '*', '*', '_', ' ', '.', '**', '(', '\n'), { maxLength: 16 });
// Whole lines: constructs over several lines, well formed and not.
const wholeLines = [
  ...[
    '',
    'a',
    '*b*',
    'a | b',
    '|-|-|',
    '|a|',
    '|-|',
    '|',
    '||',
    '| a | *b* |',
    '| `x\\|y` | `\\\\|` |',
    ':-:',
    '-|-',
    '| `` ` `` |',
  ],
  ...['```', '```js', '````', '`````', '~~~', '~~~~', ' ```', '```a`', '``` x', '` a ` ` b`', '`a` `  `', 'x` a `y'],
  ...[
    '<!-- x',
    '<!-- c -->',
    '-->',
    'x *y* -->',
    '<!-- a --> b',
    '<!-- q <!-- r -->',
    '  <!-- s -->  ',
    '<!---->',
    '<!-->',
  ],
  ...[
    '---',
    '- - -',
    '# h',
    '####### h',
    '#',
    '#a | b',
    '## *c* ##',
    '\ufeff*d*',
    '\ufeff',
    '\u00a0',
    '\u00a0# e',
    '***',
    '_ _ _',
  ],
];
const lines = fc
  .array(fc.tuple(fc.constantFrom(...wholeLines), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 12 })
  .map((parts) => parts.flat());
const document = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '---\n', '---\nloai: ke-hoach\n---\n'),
    fc.oneof(fc.array(fragment, { maxLength: 40 }), dense, emphasis, lines),
  )
  .map(([head, parts]) => head + parts.join(''));

describe('the dialect', () => {
  test('the fast reading equals remark-parse with remarkVbhc', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(mdastOf(text)).toEqual(remark.parse(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('flat texts are what remark reads, and lead back to their source', () => {
    fc.assert(
      fc.property(document, (text) => {
        // micromark slices an emphasis mark wrongly where NUL follows it; the positions are right.
        fc.pre(!/[*_]\0/u.test(text));
        const flow = readFlow(text).flow;
        const nodes = remark.parse(text).children;
        expect(flow.length).toBe(nodes.length);
        flow.forEach((entry, index) => {
          const node = nodes[index];
          if (node === undefined) return;
          checkPlace(text, entry, node);
          for (const [flat, source] of flats(entry, node)) {
            expect(flat.text).toBe(plain(source));
            checkMap(text, flat);
          }
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('reading with a memory equals reading from scratch', () => {
    fc.assert(
      fc.property(document, fc.array(fc.tuple(fc.nat(), fc.nat(6), fragment), { maxLength: 4 }), (text, edits) => {
        let memo = readFlow(text).memo;
        for (const [at, length, inserted] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + inserted + text.slice(from + length);
          const again = readFlow(text, memo);
          expect(again.flow).toEqual(readFlow(text).flow);
          memo = again.memo;
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

/** The visible text of a node by mdast's own values, as an independent oracle for the flat texts. */
function visible(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(visible).join('') : '';
}

function plain(text: string): string {
  return text
    .replace(/[\p{Zs}\t\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(/^ | $/g, '')
    .normalize('NFC')
    .replaceAll('\ufffd', '\0');
}

function flats(entry: Flow, node: Nodes): [Flat, string][] {
  if (entry.type === 'line' || entry.type === 'heading') return [[entry.flat, visible(node)]];
  if (entry.type !== 'table' || node.type !== 'table') return [];
  expect(entry.rows.length).toBe(node.children.length);
  return entry.rows.flatMap((row, r) => {
    const cells = node.children[r]?.children ?? [];
    expect(row.cells.length).toBe(cells.length);
    return row.cells.map((flat, c): [Flat, string] => [flat, cells[c] === undefined ? '' : visible(cells[c])]);
  });
}

function checkPlace(text: string, entry: Flow, node: Nodes): void {
  const start = node.position?.start.offset ?? -1;
  const end = node.position?.end.offset ?? -1;
  expect(entry.start).toBeGreaterThanOrEqual(start);
  expect(entry.end).toBeLessThanOrEqual(end);
  const blanks = /^[\p{Zs}\t\v\f\u0085\u2028\u2029]*$/u;
  if (node.type !== 'yaml' && node.type !== 'code') expect(text.slice(start, entry.start)).toMatch(blanks);
  expect(text.slice(entry.end, end)).toMatch(blanks);
  const type = { frontMatter: 'yaml', comment: 'html', line: 'paragraph' }[entry.type as string] ?? entry.type;
  expect(type).toBe(node.type);
}

function checkMap(text: string, flat: Flat): void {
  let last = flat.base;
  for (let i = 0; i < flat.text.length; i += 1) {
    const at = spanOf(flat, i, i + 1);
    expect(at.start).toBeGreaterThanOrEqual(flat.starts === undefined ? last : Math.min(last, at.start));
    expect(at.end).toBeGreaterThan(at.start);
    last = at.start;
    const source = text.slice(at.start, at.end);
    if (at.end - at.start === 1 && flat.text[i] !== ' ') expect(source.normalize('NFC')).toContain(flat.text[i]);
  }
}
