import { isIllegible } from '../../encoding/recognise.ts';
import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { wordsWith } from '../../text/word.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** Letters that look like a Latin or Vietnamese one and are another, each with what is meant: Cyrillic, Greek, eth and African d, letters of phonetics, i without its dot. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    'аa еe оo рp сc хx уy іi ѕs јj һh ԁd ԛq ԝw ӏl ѵv ӑă ѐè АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЅS ЈJ ԚQ ԜW ӐĂ ЀÈ',
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv',
    'ÐĐ ðđ ƉĐ ɖđ ɑa ɡg ıi',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

const STRANGE = /[\p{Script=Cyrillic}\p{Script=Greek}ÐðƉɖɑɡı]/u;
/** The same as code ranges, for a quick look at the whole file. */
const RANGES = /[\u0370-\u052f\u1f00-\u1fffÐðƉɖɑɡı]/gu;
const LATIN = /[\p{Script=Latin}]/u;
const ETH = /[ÐðƉɖ]/u;

export default defineRule({
  id: 'ky-tu/chu-ngoai-lai',
  since: '0.1.0',
  related: ['the-thuc/so-ky-hieu-chu-la', 'vien-dan/ky-hieu-chu-la'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'tcvn-6909', at: 'bảng chữ tiếng Việt', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: 'Chữ ngoại lai trông giống chữ Việt', en: 'Foreign letter that looks like a Vietnamese one' },
  messages: {
    vi: {
      la: 'Trong “{tu}” có chữ “{chu}” ({ma}) không phải chữ Việt dù trông giống; cần là “{dung}”.',
      thay: 'Thay bằng chữ “{dung}”',
    },
    en: {
      la: 'In “{tu}” the letter “{chu}” ({ma}) only looks like a Vietnamese one; “{dung}” is expected.',
      thay: 'Replace by “{dung}”',
    },
  },
  docs: {
    vi: 'Chữ Kirin (С, а, е…), chữ Hy Lạp hoặc chữ Ð của tiếng Iceland trông hệt chữ Việt nhưng là ký tự khác: tìm kiếm, sắp xếp và tra cứu đều không ra. Thường gặp khi nhận dạng từ bản quét hoặc dùng bảng mã cũ. Từ viết hoàn toàn bằng chữ nước ngoài và ký hiệu đơn vị đo không bị báo; chữ lạ trong số, ký hiệu văn bản do quy tắc khác báo.',
    en: 'Cyrillic and Greek letters and the Icelandic Ð look just like Vietnamese letters but are other characters, so searching and sorting fail. They come from scans and old encodings. Words wholly in a foreign script and units stay; look-alikes in document numbers have a rule of their own.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    if (parsed.text.search(RANGES) < 0) return;
    const codes = parsed.citations.flatMap((citation) => citation.slots.code?.span ?? []);
    for (const { leaf, from, text, span } of strangeWords(view.printed)) {
      if (leaf.role === 'number' || isIllegible(view.legacy, span)) continue;
      if (codes.some((code) => code.start < span.end && span.start < code.end)) continue;
      const letters = [...text].filter((letter) => STRANGE.test(letter));
      if (letters.some((letter) => !LOOKS_LIKE.has(letter))) continue;
      const rest = [...text].some((letter) => !STRANGE.test(letter) && LATIN.test(letter));
      if (!rest && !letters.every((letter) => ETH.test(letter))) continue;
      for (let i = 0; i < text.length; i += 1) {
        const letter = text[i] ?? '';
        const meant = LOOKS_LIKE.get(letter);
        if (meant === undefined) continue;
        const at = spanOf(leaf.flat, from + i, from + i + 1);
        const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        const written = parsed.text.slice(at.start, at.end);
        report({
          span: at,
          message: 'la',
          values: { tu: text, chu: letter, ma: code, dung: meant },
          ...(written === letter ? { fix: { title: 'thay', edits: [{ span: at, text: meant }] } } : {}),
        });
      }
    }
  },
  examples: [
    {
      name: 'chữ а Kirin trong “của”',
      text: 'Thực hiện chỉ đạo củ⟦а⟧ Giám đốc Sở.',
      message: 'U+0430',
      fixed: 'Thực hiện chỉ đạo của Giám đốc Sở.',
    },
    {
      name: 'chữ Ð thay cho Đ',
      text: 'Các ⟦Ð⟧ội công tác báo cáo hằng quý.',
      message: '“Đ”',
      fixed: 'Các Đội công tác báo cáo hằng quý.',
    },
    { name: 'từ nước ngoài trọn vẹn và đơn vị đo', text: 'Tên gốc là «Москва», hạt bụi 10 μm.' },
  ],
});

interface StrangeWord {
  readonly leaf: Leaf;
  readonly from: number;
  readonly text: string;
  readonly span: Span;
}

function strangeWords(leaves: readonly Leaf[]): StrangeWord[] {
  return leaves.flatMap((leaf) =>
    wordsWith(leaf.flat.text, RANGES).map(({ start, end }) => ({
      leaf,
      from: start,
      text: leaf.flat.text.slice(start, end),
      span: spanOf(leaf.flat, start, end),
    })),
  );
}
