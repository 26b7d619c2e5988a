import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { letterWith, partyPlanWith, planWith } from './_example.ts';
import { lineEnd, lineStart, removeLines } from './_insert.ts';

const letter = (type: string): string =>
  planWith({
    type,
    number: 'Số: 25/SNV-VP',
    subject: 'V/v nộp lưu hồ sơ năm 2025',
    opening: ['Kính gửi: Các phòng thuộc Sở.'],
    body: ['Sở Nội vụ đề nghị các phòng nộp lưu hồ sơ./.'],
    recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
  });

export default defineRule({
  id: 'the-thuc/cong-van-co-ten-loai',
  severity: 'warning',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 5.2', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.5', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Công văn có dòng tên loại', en: 'Official letter with a type line' },
  messages: {
    vi: { thua: 'Công văn không ghi tên loại; trích yếu đứng dưới số, ký hiệu.', bo: 'Bỏ dòng “CÔNG VĂN”' },
    en: {
      thua: 'An official letter bears no type line; its subject stands under number and symbol.',
      bo: 'Remove the line “CÔNG VĂN”',
    },
  },
  docs: {
    vi: 'Mọi văn bản đều ghi tên loại, trừ công văn: trích yếu của công văn (“V/v …”) đứng dưới số, ký hiệu, rồi đến “Kính gửi”. Quy định của Đảng và mẫu công văn của Nghị định 30 giống nhau ở điểm này.',
    en: 'Every document bears its type but the official letter: its subject (“V/v …”) stands under number and symbol, then comes “Kính gửi”. The Party’s guidance and the form of Nghị định 30 agree on it.',
  },
  regimes: ['nd30', 'dang'],
  check(context, report) {
    const { doc, parsed } = context;
    const { type } = doc.preface;
    if (!hasForm(context) || doc.kind !== 'cong-van' || type === undefined || type.text !== 'CÔNG VĂN') return;
    const { start, end } = type.span;
    // Without its "V/v" the subject would be lost among the lines of the header.
    const told = /^(?:V\/v|Về việc)(?!\p{L})/iu.test(doc.preface.subject?.text ?? '');
    const alone = /^[\s*#]*$/u.test(parsed.text.slice(lineStart(parsed.text, start), start));
    const last = /^[\s*]*$/u.test(parsed.text.slice(end, lineEnd(parsed.text, end)));
    report({
      span: type.span,
      message: 'thua',
      ...(told && alone && last ? { fix: { title: 'bo', edits: [removeLines(parsed.text, start, end)] } } : {}),
    });
  },
  examples: [
    {
      name: 'công văn của Đảng có dòng “CÔNG VĂN”',
      text: partyPlanWith({ type: '⟦CÔNG VĂN⟧', number: 'Số 12-CV/ĐU' }),
      message: 'không ghi tên loại',
      whole: true,
    },
    {
      name: 'công văn của Nhà nước có dòng “CÔNG VĂN”',
      text: letter('⟦CÔNG VĂN⟧'),
      fixed: letter(''),
      whole: true,
    },
    { name: 'công văn đúng mẫu', text: letterWith({}), whole: true },
  ],
});
