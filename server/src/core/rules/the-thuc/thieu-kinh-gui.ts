import { defineRule } from '../../lint/rule.ts';
import { hasForm, titleSpan } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { headerState, requirement } from './_missing.ts';

const SUBMISSION = {
  number: 'Số: 30/TTr-SNV',
  type: 'TỜ TRÌNH',
  subject: 'Về việc phê duyệt kế hoạch nộp lưu hồ sơ',
  opening: ['Kính gửi: Ủy ban nhân dân tỉnh.', 'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh với các nội dung sau:'],
  body: [
    'I. SỰ CẦN THIẾT',
    'Hồ sơ đã giải quyết xong cần được nộp lưu đúng hạn.',
    'II. NỘI DUNG TRÌNH',
    'Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.',
  ],
  recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
};

export default defineRule({
  id: 'the-thuc/thieu-kinh-gui',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm b', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Thiếu “Kính gửi”', en: '“Kính gửi” missing' },
  messages: {
    vi: { thieu: '{loai} thiếu “Kính gửi:” trước nội dung.', chen: 'Chèn dòng “Kính gửi: …”' },
    en: { thieu: '{loai}: “Kính gửi:” is missing before the text.', chen: 'Insert the line “Kính gửi: …”' },
  },
  docs: {
    vi: 'Tờ trình, báo cáo gửi cấp trên và công văn ghi “Kính gửi:” cùng tên cơ quan, tổ chức hoặc cá nhân trực tiếp giải quyết. Với báo cáo, chỉ báo ở mức gợi ý vì văn bản không nói rõ có gửi cấp trên hay không.',
    en: 'A submission, a report to a higher agency and an official letter name the addressee after “Kính gửi:”. For reports it is a hint only, since the text does not tell whether it goes to a higher agency.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context) || headerState(context).standing.length < 2) return;
    const { doc, parsed, view } = context;
    const wanted = requirement(doc, 'addressees');
    if (wanted === undefined || doc.preface.addresseeLabel !== undefined) return;
    if (/(?:^|\n)kính (?:gửi|trình)/u.test(view.lower)) return;
    const at = doc.preface.subject ?? doc.preface.type;
    if (at === undefined || doc.body.length === 0) return;
    const end = Math.max(at.span.end, doc.kind === 'cong-van' ? (doc.preface.span?.end ?? 0) : 0);
    report({
      // A letter has no type line; "Kính gửi" would stand below its subject.
      span: doc.kind === 'cong-van' ? at.span : titleSpan(doc, view),
      message: 'thieu',
      severity: wanted.severity,
      values: { loai: doc.kind === 'cong-van' ? 'Công văn' : doc.kind === 'to-trinh' ? 'Tờ trình' : 'Báo cáo' },
      fix: { title: 'chen', edits: [linesAfter(parsed, end, ['Kính gửi: ….'])] },
    });
  },
  examples: [
    {
      name: 'tờ trình không có Kính gửi',
      text: planWith({ ...SUBMISSION, type: '⟦TỜ TRÌNH⟧', opening: SUBMISSION.opening.slice(1) }),
      message: 'Tờ trình thiếu “Kính gửi:”',
      fixed: planWith({ ...SUBMISSION, opening: ['Kính gửi: ….', ...SUBMISSION.opening.slice(1)] }),
      whole: true,
    },
    {
      name: 'công văn không có Kính gửi',
      text: letterWith({ subject: '⟦V/v nộp lưu hồ sơ năm 2025⟧', addressee: '' }),
      message: 'Công văn thiếu “Kính gửi:”',
      fixed: letterWith({ addressee: 'Kính gửi: ….' }),
      whole: true,
    },
    { name: 'tờ trình có Kính gửi', text: planWith(SUBMISSION), whole: true },
    { name: 'công văn có Kính gửi', text: letterWith({}), whole: true },
    { name: 'kế hoạch không cần Kính gửi', text: planWith({}), whole: true },
  ],
});
