import { defineRule } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import { CIRCULAR_BODY, circularWith, isFrom, isNormativeText, SINCE_ND78 } from '../the-thuc/_normative.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf } from './_division.ts';

export default defineRule({
  id: 'bo-cuc/duoi-diem',
  related: ['bo-cuc/diem-sai-chu-cai'],
  severity: 'hint',
  basis: [{ law: 'nd78-2025', at: 'Điều 63, khoản 2', kind: 'truc-tiep' }],
  title: { vi: 'Dưới điểm còn chia nhỏ', en: 'Point divided further' },
  messages: {
    vi: {
      chia: 'Điểm “{diem}” còn chia thành “{nhan}”; trong văn bản quy phạm pháp luật, điểm là cấp nhỏ nhất, mỗi điểm một ý.',
    },
    en: {
      chia: 'Point “{diem}” is divided further (“{nhan}”); in a normative text a point is the smallest unit and holds one idea.',
    },
  },
  docs: {
    vi: 'Điểm trong văn bản quy phạm pháp luật thể hiện một ý trọn vẹn và không dùng ký hiệu khác (gạch đầu dòng, dấu cộng, “a1.1”) để thể hiện các ý trong một điểm; cấp nhỏ hơn không viện dẫn được. Khoảng một phần tám văn bản đã ban hành vẫn viết vậy nên đây là gợi ý; mỗi văn bản nhắc một lần, ở chỗ đầu tiên. Chỉ xét văn bản từ ngày 01/4/2025; văn bản sửa đổi, bổ sung, phụ lục không xét.',
    en: 'A point of a normative text holds one idea; no other marks (dashes, pluses, “a1.1”) divide it, since nothing could be cited by them. About one text in eight does so all the same, hence a hint, given once, at the first place. Texts from 1 April 2025 on; amending acts and annexes are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || isAmending(context.doc) || !isFrom(context, SINCE_ND78)) return;
    const until = context.doc.attachments[0]?.span.start ?? Number.POSITIVE_INFINITY;
    const point = context.view.divisions.find(
      (one) => one.type === 'point' && one.span.start < until && one.children.some(isDivision),
    );
    const below = point?.children.find(isDivision);
    if (point === undefined || below === undefined) return;
    report({ span: labelSpan(below), message: 'chia', values: { diem: nameOf(point), nhan: below.marker } });
  },
  examples: [
    {
      name: 'gạch đầu dòng dưới điểm',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách',
          '1. Tủ sách gồm:',
          'a) Sách:',
          '⟦-⟧ Sách thiếu nhi;',
          '- Sách nông nghiệp;',
          'b) Báo.',
          '2. Tủ sách mở cửa hằng ngày.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
      message: 'điểm là cấp nhỏ nhất',
    },
    {
      name: 'không chia nhỏ',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách',
          '1. Tủ sách gồm:',
          'a) Sách;',
          'b) Báo.',
          '2. Tủ sách mở cửa hằng ngày.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
    },
  ],
});
