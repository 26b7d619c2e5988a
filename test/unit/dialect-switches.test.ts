import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../server/src/core/dialect/front-matter.ts';
import { readFlow } from '../../server/src/core/dialect/read.ts';
import { switchesIn } from '../../server/src/core/dialect/switches.ts';

function switches(text: string) {
  return switchesIn(text, readFlow(text).flow).map(({ span, action, rules, reason }) => ({
    source: text.slice(span.start, span.end),
    action,
    rules: rules.map((rule) => `${rule.id}=${text.slice(rule.span.start, rule.span.end)}`),
    reason,
  }));
}

describe('switches', () => {
  test.each([
    ['<!-- tắt a/b -->', 'tat', ['a/b=a/b'], undefined],
    ['<!-- tắt a/b, c/d: trích   nguyên văn -->', 'tat', ['a/b=a/b', 'c/d=c/d'], 'trích nguyên văn'],
    ['<!--tắt tệp a/b: lý do: cũ-->', 'tat-tep', ['a/b=a/b'], 'lý do: cũ'],
    ['<!-- bật a/b -->', 'bat', ['a/b=a/b'], undefined],
    ['<!-- TAT TEP a/b -->', 'tat-tep', ['a/b=a/b'], undefined],
    ['<!-- bat a/b c/d -->', 'bat', ['a/b=a/b', 'c/d=c/d'], undefined],
    ['<!-- tắt: chưa ghi quy tắc -->', 'tat', [], 'chưa ghi quy tắc'],
    ['<!--\ntắt\u00a0a/b :\n lý do\n-->', 'tat', ['a/b=a/b'], 'lý do'],
    ['<!-- tắt khong-co -->', 'tat', ['khong-co=khong-co'], undefined],
  ])('%s', (source, action, rules, reason) => {
    for (const text of [source, source.normalize('NFD')]) {
      expect(switches(`x\n${text}\ny`)).toEqual([{ source: text, action, rules, reason: reason }]);
    }
  });

  test.each([
    '<!-- tắt đèn trước khi về -->',
    '<!-- ghi chú -->',
    '<!-- tất a/b -->',
    '<!-- -->',
    '<!-- tắt a/b',
    '`<!-- tắt a/b -->`',
  ])('no switch: %s', (text) => {
    expect(switches(text)).toEqual([]);
  });

  test('also at the end of a line and in a table', () => {
    const text =
      '**x** <!-- tắt a/b -->\n# y <!-- tắt c/d -->\n| a | b <!-- tắt e/f --> |\n|-|-|\n| *c* <!-- tắt g/h --> | d |';
    expect(switches(text).map((found) => found.rules)).toEqual([['a/b=a/b'], ['c/d=c/d'], ['e/f=e/f'], ['g/h=g/h']]);
  });
});

function frontMatter(text: string) {
  const block = readFlow(text).flow[0];
  if (block?.type !== 'frontMatter') throw new Error('no front matter');
  const read = readFrontMatter(text, block);
  return {
    entries: read.entries.map((entry) => [
      text.slice(entry.keySpan.start, entry.keySpan.end),
      entry.value,
      text.slice(entry.valueSpan.start, entry.valueSpan.end),
    ]),
    error: read.error && [read.error.message, text.slice(read.error.span.start, read.error.span.end)],
  };
}

describe('front matter', () => {
  test.each(['\n', '\r\n', '\r'])('keys and values with their places (%j)', (end) => {
    const text = ['\ufeff---', 'loai: ke-hoach', 'ngay: "07/4/2021" # x', 'don-vi:', '---', 'x'].join(end);
    expect(frontMatter(text)).toEqual({
      entries: [
        ['loai', 'ke-hoach', 'ke-hoach'],
        ['ngay', '07/4/2021', '"07/4/2021"'],
        ['don-vi', '', ''],
      ],
      error: undefined,
    });
  });

  test.each([
    ['a: 1\na: 2', /chỉ ghi một lần/, 'a'],
    ['a: b: c', /hai chấm/, 'b'],
    ['kế hoạch', /khóa: giá trị/, 'kế hoạch'],
    ['a: "x', /Thiếu dấu đóng/, 'x'],
    ['\ta: b', /Tab/, '\t'],
    ['a: @x', /nháy kép/, '@'],
  ])('an error is told in Vietnamese, where it stands: %j', (yaml, message, source) => {
    const { error } = frontMatter(`---\n${yaml}\n---\n`);
    expect(error?.[0]).toMatch(message);
    expect(error?.[1]).toContain(source);
    expect(error?.[1]).not.toBe('');
  });

  test('nothing throws', () => {
    const bombs = [
      '['.repeat(9_000),
      '{a: '.repeat(4_000),
      'a: &a [*a, *a]',
      'x'.repeat(30_000),
      '? ? ? ?',
      '%YAML 9',
      'a: !!js x',
      '- '.repeat(5_000),
    ];
    for (const yaml of bombs) expect(() => frontMatter(`---\n${yaml}\n---\n`), yaml.slice(0, 20)).not.toThrow();
    expect(frontMatter(`---\n${'x'.repeat(30_000)}\n---\n`).error?.[0]).toMatch(/dài quá/);
  });
});
