import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { dateOf } from '../the-thuc/_document.ts';
import { CIRCULAR_BODY, circularWith, isNormativeText } from '../the-thuc/_normative.ts';
import { editKeepingMarks } from './_marks.ts';

export default defineRule({
  id: 'vien-dan/thu-tu-dieu-khoan',
  severity: 'info',
  basis: [{ law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Viện dẫn từ lớn đến nhỏ', en: 'Reference from the larger unit to the smaller one' },
  messages: {
    vi: { nguoc: 'Viện dẫn từ nhỏ đến lớn: “{dung}”, không phải “{viet}”.', doi: 'Viết “{dung}”' },
    en: {
      nguoc: 'A reference goes from the smaller unit to the larger one: “{dung}”, not “{viet}”.',
      doi: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Viện dẫn trong văn bản quy phạm pháp luật đi từ nhỏ đến lớn, không có dấu phẩy ở giữa: “điểm a khoản 2 Điều 5 Luật …”. “khoản 2 Điều 14, khoản 1 Điều 15” là một danh sách chứ không phải viện dẫn ngược, nên quy tắc chỉ báo khi trước điều ấy không có khoản, điểm và sau khoản ấy không có điều. Trích dẫn trong ngoặc kép không xét.',
    en: 'A reference in a normative text goes from the small to the large without commas: “điểm a khoản 2 Điều 5 Luật …”. “khoản 2 Điều 14, khoản 1 Điều 15” is a list, so a reversed one is told only where no khoản or điểm stands before the article and no Điều after the khoản. Quotations are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || (dateOf(context.doc) ?? SINCE) < SINCE) return;
    for (const { leaf, from, to, text, match, span } of matchesIn(context.view.proseText, REVERSED)) {
      if (leaf.area !== 'main' || leaf.role === 'quoted' || leaf.role === 'subject') continue;
      const whole = leaf.flat.text;
      const before =
        whole
          .slice(Math.max(0, from - REACH), from)
          .split(/[.;:]/u)
          .at(-1) ?? '';
      const after = whole.slice(to, to + REACH).split(/[.;:]/u)[0] ?? '';
      if (/khoản|điểm|“/u.test(before.toLowerCase()) || /điều \d/u.test(after.toLowerCase())) continue;
      const [, article = '', inner = ''] = match;
      const dung = `${inner.toLowerCase()} ${article}`;
      const edit = editKeepingMarks(context.parsed.text, span, dung);
      report({
        span,
        message: 'nguoc',
        values: { dung, viet: text },
        ...(edit === undefined ? {} : { fix: { title: 'doi', values: { dung }, edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'điều trước khoản',
      whole: true,
      text: circularWith({
        body: [
          CIRCULAR_BODY[0] ?? '',
          'Tủ sách mở cửa theo ⟦Điều 5 khoản 2⟧ Luật Thư viện.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
      message: '“khoản 2 Điều 5”',
      fixed: circularWith({
        body: [CIRCULAR_BODY[0] ?? '', 'Tủ sách mở cửa theo khoản 2 Điều 5 Luật Thư viện.', ...CIRCULAR_BODY.slice(2)],
      }),
    },
    {
      name: 'đúng thứ tự; danh sách',
      whole: true,
      text: circularWith({
        body: [
          CIRCULAR_BODY[0] ?? '',
          'Tủ sách mở cửa theo khoản 2 Điều 5, khoản 1 Điều 6 và Điều 7, khoản 3 Điều 8 Luật Thư viện.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
    },
  ],
});

const REVERSED = /(?<!\p{L})(Điều \d{1,3}[a-zđ]?),? ([Kk]hoản \d{1,3}[a-zđ]?)(?![\p{L}\d])/gu;
/** What of a sentence tells a list. */
const REACH = 90;
/** The order was asked for by the decrees of 2016 as well. */
const SINCE = '2016-07-01';
