import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasForm, headerSpan, titleSpan } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { linesAfter } from './_insert.ts';
import { headerState, requirement } from './_missing.ts';
import { circularWith } from './_normative.ts';
import { namesAuthority } from './_type.ts';

export default defineRule({
  id: 'the-thuc/thieu-trich-yeu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm đ', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 5', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu trích yếu nội dung', en: 'Subject missing' },
  messages: {
    vi: {
      thieu: 'Thiếu trích yếu nội dung ngay dưới tên loại văn bản.',
      thieucv: 'Công văn thiếu trích yếu nội dung (“V/v …”) dưới số, ký hiệu.',
      chen: 'Chèn dòng trích yếu',
    },
    en: {
      thieu: 'The subject is missing right below the type line.',
      thieucv: 'The letter lacks its subject (“V/v …”) below the number.',
      chen: 'Insert a line for the subject',
    },
  },
  docs: {
    vi: 'Trích yếu là một câu hoặc cụm từ ngắn nêu nội dung chủ yếu, đặt ngay dưới tên loại; với công văn, sau “V/v” dưới số và ký hiệu.',
    en: 'The subject is a short phrase that says what the document is about, right below the type line; in an official letter after “V/v” below the number.',
  },
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed, view } = context;
    const { type, subject, number } = doc.preface;
    if (
      (subject !== undefined && !namesAuthority(subject.text, doc.preface.agency?.text)) ||
      kindById(doc.kind) === undefined
    )
      return;
    if (requirement(doc, 'subject') === undefined) return;
    if (headerState(context).standing.length < 2) return;
    if (doc.kind === 'cong-van') {
      // Some letters put the subject as the title of the text; only a line below the number is looked for.
      const at = number ?? undefined;
      if (at === undefined) return;
      report({
        span: at.span,
        message: 'thieucv',
        severity: 'info',
        fix: { title: 'chen', edits: [linesAfter(parsed, at.span.end, ['V/v …'])] },
      });
      return;
    }
    if (type === undefined) return;
    // The line of the authority ("GIÁM ĐỐC SỞ …") below the type is no subject.
    const end = subject === undefined ? Math.max(type.span.end, headerSpan(view, doc)?.end ?? 0) : type.span.end;
    report({
      span: titleSpan(doc, view),
      message: 'thieu',
      // A normative text has a name: "Quy định …".
      fix: {
        title: 'chen',
        edits: [linesAfter(parsed, end, [doc.regime === 'quy-pham' ? 'Quy định …' : 'Về việc …'])],
      },
    });
  },
  examples: [
    {
      name: 'dưới tên loại là căn cứ',
      text: planWith({
        type: '⟦KẾ HOẠCH⟧',
        subject: '',
        opening: ['Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.'],
      }),
      message: 'Thiếu trích yếu',
      fixed: planWith({
        subject: 'Về việc …',
        opening: ['Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.'],
      }),
      whole: true,
    },
    {
      name: 'thông tư không có tên gọi',
      text: circularWith({ type: '⟦THÔNG TƯ⟧', subject: '' }),
      message: 'Thiếu trích yếu',
      fixed: circularWith({ subject: 'Quy định …' }),
      whole: true,
    },
    { name: 'có trích yếu', text: planWith({}), whole: true },
    { name: 'trích yếu công văn', text: letterWith({}), whole: true },
  ],
});
