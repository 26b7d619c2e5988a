import { defineRule } from '../../lint/rule.ts';
import type { Hit } from '../../lint/view.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { abbreviationsIn } from './_abbreviations.ts';

/** Used once or twice an abbreviation may be a name or a slip; a drafter's own one comes again and again. */
const OFTEN = 3;

export default defineRule({
  id: 'nhat-quan/viet-tat-khong-giai-thich',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'chữ viết tắt được giải thích ở lần đầu', kind: 'thong-le' }],
  title: { vi: 'Chữ viết tắt không được giải thích ở đâu', en: 'Abbreviation explained nowhere' },
  messages: {
    vi: {
      chua: '“{viet}” dùng {lan} lần mà không được giải thích; lần đầu nên viết đủ chữ, kèm “(viết tắt là {viet})”.',
    },
    en: { chua: '“{viet}” is used {lan} times and explained nowhere; write it in full the first time.' },
  },
  docs: {
    vi: 'Chữ viết tắt riêng của một ngành (KCN, CCHC) người trong ngành hiểu, nơi nhận khác thì không. Quy tắc chỉ xét văn bản hành chính, chữ in hoa dùng từ ba lần trở lên mà không nơi nào trong văn bản đặt nó trong ngoặc đơn, kể cả phần đầu, bảng, phụ lục. Chữ ai cũng biết (UBND, HĐND, TNHH, GDP…), chữ có trong tên cơ quan ban hành, số, ký hiệu văn bản không xét. Mỗi chữ nhắc một lần, chỉ là gợi ý.',
    en: 'Letters of one trade (KCN, CCHC) are clear to insiders only. Administrative documents only; capitals used three times or more that stand in brackets nowhere in the document. Letters that everyone knows (UBND, HĐND, TNHH, GDP …), those in the issuer’s name, numbers and symbols are left alone. Each is told once, as a hint.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { view, doc } = context;
    const uses = new Map<string, Hit[]>();
    for (const hit of abbreviationsIn(view)) {
      if (hit.leaf.role === 'subject') continue;
      const list = uses.get(hit.text);
      if (list === undefined) uses.set(hit.text, [hit]);
      else list.push(hit);
    }
    const often = [...uses].filter(([, hits]) => hits.length >= OFTEN);
    if (often.length === 0) return;
    const explained = new Set([...view.printedText.text.matchAll(BRACKETS)].flatMap(([inner]) => inner.match(LETTERS)));
    const issuer = `${doc.preface.superior?.text ?? ''} ${doc.preface.agency?.text ?? ''}`;
    for (const [viet, hits] of often) {
      const first = hits[0];
      if (first === undefined || explained.has(viet) || issuer.includes(viet)) continue;
      report({ span: first.span, message: 'chua', values: { viet, lan: hits.length } });
    }
  },
  examples: [
    {
      name: 'không giải thích ở đâu',
      text: '1. Rà soát các ⟦KCN⟧ của tỉnh;\n2. Hạ tầng KCN;\n3. Lao động trong KCN.',
      message: '“KCN” dùng 3 lần',
    },
    {
      name: 'có giải thích',
      text: '1. Rà soát các khu công nghiệp (KCN) của tỉnh;\n2. Hạ tầng KCN;\n3. Lao động trong KCN; vốn của KCN.',
    },
    {
      name: 'có đặt tên gọi tắt',
      text: '1. Cải cách hành chính (sau đây viết tắt là CCHC);\n2. Kiểm tra CCHC;\n3. Báo cáo CCHC; tổng kết CCHC.',
    },
    { name: 'dùng ít', text: '1. Rà soát các KCN của tỉnh;\n2. Hạ tầng KCN.' },
    { name: 'chữ in hoa để nhấn mạnh', text: '1. KHÔNG để mất hồ sơ;\n2. KHÔNG nộp chậm;\n3. KHÔNG tự ý hủy.' },
    { name: 'chữ ai cũng biết', text: '1. UBND xã; UBND phường; UBND tỉnh;\n2. HĐND xã; HĐND phường; HĐND tỉnh.' },
  ],
});

const BRACKETS = /\([^()\n]{2,120}\)/gu;
const LETTERS = /\p{Lu}{2,12}/gu;
