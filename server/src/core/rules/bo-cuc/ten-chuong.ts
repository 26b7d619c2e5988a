import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { hasForm, isMassBody, isState } from '../the-thuc/_document.ts';
import { CIRCULAR_BODY, circularWith } from '../the-thuc/_normative.ts';
import { isInCapitals } from './_capitals.ts';
import { labelSpan, nameOf } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/ten-chuong',
  related: ['bo-cuc/dieu-thieu-ten'],
  severity: 'hint',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  title: { vi: 'Tên chương không in hoa ở dòng dưới', en: 'Name of a chapter not in capitals on the next line' },
  messages: {
    vi: {
      dong: 'Tên của “{so}” ở cùng dòng; tên chương viết in hoa ở dòng dưới.',
      thuong: 'Tên của “{so}” viết thường; tên chương viết in hoa.',
    },
    en: {
      dong: 'The name of “{so}” stands on its line; it goes in capitals on the next one.',
      thuong: 'The name of “{so}” is in small letters; names of chapters are in capitals.',
    },
  },
  docs: {
    vi: 'Chữ “Chương”, “Phần” và số thứ tự ở một dòng riêng, giữa trang; tên chương, tên phần ở ngay dòng dưới, in hoa. Mục có thể để tên cùng dòng. Tên viết thường, hoặc cùng dòng với số, là gợi ý; mỗi văn bản nhắc một lần, ở chương đầu tiên như vậy.',
    en: '“Chương”, “Phần” and the number stand on a line of their own in the middle; the name follows on the next line in capitals. A Mục may have its name on its own line. A hint, once per document, at the first such chapter.',
  },
  regimes: ['nd30', 'quy-pham'],
  check(context, report) {
    if (!hasForm(context) || !isState(context.doc) || isMassBody(context.doc)) return;
    for (const one of listsOf(context).flatMap((list) => list.members)) {
      if (one.style !== 'word' || (one.type !== 'chapter' && one.type !== 'part')) continue;
      const name = nameIn(context, one);
      if (name === undefined) continue;
      report({ span: name.span, message: name.message, values: { so: nameOf(one) } });
      return;
    }
  },
  examples: [
    {
      name: 'cùng dòng với số',
      whole: true,
      text: chapters('Chương I. ⟦Quy định chung⟧', 'Chương II. Điều khoản thi hành'),
      message: 'ở cùng dòng',
    },
    {
      name: 'viết thường ở dòng dưới',
      whole: true,
      text: chapters('Chương I\n⟦Quy định chung⟧', 'Chương II\nĐIỀU KHOẢN THI HÀNH'),
      message: 'viết thường',
    },
    {
      name: 'in hoa ở dòng dưới',
      whole: true,
      text: chapters('Chương I\nQUY ĐỊNH CHUNG', 'Chương II\nĐIỀU KHOẢN THI HÀNH'),
    },
  ],
});

function chapters(first: string, second: string): string {
  return circularWith({ body: [first, ...CIRCULAR_BODY.slice(0, 2), second, ...CIRCULAR_BODY.slice(2)] });
}

function nameIn(
  { parsed }: RuleContext,
  one: Division,
): { readonly span: Span; readonly message: 'dong' | 'thuong' } | undefined {
  const label = labelSpan(one);
  if (one.heading !== undefined) {
    const span = spanOfAll(one.heading.flat);
    if (!/[\r\n]/u.test(parsed.text.slice(label.end, span.start))) return { span, message: 'dong' };
    return isInCapitals(one.heading) ? undefined : { span, message: 'thuong' };
  }
  // A name in small letters on the next line is read as a paragraph.
  const first = one.children[0];
  if (first?.type !== 'paragraph') return undefined;
  const { text } = first.leaf.flat;
  if (text.length > LONGEST_NAME || /[.;:,…]$/u.test(text) || one.children.length < 2) return undefined;
  return { span: spanOfAll(first.leaf.flat), message: 'thuong' };
}

const LONGEST_NAME = 120;
