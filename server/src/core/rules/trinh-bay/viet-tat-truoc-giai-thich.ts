import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { isAllCaps } from '../../text/letters.ts';
import { partyPlanWith } from '../the-thuc/_example.ts';

/** "Ban Chấp hành (BCH)": the letters in brackets. */
const IN_BRACKETS = /\(\p{Lu}{2,8}\)/gu;
/** An abbreviation that stands alone: no part of a symbol ("12-KH/ĐU") nor of a longer word. */
const ALONE = /(?<![\p{L}\d/.(-])\p{Lu}{2,8}(?![\p{L}\d/-])/gu;

export default defineRule({
  id: 'trinh-bay/viet-tat-truoc-giai-thich',
  severity: 'hint',
  basis: [
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.1.3', kind: 'truc-tiep' },
    { law: 'hd36-2018', at: 'điểm 1.6.1', kind: 'truc-tiep' },
  ],
  title: { vi: 'Chữ viết tắt dùng trước khi giải thích', en: 'Abbreviation used before it is explained' },
  messages: {
    vi: {
      truoc: '“{viet}” được dùng trước khi ghi “{day}”; chữ viết tắt đặt trong ngoặc đơn ở lần đầu.',
      sau: 'Nơi giải thích',
    },
    en: {
      truoc: '“{viet}” is used before “{day}”; an abbreviation stands in brackets at the first mention.',
      sau: 'Where it is explained',
    },
  },
  labels: ['sau'],
  docs: {
    vi: 'Cụm từ thông dụng, lặp lại nhiều lần được viết tắt, nhưng lần đầu phải viết đầy đủ và đặt chữ viết tắt trong ngoặc đơn ngay sau: “Ban Chấp hành (BCH)”. Quy tắc chỉ báo khi chính văn bản có lời giải thích ấy mà chữ viết tắt đã được dùng ở phía trước; chữ viết tắt không được giải thích ở đâu cả thì không xét, vì có chữ ai cũng biết. Chỉ xét văn bản của Đảng.',
    en: 'Common phrases that come again may be abbreviated, but the first time they stand in full with the abbreviation in brackets: “Ban Chấp hành (BCH)”. The rule speaks only where the text itself explains an abbreviation that it has used before; one that is explained nowhere is left alone. Party documents only.',
  },
  regimes: ['dang'],
  check({ isMain, view }, report) {
    if (!isMain) return;
    const explained = new Map<string, Hit>();
    for (const hit of matchesIn(view.proseText, IN_BRACKETS)) {
      const letters = hit.text.slice(1, -1);
      if (!explained.has(letters) && phraseOf(hit, letters) !== undefined) explained.set(letters, hit);
    }
    if (explained.size === 0) return;
    for (const hit of matchesIn(view.proseText, ALONE)) {
      const there = explained.get(hit.text);
      if (there === undefined || isAllCaps(hit.leaf.flat.text) || hit.leaf.role === 'subject') continue;
      explained.delete(hit.text);
      if (hit.span.start >= there.span.start) continue;
      report({
        span: hit.span,
        message: 'truoc',
        values: { viet: hit.text, day: `${phraseOf(there, hit.text) ?? ''} ${there.text}` },
        related: [{ span: there.span, message: 'sau' }],
      });
    }
  },
  examples: [
    {
      name: 'viết tắt trước khi giải thích',
      text: partyPlanWith({
        opening: ['Để hồ sơ được nộp lưu đúng hạn, ⟦BCH⟧ xây dựng kế hoạch; Ban Chấp hành (BCH) yêu cầu như sau:'],
      }),
      message: '“Ban Chấp hành (BCH)”',
      whole: true,
    },
    {
      name: 'giải thích ở lần đầu',
      text: partyPlanWith({
        opening: ['Ban Chấp hành (BCH) xây dựng kế hoạch để hồ sơ được nộp lưu đúng hạn; BCH yêu cầu như sau:'],
      }),
      whole: true,
    },
    {
      name: 'không giải thích ở đâu cả',
      text: partyPlanWith({ opening: ['BCH xây dựng kế hoạch như sau:'] }),
      whole: true,
    },
    {
      name: 'chữ trong ngoặc không phải chữ đầu của cụm từ',
      text: partyPlanWith({ opening: ['Theo đề nghị của BCH, đơn vị phụ trách (BCH) xây dựng kế hoạch như sau:'] }),
      whole: true,
    },
  ],
});

/** The words before the brackets whose first letters are those in the brackets. */
function phraseOf(hit: Hit, letters: string): string | undefined {
  const words = hit.leaf.flat.text
    .slice(Math.max(0, hit.from - 80), hit.from)
    .trimEnd()
    .split(' ')
    .slice(-letters.length);
  const initials = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  return initials === letters ? words.join(' ') : undefined;
}
