import { defineRule } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isPartyBody } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { lineEnd, lineStart } from './_insert.ts';
import { mixedForms } from './_regime.ts';

export default defineRule({
  id: 'the-thuc/quoc-hieu-trong-van-ban-dang',
  since: '0.1.0',
  part: 'nationalTitle',
  severity: 'warning',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 1.2', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Lẫn Quốc hiệu với tiêu đề của Đảng', en: 'National title and Party title mixed' },
  messages: {
    vi: {
      dang: 'Văn bản của tổ chức đảng mang tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, không dùng Quốc hiệu và Tiêu ngữ.',
      lan: 'Văn bản có cả Quốc hiệu và tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”; mỗi văn bản chỉ theo một thể thức.',
      thay: 'Thay Quốc hiệu, Tiêu ngữ bằng tiêu đề của Đảng',
    },
    en: {
      dang: 'A document of a Party body bears the title “ĐẢNG CỘNG SẢN VIỆT NAM”, not the national title and motto.',
      lan: 'The document has both the national title and “ĐẢNG CỘNG SẢN VIỆT NAM”; a document follows one form only.',
      thay: 'Replace national title and motto by the Party title',
    },
  },
  docs: {
    vi: 'Văn bản của cơ quan nhà nước mang Quốc hiệu và Tiêu ngữ; văn bản của Đảng mang tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”. Hai thể thức không dùng lẫn trong một văn bản. Cơ quan ban hành được nhận ra qua tên (Tỉnh ủy, Đảng ủy, Chi bộ…).',
    en: 'State documents bear the national title and motto, Party documents the title “ĐẢNG CỘNG SẢN VIỆT NAM”; the two are never mixed. The issuer is told by its name (Tỉnh ủy, Đảng ủy, Chi bộ…).',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const { nationalTitle, motto, partyTitle } = doc.preface;
    if (nationalTitle === undefined || mixedForms(doc) !== undefined) return;
    if (partyTitle !== undefined) {
      report({ span: nationalTitle.span, message: 'lan' });
      return;
    }
    if (!isPartyBody(doc)) return;
    const edits: Edit[] = [{ span: nationalTitle.span, text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }];
    const alone = motto !== undefined && isWholeLine(parsed.text, motto.span.start, motto.span.end);
    if (motto !== undefined && alone) {
      const from = lineStart(parsed.text, motto.span.start);
      const end = lineEnd(parsed.text, motto.span.end);
      const eol = parsed.text.startsWith('\r\n', end) ? 2 : end < parsed.text.length ? 1 : 0;
      edits.push({ span: { start: from, end: end + eol }, text: '' });
    }
    report({
      span: nationalTitle.span,
      message: 'dang',
      ...(motto === undefined || alone ? { fix: { title: 'thay', edits } } : {}),
    });
  },
  examples: [
    {
      name: 'đảng ủy dùng Quốc hiệu',
      text: partyPlanWith({
        nationalTitle: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧',
        motto: 'Độc lập - Tự do - Hạnh phúc',
      }),
      message: 'không dùng Quốc hiệu',
      fixed: partyPlanWith({}),
      whole: true,
    },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
    { name: 'văn bản của Nhà nước', text: planWith({}), whole: true },
  ],
});

function isWholeLine(text: string, start: number, end: number): boolean {
  return text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
}
