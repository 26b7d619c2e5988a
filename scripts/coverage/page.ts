import { LAWS } from '../../server/src/core/law/source.ts';
import type { CoverageSection, Verdict } from './model.ts';
import { PRINTED_EXAMPLES } from './printed-seeds.ts';

interface Tally {
  readonly rules: number;
  readonly none: number;
  readonly printed: number;
  readonly hand: number;
}

/** `docs/do-phu.md`: the sums, then a table per section, then what has no rule yet. */
export function coveragePage(sections: readonly CoverageSection[], titles: ReadonlyMap<string, string>): string {
  const lines = [
    '<!-- Sinh tự động từ scripts/coverage bằng "npm run generate"; đừng sửa ở đây. -->',
    '# Độ phủ: từng câu của luật về thể thức',
    '',
    'Mỗi dòng là một điều mà văn bản quy định đòi hỏi, ghi bằng lời của dự án, và cách Thể Thức xét điều ấy. “Quy tắc”: đọc chữ của văn bản mà biết; mỗi dòng',
    'có một văn bản sai làm chứng, kiểm thử `test/unit/coverage.test.ts` buộc đúng quy tắc ghi ở đây phải báo. “Bản in”: chỉ thấy trên trang giấy, xét trên',
    'tệp .docx (`the-thuc check TỆP.docx`); mỗi dòng có những lỗi cố ý đặt vào bản in làm chứng (`test/unit/docx/check-printed.test.ts`). “Người xét”: máy không xét được, kèm lý do. “Chưa có”: máy xét được nhưng chưa có quy tắc nào.',
    '',
    '| Nguồn | Số dòng | Quy tắc | Chưa có | Bản in | Người xét | Phủ phần xét được trên chữ |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...sections.map((section) => sumRow(`[${section.title}](#${anchorOf(section.title)})`, [section])),
    sumRow('**Cộng**', sections),
    sumRow(
      '**Cộng, không kể các dòng lặp lại theo từng loại**',
      sections.filter((section) => section.repeats !== true),
    ),
    '',
    'Tỷ lệ phủ = “Quy tắc” / (“Quy tắc” + “Chưa có”); hai cột kia không tính. Một quy tắc báo đúng văn bản làm chứng chưa có nghĩa là nó tìm ra mọi cách viết sai.',
  ];
  for (const section of sections) lines.push('', ...sectionLines(section, titles));
  return `${lines.join('\n')}\n`;
}

export function tallyOf(sections: readonly CoverageSection[]): Tally {
  const count = (by: Verdict['by']): number =>
    sections.flatMap(({ rows }) => rows).filter((row) => row.verdict.by === by).length;
  return { rules: count('rules'), none: count('none'), printed: count('printed'), hand: count('hand') };
}

/** Rounded down: a share is never shown larger than it is. */
export function shareOf({ rules, none }: Tally): string {
  return rules + none === 0 ? '–' : `${Math.floor((100 * rules) / (rules + none))} %`;
}

function sumRow(name: string, sections: readonly CoverageSection[]): string {
  const tally = tallyOf(sections);
  const { rules, none, printed, hand } = tally;
  return `| ${name} | ${rules + none + printed + hand} | ${rules} | ${none} | ${printed} | ${hand} | ${shareOf(tally)} |`;
}

function sectionLines(section: CoverageSection, titles: ReadonlyMap<string, string>): string[] {
  return [
    `## ${section.title}`,
    '',
    `${LAWS[section.law]}.`,
    '',
    '| Chỗ | Đòi hỏi | Xét bằng |',
    '|---|---|---|',
    ...section.rows.map((row) => `| ${cell(row.at)} | ${cell(row.asks)} | ${verdictWords(row.verdict, titles)} |`),
  ];
}

function verdictWords(verdict: Verdict, titles: ReadonlyMap<string, string>): string {
  switch (verdict.by) {
    case 'rules':
      return verdict.rules.map((id) => ruleLink(id, titles)).join('; ');
    case 'printed':
      return printedWords(verdict);
    case 'hand':
      return `Người xét: ${cell(verdict.why)}`;
    case 'none':
      return `**Chưa có**: ${cell(verdict.what)}`;
  }
}

/** The checks of the printed form that tell a fault of the row. */
function printedWords({ what, seeds }: Extract<Verdict, { by: 'printed' }>): string {
  const ids = seeds.map((name) => {
    const seed = PRINTED_EXAMPLES.find((one) => one.name === name);
    if (seed === undefined) throw new Error(`the coverage table names ${name}, which is no fault of the printed form`);
    return seed.rule;
  });
  if (ids.length === 0) return `Bản in, chưa xét: ${cell(what)}`;
  return `Bản in: ${[...new Set(ids)].map((id) => `[${id}](ban-in.md#${anchorOf(id)})`).join('; ')}`;
}

function ruleLink(id: string, titles: ReadonlyMap<string, string>): string {
  if (!titles.has(id)) throw new Error(`the coverage table names ${id}, which is no rule`);
  return `[${id}](quy-tac/${id}.md)`;
}

/** As GitHub makes it: small letters, blanks to hyphens, no signs. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/gu, '-');
}

/** Blanks of a line break in a breach never get here; a bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
