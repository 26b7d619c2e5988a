import { describe, expect, test } from 'vitest';
import { fillMessage, slotsOf } from '../../server/src/core/lint/message.ts';
import { defineRule, type Rule } from '../../server/src/core/lint/rule.ts';
import { CRASH_RULE, type LintOptions, lint } from '../../server/src/core/lint/run.ts';
import { matchesIn } from '../../server/src/core/lint/view.ts';
import { parse } from '../../server/src/core/parse.ts';
import { framed } from '../harness/frame.ts';

/** Finds every "lỗi" of the running text. */
const word = defineRule({
  id: 'chinh-ta/thu-nghiem',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'thử', kind: 'thong-le' }],
  title: { vi: 'Từ lỗi', en: 'The word' },
  messages: { vi: { co: 'Có “{tu}”.' }, en: { co: 'There is “{tu}”.' } },
  docs: { vi: 'Chỉ dùng trong kiểm thử.', en: 'For tests only.' },
  check({ view }, report) {
    for (const { span, text } of matchesIn(view.proseText, /lỗi/gu))
      report({ span, message: 'co', values: { tu: text } });
  },
  examples: [],
});

const crashing: Rule = {
  ...word,
  id: 'chinh-ta/hong',
  check: () => {
    throw new Error('hỏng');
  },
};

function run(text: string, options: Partial<LintOptions> = {}, rules: readonly Rule[] = [word]): string[] {
  return lint(parse(text), { language: 'vi', rules, ...options }).map(
    (one) => `${one.rule} ${one.severity} ${text.slice(one.span.start, one.span.end)}`,
  );
}

const ONE = framed('Đoạn này có lỗi.');

describe('lint', () => {
  test('gives findings in order of place, in the language asked for', () => {
    const [first, second] = lint(parse(framed('Có lỗi, lại lỗi.')), { language: 'en', rules: [word] });
    expect(first?.message).toBe('There is “lỗi”.');
    expect(first?.span.start).toBeLessThan(second?.span.start ?? 0);
  });

  test('an empty or blank file has none', () => {
    expect(run('')).toEqual([]);
    expect(run(' \n\n')).toEqual([]);
  });

  test('a crashing rule is reported, the others still run', () => {
    expect(run(ONE, {}, [crashing, word])).toEqual([`${CRASH_RULE} info ${ONE[0]}`, 'chinh-ta/thu-nghiem warning lỗi']);
    expect(run(ONE, { levels: { [CRASH_RULE]: 'off' } }, [crashing])).toEqual([]);
  });

  test('levels: by id, by group, off; the id wins', () => {
    expect(run(ONE, { levels: { 'chinh-ta/thu-nghiem': 'error' } })).toEqual(['chinh-ta/thu-nghiem error lỗi']);
    expect(run(ONE, { levels: { 'chinh-ta/*': 'off' } })).toEqual([]);
    expect(run(ONE, { levels: { 'chinh-ta/*': 'off', 'chinh-ta/thu-nghiem': 'hint' } })).toEqual([
      'chinh-ta/thu-nghiem hint lỗi',
    ]);
    expect(run(ONE, {}, [{ ...word, offByDefault: true }])).toEqual([]);
  });

  test('a report may only lower the severity', () => {
    const report = (severity: 'hint' | 'error'): Rule => ({
      ...word,
      check: (_, say) => say({ span: { start: 0, end: 1 }, message: 'co', severity }),
    });
    expect(run(ONE, {}, [report('hint')])[0]).toContain(' hint ');
    expect(run(ONE, {}, [report('error')])[0]).toContain(' warning ');
  });

  test('while typing, rules about what is missing wait', () => {
    const later = { ...word, onSaveOnly: true };
    expect(run(ONE, { moment: 'go' }, [later])).toEqual([]);
    expect(run(ONE, { moment: 'luu' }, [later])).toHaveLength(1);
  });

  test('regimes: a rule of another regime is silent, and on a text that is no document', () => {
    expect(run(ONE, {}, [{ ...word, regimes: ['dang'] }])).toEqual([]);
    expect(run(ONE, {}, [{ ...word, regimes: ['nd30'] }])).toHaveLength(1);
    expect(run('Một câu có lỗi.', {}, [{ ...word, regimes: ['nd30'] }])).toEqual([]);
  });

  test('the kind asked for stands in for the one of the text', () => {
    let seen = '';
    const look: Rule = {
      ...word,
      check: ({ doc }) => {
        seen = `${doc.kind} ${doc.regime}`;
      },
    };
    lint(parse('Một câu.'), { language: 'vi', rules: [look], kind: 'nghi-dinh' });
    expect(seen).toBe('nghi-dinh quy-pham');
  });

  test('an empty span covers a character, never half of one', () => {
    const at = (start: number, end = start): Rule => ({
      ...word,
      check: (_, say) => say({ span: { start, end }, message: 'co' }),
    });
    expect(run('ab', {}, [at(2)])).toEqual(['chinh-ta/thu-nghiem warning b']);
    expect(run('ab', {}, [at(99)])).toEqual(['chinh-ta/thu-nghiem warning b']);
    expect(run('a😀', {}, [at(3)])).toEqual(['chinh-ta/thu-nghiem warning 😀']);
    expect(run('ab\ncd', {}, [at(2)])).toEqual(['chinh-ta/thu-nghiem warning b']);
  });
});

describe('switches', () => {
  const silent = (text: string): string[] => run(text).filter((line) => line.startsWith('chinh-ta/'));

  test('the next block only', () => {
    const text = framed('<!-- tắt chinh-ta/thu-nghiem: thử -->\nĐoạn này có lỗi.\n\nĐoạn sau có lỗi.');
    expect(silent(text)).toHaveLength(1);
  });

  test('with a heading, its whole section', () => {
    const text = framed('Mở đầu.')
      .replace('III. TỔ', '<!-- tắt chinh-ta/thu-nghiem: thử -->\nIII. TỔ')
      .replace('Văn phòng Sở', 'Có lỗi.\n\nVẫn lỗi.\n\nVăn phòng Sở');
    expect(run(text.replace('<!-- tắt chinh-ta/thu-nghiem: thử -->\n', ''))).toHaveLength(2);
    expect(silent(text)).toEqual([]);
  });

  test('the whole file, before the switch too, and ended early', () => {
    const off = '<!-- tắt tệp chinh-ta/thu-nghiem: thử -->';
    expect(silent(framed(`Có lỗi.\n\n${off}\n\nCó lỗi.`))).toEqual([]);
    expect(silent(framed(`Có lỗi.\n\n${off}\n\nCó lỗi.\n\n<!-- bật chinh-ta/thu-nghiem -->\n\nCó lỗi.`))).toHaveLength(
      1,
    );
  });

  test('of a group end for one rule, of a rule end with its group or with all', () => {
    const on = (off: string, back: string): string[] =>
      silent(framed(`<!-- tắt tệp ${off}: thử -->\n\nCó lỗi.\n\n<!-- bật${back} -->\n\nCó lỗi.`));
    expect(on('chinh-ta/*', ' chinh-ta/thu-nghiem')).toHaveLength(1);
    expect(on('chinh-ta/*', ' chinh-ta/*')).toHaveLength(1);
    expect(on('chinh-ta/thu-nghiem', ' chinh-ta/*')).toHaveLength(1);
    expect(on('chinh-ta/thu-nghiem', '')).toHaveLength(1);
    expect(on('chinh-ta/*', ' trinh-bay/*')).toEqual([]);
  });

  test('of a group are superfluous only where nothing of it waits', () => {
    const text = framed('<!-- tắt chinh-ta/*: thử -->\nMột đoạn.');
    const idle = (options: Partial<LintOptions> = {}): boolean =>
      lint(parse(text), { language: 'vi', ...options }).some((one) => one.rule === 'he-thong/bo-qua-thua');
    expect(idle()).toBe(true);
    expect(idle({ levels: { 'chinh-ta/am-tiet-khong-co': 'off' } })).toBe(false);
    const late = framed('<!-- tắt nhiem-vu/*: thử -->\nMột đoạn.');
    expect(lint(parse(late), { language: 'vi', moment: 'go' }).map((one) => one.rule)).toEqual([]);
  });

  test('that end nothing are named, also behind what they would have ended', () => {
    const found = (text: string): string[] =>
      lint(parse(framed(text)), { language: 'vi' }).map((one) => `${one.rule} ${one.message}`);
    const block = '<!-- tắt trinh-bay/hai-dau-cach: thử -->\nCác phòng  thực hiện.';
    expect(found(`${block}\n\nĐoạn khác.\n\n<!-- bật trinh-bay/hai-dau-cach -->`)).toEqual([
      'he-thong/bo-qua-thua Chú thích bật “trinh-bay/hai-dau-cach” đứng ở chỗ không có gì đang tắt; có thể xóa.',
    ]);
    expect(found('Một đoạn.\n\n<!-- bật -->')).toEqual([
      'he-thong/bo-qua-thua Chú thích bật “mọi quy tắc” đứng ở chỗ không có gì đang tắt; có thể xóa.',
    ]);
    const file = block.replace('tắt', 'tắt tệp');
    expect(found(`${file}\n\n<!-- bật -->\n\nĐoạn khác.`)).toEqual([]);
    expect(found(`${file}\n\n<!-- bật trinh-bay/* -->\n\nĐoạn khác.`)).toEqual([]);
  });
});

describe('messages', () => {
  test('fills slots and leaves unknown ones', () => {
    expect(fillMessage('“{tu}” {so} {gi}', { tu: 'a', so: 2 })).toBe('“a” 2 {gi}');
    expect(slotsOf('{b} {a} {b}')).toEqual(['a', 'b']);
  });
});
