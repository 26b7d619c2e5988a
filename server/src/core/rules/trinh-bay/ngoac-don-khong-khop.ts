import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { TYPED } from './_roles.ts';

/** A bracket without its partner in the same paragraph. */
interface Loose {
  readonly leaf: Leaf;
  readonly leafIndex: number;
  readonly index: number;
}

const MARKS = /[()]/gu;
/** A bracket over several paragraphs, as a list inside it needs, is closed within this many. */
const REACH = 30;
/** So many in one paragraph are no brackets any more. */
const TOO_MANY = 5;
/** The letter, figure, Roman numeral or star of "a)", "1.2)", "iv)", "**)", and faces: such a bracket closes nothing. */
const LABEL = /(?:^|[\s,;:.(“"/–+-])(?:\p{L}\d{0,2}|(?:\d{1,3}\.){0,3}\d{1,3}\p{L}?|[ivxIVX]{2,5}|\*{1,3})$|[:;=]-?$/u;
const FACE = /[:;=]-?$/u;

export default defineRule({
  id: 'trinh-bay/ngoac-don-khong-khop',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc dùng dấu ngoặc đơn', kind: 'thong-le' }],
  title: { vi: 'Dấu ngoặc đơn không khớp', en: 'Brackets that don’t match' },
  messages: {
    vi: {
      mo: 'Dấu mở ngoặc “(” không có dấu đóng “)” trong đoạn này và các đoạn sau.',
      dong: 'Dấu đóng ngoặc “)” không có dấu mở “(” đứng trước.',
    },
    en: {
      mo: 'The opening bracket “(” has no closing “)” in this paragraph or the next ones.',
      dong: 'The closing bracket “)” has no opening “(” before it.',
    },
  },
  docs: {
    vi: 'Mỗi dấu mở ngoặc đơn cần một dấu đóng. Ngoặc mở ở đoạn này, đóng ở một đoạn sau thì không bị báo; dấu đóng của nhãn “a)”, “1)”, “iv)”, “*)” không tính là thiếu dấu mở. Công cụ không tự sửa vì không biết phần trong ngoặc bắt đầu, kết thúc ở đâu.',
    en: 'Every opening bracket wants a closing one. One that is closed in a later paragraph is left alone, and so are the brackets of labels like “a)”, “1)”, “iv)”. There is no fix: where the bracket begins or ends only the author knows.',
  },
  check({ view }, report) {
    const open: Loose[] = [];
    view.printed.forEach((leaf, leafIndex) => {
      if (!TYPED.has(leaf.role)) return;
      const text = leaf.flat.text;
      if (!text.includes('(') && !text.includes(')')) return;
      const { opened, closed } = looseIn(text);
      if (opened.length + closed.length > TOO_MANY) return;
      for (const index of closed) {
        const partner = open[open.length - 1];
        if (partner !== undefined && leafIndex - partner.leafIndex <= REACH) open.pop();
        else report({ span: spanOf(leaf.flat, index, index + 1), message: 'dong' });
      }
      for (const index of opened) open.push({ leaf, leafIndex, index });
    });
    for (const { leaf, index } of open) report({ span: spanOf(leaf.flat, index, index + 1), message: 'mo' });
  },
  examples: [
    {
      name: 'thiếu dấu đóng',
      text: 'Các phòng ⟦(⟧sau đây gọi tắt là đơn vị báo cáo kết quả (theo mẫu).',
      message: 'không có dấu đóng',
    },
    {
      name: 'thiếu dấu mở',
      text: 'Các phòng nếu có⟦)⟧ báo cáo kết quả (theo mẫu).',
      message: 'không có dấu mở',
    },
    {
      name: 'nhãn trong câu',
      text: 'Hồ sơ gồm: a) Tờ trình (bản chính); b) dự thảo (theo điểm a) và điểm b) khoản 2 Điều này); 1) đề án; iv) danh sách; 2.1) biểu; *) ghi chú; sau chữ cái là dấu “)”.',
    },
    {
      name: 'ngoặc qua nhiều đoạn',
      text: 'Các đơn vị nộp hồ sơ (gồm:\n- Tờ trình;\n- Danh sách), gửi về Văn phòng.',
    },
    { name: 'đủ cặp, để trống', text: 'Số lượng (      ) bản (kèm (01) đĩa) và (…), xin cảm ơn:).' },
  ],
});

/**
 * Brackets without a partner in the paragraph. That of a label may close an open one ("(xem điểm a)") or not ("(điểm a)
 * và b))"), so two counts are kept: how many are open at least, and at most.
 */
function looseIn(text: string): { readonly opened: readonly number[]; readonly closed: readonly number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  let most = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const before = text.slice(Math.max(0, index - 12), index);
    // “)” is spoken of.
    if (/[“"‘']$/u.test(before) && /[”"’']/u.test(text[index + 1] ?? '')) continue;
    if (mark === '(') {
      if (FACE.test(before) && !/[\p{L}\p{Nd}]/u.test(text[index + 1] ?? '')) continue;
      opened.push(index);
      most += 1;
    } else if (LABEL.test(before)) opened.pop();
    else if (most === 0) closed.push(index);
    else {
      opened.pop();
      most -= 1;
    }
  }
  return { opened, closed };
}
