import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import { hasForm, isMassBody, isState } from './_document.ts';
import { letterWith, planWith } from './_example.ts';
import { headerState } from './_missing.ts';
import { namesAuthority } from './_type.ts';

/** Shorter ones may be one abbreviation: "CCHC 2026". */
const SHORT = 15;

export default defineRule({
  id: 'the-thuc/trich-yeu-in-hoa',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5, điểm b', kind: 'truc-tiep' }],
  title: { vi: 'Trích yếu in hoa cả dòng', en: 'Subject all in capitals' },
  messages: {
    vi: { hoa: 'Trích yếu viết in hoa cả; chỉ tên loại in hoa, trích yếu viết chữ thường.' },
    en: { hoa: 'The subject is all in capitals; only the type line is, the subject is in small letters.' },
  },
  docs: {
    vi: 'Tên loại văn bản viết in hoa; trích yếu nội dung ở ngay dưới, bằng chữ in thường, đậm. Bản đăng trên các trang pháp luật hay in hoa cả trích yếu, nên đây chỉ là thông tin. Không có cách sửa tự động vì máy không biết chắc tên riêng nào trong trích yếu phải viết hoa. Văn bản phát động không có tên loại trong Nghị định 30, nên không xét.',
    en: 'The type line is in capitals; the subject below it is in bold small letters. Copies on legal sites often put it in capitals, so this is information. There is no fix, since a program can’t tell which names in it keep their capitals. Launches have no type in the decree and are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || isMassBody(doc) || doc.kind === 'phat-dong') return;
    if (headerState(context).standing.length < 2) return;
    const { subject, type } = doc.preface;
    const first = subject?.leaves[0];
    if (subject === undefined || first === undefined || subject.text.length < SHORT || !isAllCaps(subject.text)) return;
    // Who decides stands there where the subject itself is missing.
    if (namesAuthority(subject.text, doc.preface.agency?.text)) return;
    // On the type's own line it may be a part of the title of the type.
    if (type !== undefined && !/[\r\n]/u.test(parsed.text.slice(type.span.end, subject.span.start))) return;
    report({ span: spanOfAll(first.flat), message: 'hoa' });
  },
  examples: [
    {
      name: 'trích yếu kế hoạch in hoa',
      text: planWith({ subject: '⟦RÀ SOÁT HỒ SƠ LƯU TRỮ NĂM 2026⟧' }),
      message: 'trích yếu viết chữ thường',
      whole: true,
    },
    { name: 'chữ thường', text: planWith({}), whole: true },
    { name: 'công văn', text: letterWith({}), whole: true },
  ],
});
