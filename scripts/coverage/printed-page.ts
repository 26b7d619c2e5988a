import { PRINTED_RULES, type PrintedRule } from '../../server/src/core/printed/rules.ts';

const SEVERITY = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' } as const;

/** `docs/ban-in.md`: what `the-thuc check TỆP.docx` looks for on the sheet. */
export function printedPage(): string {
  const lines = [
    '<!-- Sinh tự động từ server/src/core/printed/rules.ts bằng "npm run generate"; đừng sửa ở đây. -->',
    '# Kiểm tra bản in của tệp .docx',
    '',
    '`the-thuc check TỆP.docx` đọc văn bản Word rồi xét chữ theo các quy tắc như mọi văn bản, và xét bản in theo bảng số đo của từng thể thức (Nghị định 30,',
    'Hướng dẫn 05-HD/VPTW, Nghị định 187). Mức của từng mã đặt như mọi quy tắc: `--rule ban-in/mau-chu=off`, hay trong `.the-thuc.json`. Chỗ nào Word có nhiều',
    'cách làm mà tệp không cho biết kết quả (cột chia bằng tab, nét kẻ neo ở đoạn khác) thì không báo.',
  ];
  for (const [id, rule] of Object.entries(PRINTED_RULES) as [string, PrintedRule][]) {
    lines.push('', `## ${id}`, '', `${rule.title.vi}. Mức: ${SEVERITY[rule.severity]}.`, '');
    for (const { vi } of Object.values(rule.messages)) lines.push(`- ${vi.replace(/\{(\p{L}+)\}/gu, '…')}`);
  }
  return `${lines.join('\n')}\n`;
}
