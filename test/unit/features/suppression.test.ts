import { describe, expect, it, test } from 'vitest';
import { fileSuppressionEdit, suppressionEdit } from '../../../server/src/core/features/suppression.ts';
import { scaffold } from '../../../server/src/core/kinds/scaffold.ts';
import type { Finding } from '../../../server/src/core/lint/finding.ts';
import { type LintOptions, lint } from '../../../server/src/core/lint/run.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';
import type { Edit } from '../../../server/src/core/text/span.ts';
import { parsedToJson } from '../../../server/src/core/tree/json.ts';
import { exampleOptions, exampleText } from '../../harness/examples.ts';
import { framed } from '../../harness/frame.ts';

/** The tree without places: what a reader would see of it. */
function shape(text: string): string {
  return JSON.stringify(parsedToJson(parse(text)), (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );
}

function applied(text: string, { span, text: inserted }: Edit): string {
  return text.slice(0, span.start) + inserted + text.slice(span.end);
}

/** What is wrong with the text after a switch for the finding was inserted. */
function faultsOf(text: string, finding: Finding, edit: Edit, options: LintOptions): string[] {
  const after = applied(text, edit);
  const shift = (at: number): number => (at < edit.span.start ? at : at + edit.text.length);
  const faults: string[] = [];
  if (edit.span.start !== edit.span.end) faults.push('takes something away');
  if (shape(after) !== shape(text)) faults.push('the tree is another');
  const found = lint(parse(after), options);
  const same = (one: Finding): boolean => one.rule === finding.rule && one.span.start === shift(finding.span.start);
  if (found.some(same)) faults.push('is still found');
  const known = new Set(lint(parse(text), options).map((one) => `${one.rule}@${shift(one.span.start)}`));
  for (const one of found) {
    if (!known.has(`${one.rule}@${one.span.start}`)) faults.push(`finds ${one.rule}`);
  }
  return faults;
}

describe('a switch put in by the editor', () => {
  test.each(RULES.filter((rule) => !rule.id.startsWith('he-thong/')).map((rule) => [rule.id, rule] as const))(
    'for %s takes the finding away and nothing else',
    (id, rule) => {
      for (const [i, example] of rule.examples.entries()) {
        const options = exampleOptions(example, rule);
        const text = exampleText(example).replace(/\n/gu, i % 2 === 0 ? '\n' : '\r\n');
        const parsed = parse(text);
        const finding = lint(parsed, options).find((one) => one.rule === id);
        if (finding === undefined) continue;
        const edit = suppressionEdit(parsed, finding, 'vi');
        // Of these the editor offers a switch for the file only.
        const here = rule.betweenLines === true ? [] : faultsOf(text, finding, edit, options);
        const file = faultsOf(text, finding, fileSuppressionEdit(parsed, id, 'vi'), options);
        expect([example.name, 'here', ...here]).toEqual([example.name, 'here']);
        expect([example.name, 'file', ...file]).toEqual([example.name, 'file']);
      }
    },
  );

  const PLAN = framed('Các đơn vị  báo cáo kết quả.');
  const switched = (text: string, kind: 'here' | 'file', rule = 'trinh-bay/hai-dau-cach'): string => {
    const parsed = parse(text);
    const finding = lint(parsed, { language: 'vi' }).find((one) => one.rule === rule);
    if (finding === undefined) throw new Error('nothing is found');
    const edit =
      kind === 'here' ? suppressionEdit(parsed, finding, 'vi') : fileSuppressionEdit(parsed, finding.rule, 'vi');
    expect(faultsOf(text, finding, edit, { language: 'vi' })).toEqual([]);
    return applied(text, edit);
  };

  it('for the file stands at the top, below front matter and other switches for it', () => {
    const added = '<!-- tắt tệp trinh-bay/hai-dau-cach: ghi lý do ở đây -->';
    expect(switched(PLAN, 'file')).toBe(`${added}\n${PLAN}`);
    expect(switched(`\ufeff${PLAN}`, 'file')).toBe(`\ufeff${added}\n${PLAN}`);
    const front = '---\r\nloai: ke-hoach\r\n---';
    const text = PLAN.replaceAll('\n', '\r\n');
    expect(switched(`${front}\r\n${text}`, 'file')).toBe(`${front}\r\n${added}\r\n${text}`);
    const other = '<!-- tắt tệp trinh-bay/lap-tu: bản gốc -->';
    expect(switched(`${other}\n${PLAN.replace('báo cáo', 'báo báo cáo')}`, 'file')).toBe(
      `${other}\n${added}\n${PLAN.replace('báo cáo', 'báo báo cáo')}`,
    );
  });

  it('in a table stands above the table', () => {
    const text = framed(
      '| Việc | Ai |\n| --- | --- |\n| Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị | Văn phòng |',
    );
    expect(switched(text, 'here', 'vien-dan/ngay-thieu-so-khong')).toBe(
      text.replace('| Việc', '<!-- tắt vien-dan/ngay-thieu-so-khong: ghi lý do ở đây -->\n| Việc'),
    );
  });

  it('in a wrapped paragraph stands above the paragraph', () => {
    const line = 'Các đơn vị trực thuộc Sở tổ chức thực hiện kế hoạch này, định kỳ hằng quý báo cáo';
    const text = framed(
      `${line}\nkết quả  về Văn phòng Sở để tổng hợp, trình lãnh đạo Sở xem xét, cho ý kiến chỉ\nđạo kịp thời.`,
    );
    expect(switched(text, 'here')).toContain(`<!-- tắt trinh-bay/hai-dau-cach: ghi lý do ở đây -->\n`);
  });

  it('in a title over two lines stands above both, and above the chapter’s number', () => {
    const plain = scaffold('thong-tu', { year: '2026' }) ?? '';
    const text = plain.replace('ĐIỀU KHOẢN THI HÀNH', 'ĐIỀU KHOẢN  CHUYỂN TIẾP VÀ\nĐIỀU KHOẢN  THI HÀNH');
    const parsed = parse(text);
    const title = lint(parsed, { language: 'vi' }).filter((one) => one.rule === 'trinh-bay/hai-dau-cach');
    expect(title).toHaveLength(2);
    for (const finding of title) {
      const edit = suppressionEdit(parsed, finding, 'vi');
      expect(faultsOf(text, finding, edit, { language: 'vi' })).toEqual([]);
      expect(applied(text, edit)).toContain('ghi lý do ở đây -->\nChương III\n');
    }
  });
});
