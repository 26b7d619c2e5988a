import { defineRule } from '../../lint/rule.ts';
import { hasForm, headerSpan, standsElsewhere, titleSpan } from './_document.ts';
import { planWith } from './_example.ts';
import { linesBefore } from './_insert.ts';
import { type HeaderPartId, headerState, wordingOf } from './_missing.ts';

const NAMES: Readonly<Record<HeaderPartId, string>> = {
  nationalTitle: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  partyTitle: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  agency: 'tên cơ quan ban hành',
  number: 'số, ký hiệu',
  placeDate: 'địa danh và thời gian',
};

export default defineRule({
  id: 'the-thuc/thieu-phan-dau',
  since: '0.1.0',
  part: 'document',
  severity: 'info',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 71, khoản 2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Văn bản không có phần đầu', en: 'Document without its header' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản còn thiếu: {phan}; bản để ban hành cần đủ các phần này.',
      chen: 'Chèn phần đầu văn bản vào trước tên loại',
    },
    en: {
      thieu: 'The header still lacks: {phan}; the version to be issued needs them all.',
      chen: 'Insert the header above the type line',
    },
  },
  docs: {
    vi: 'Bản chép từ trang thông tin điện tử thường mất phần đầu (Quốc hiệu, Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian). Khi thiếu từ ba phần trở lên, quy tắc này báo một lần cho tất cả, ở mức thông tin, và có thể chèn các dòng còn thiếu với chỗ trống để điền.',
    en: 'A copy from a web page has often lost its header (national title, motto, agency, number, place and date). Where three parts or more are absent, this rule says so once for all of them, as an information, and offers to insert the lines with blanks.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const { missing, standing } = headerState(context);
    if (missing.length === 0 || (missing.length <= 2 && standing.length >= 2)) return;
    // A regulation that goes with a decision has no header of its own.
    if (view.leavesOf('annexNote').some((leaf) => leaf.area === 'main' && leaf.span.start < bodyStart(context))) return;
    if (missing.some((id) => standsElsewhere(parsed, doc, id))) return;
    const span = titleSpan(doc, view);
    const at = headerSpan(view, doc)?.start ?? span.start;
    report({
      span,
      message: 'thieu',
      values: { phan: missing.map((id) => NAMES[id]).join('; ') },
      fix: {
        title: 'chen',
        edits: [
          linesBefore(
            parsed,
            at,
            missing.map((id) => wordingOf(context, id)),
          ),
        ],
      },
    });
  },
  examples: [
    {
      name: 'bản chép từ trang thông tin điện tử',
      text: `⟦KẾ HOẠCH⟧\n${planWith({}).split('\n').slice(7).join('\n')}`,
      message: 'Phần đầu văn bản còn thiếu',
      fixed: `TÊN CƠ QUAN, TỔ CHỨC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: …/KH-…\n…, ngày … tháng … năm …\nKẾ HOẠCH\n${planWith({}).split('\n').slice(7).join('\n')}`,
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
  ],
});

function bodyStart({ doc }: Parameters<typeof headerState>[0]): number {
  return doc.preamble[0]?.span.start ?? doc.body[0]?.span.start ?? doc.span.end;
}
