import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { CIRCULAR_BODY, circularWith, isFrom, isNormativeText, SINCE_ND78 } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/bai-bo-chung',
  part: 'body',
  related: ['the-thuc/thieu-hieu-luc'],
  severity: 'info',
  basis: [{ law: 'nd78-2025', at: 'Điều 67, khoản 3, 4', kind: 'suy-ra' }],
  title: { vi: 'Bãi bỏ chung chung, không liệt kê', en: 'Repeal in general terms, without a list' },
  messages: {
    vi: { chung: 'Văn bản, quy định bị bãi bỏ được liệt kê cụ thể, không viết chung là “{cum}”.' },
    en: { chung: 'What is repealed is listed one by one, not told in general terms (“{cum}”).' },
  },
  docs: {
    vi: 'Văn bản quy phạm pháp luật mới liệt kê cụ thể tên văn bản, phần, chương, mục, điều, khoản, điểm bị thay thế, bãi bỏ trong điều về hiệu lực hoặc trong phụ lục. Câu “các quy định trước đây trái với Thông tư này đều bãi bỏ” không cho biết cái gì hết hiệu lực. Chỉ xét văn bản từ ngày 01/4/2025.',
    en: 'A new normative text lists what it replaces or repeals (name, part, chapter, article, clause, point) in the article on effect or in an annex. “Các quy định trước đây trái với Thông tư này đều bãi bỏ” doesn’t tell what has ended. Texts from 1 April 2025 on.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    for (const { leaf, span, text } of matchesIn(context.view.proseText, GENERAL)) {
      if (leaf.area !== 'main' || leaf.role === 'quoted') continue;
      report({ span, message: 'chung', values: { cum: text } });
    }
  },
  examples: [
    {
      name: 'các quy định trái với văn bản này',
      whole: true,
      text: circularWith({
        body: [
          ...CIRCULAR_BODY.slice(0, 3),
          '1. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
          '2. Các ⟦quy định trước đây trái với Thông tư này đều bãi bỏ⟧.',
        ],
      }),
      message: 'liệt kê cụ thể',
    },
    {
      name: 'liệt kê',
      whole: true,
      text: circularWith({
        body: [
          ...CIRCULAR_BODY.slice(0, 3),
          '1. Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
          '2. Thông tư số 15/2023/TT-BTV hết hiệu lực kể từ ngày Thông tư này có hiệu lực.',
        ],
      }),
    },
  ],
});

const GENERAL =
  /(?:quy định|văn bản) (?:trước đây |khác )?(?:có nội dung )?(?:trái|không phù hợp) với (?:các quy định (?:của|tại) |quy định (?:của|tại) )?(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) này (?:đều |sẽ )?(?:được |bị )?(?:bãi bỏ|hết hiệu lực)/gu;
