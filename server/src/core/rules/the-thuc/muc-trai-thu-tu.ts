import { defineRule } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division, Leaf } from '../../tree/nodes.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

const PURPOSE = /^(?:mục đích|mục tiêu)(?!\p{L})/iu;
const CONTENTS = /^nội dung(?!\p{L})/iu;
const CARRYING_OUT = /^tổ chức (?:thực hiện|triển khai)(?!\p{L})/iu;

const plan = (...body: readonly string[]): string => planWith({ body });

export default defineRule({
  id: 'the-thuc/muc-trai-thu-tu',
  part: 'body',
  severity: 'hint',
  basis: [
    { law: 'thong-le', at: 'bố cục thường gặp của kế hoạch; không điều khoản nào quy định thứ tự', kind: 'thong-le' },
  ],
  title: { vi: 'Mục của kế hoạch trái thứ tự thường gặp', en: 'Section of a plan out of the usual order' },
  messages: {
    vi: {
      truoc: 'Mục “{muc}” thường đứng trước mục “{kia}”.',
      sau: 'Mục “{muc}” thường đứng sau mục “{kia}”, ở cuối kế hoạch.',
      kia: 'Mục kia',
    },
    en: {
      truoc: 'The section “{muc}” usually stands before “{kia}”.',
      sau: 'The section “{muc}” usually stands after “{kia}”, at the end of the plan.',
      kia: 'The other section',
    },
  },
  labels: ['kia'],
  docs: {
    vi: 'Kế hoạch thường đi từ mục đích, yêu cầu tới nội dung, rồi tổ chức thực hiện; người đọc tìm theo thứ tự ấy. Không điều khoản nào quy định thứ tự, nên quy tắc chỉ gợi ý hai trường hợp rõ: mục đích (mục tiêu) đứng sau nội dung; tổ chức thực hiện đứng trước mục đích hay nội dung. Chỉ so các mục ở cấp cao nhất, theo những chữ đầu của tiêu đề.',
    en: 'Plans usually go from purpose to contents to carrying out. No article prescribes the order, so only two clear cases are hinted at: the purpose after the contents, and the carrying out before either. Only sections of the highest level are compared, by the first words of their headings.',
  },
  check(context, report) {
    if (!hasForm(context) || context.doc.kind !== 'ke-hoach') return;
    const sections = context.doc.body.filter(isDivision);
    const named = (words: RegExp): { at: number; heading: Leaf } | undefined => first(sections, words);
    const [purpose, contents, last] = [named(PURPOSE), named(CONTENTS), named(CARRYING_OUT)];
    if (purpose !== undefined && contents !== undefined && purpose.at > contents.at)
      report({
        span: purpose.heading.span,
        message: 'truoc',
        values: { muc: purpose.heading.flat.text, kia: contents.heading.flat.text },
        related: [{ span: contents.heading.span, message: 'kia' }],
      });
    const later = [purpose, contents].find((one) => last !== undefined && one !== undefined && one.at > last.at);
    if (last !== undefined && later !== undefined)
      report({
        span: last.heading.span,
        message: 'sau',
        values: { muc: last.heading.flat.text, kia: later.heading.flat.text },
        related: [{ span: later.heading.span, message: 'kia' }],
      });
  },
  examples: [
    {
      name: 'mục đích sau nội dung',
      text: plan(
        'I. NỘI DUNG',
        'Rà soát hồ sơ.',
        'II. ⟦MỤC ĐÍCH, YÊU CẦU⟧',
        'Hồ sơ đầy đủ.',
        'III. TỔ CHỨC THỰC HIỆN',
        'Văn phòng Sở theo dõi, đôn đốc./.',
      ),
      message: 'thường đứng trước mục “NỘI DUNG”',
      whole: true,
    },
    {
      name: 'tổ chức thực hiện đứng đầu',
      text: plan(
        'I. ⟦TỔ CHỨC THỰC HIỆN⟧',
        'Văn phòng Sở theo dõi, đôn đốc.',
        'II. MỤC ĐÍCH, YÊU CẦU',
        'Hồ sơ đầy đủ.',
        'III. NỘI DUNG',
        'Rà soát hồ sơ./.',
      ),
      message: 'ở cuối kế hoạch',
      whole: true,
    },
    {
      name: 'chế độ báo cáo, phân công nhiệm vụ sau tổ chức thực hiện',
      text: plan(
        'I. MỤC TIÊU, NỘI DUNG',
        'Rà soát hồ sơ.',
        'II. TỔ CHỨC THỰC HIỆN',
        'Văn phòng Sở theo dõi, đôn đốc.',
        'III. CHẾ ĐỘ BÁO CÁO',
        'Báo cáo Giám đốc Sở trước ngày 15 tháng 12 năm 2026./.',
      ),
      whole: true,
    },
  ],
});

function first(sections: readonly Division[], words: RegExp): { at: number; heading: Leaf } | undefined {
  for (const [at, { heading }] of sections.entries()) {
    if (heading !== undefined && words.test(heading.flat.text)) return { at, heading };
  }
  return undefined;
}
