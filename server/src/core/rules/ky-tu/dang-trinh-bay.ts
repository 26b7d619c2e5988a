import { isIllegible } from '../../encoding/recognise.ts';
import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';

/** Ligatures of fonts, full-width letters, digits and signs, Roman numbers as one sign, letters of mathematics. */
const FORMS = /[\ufb00-\ufb06\uff01-\uff5e\u2160-\u217f\u{1d400}-\u{1d7ff}]+/gu;
/** Beside Chinese, Japanese or Korean full-width signs are the usual ones. */
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CAP = 5;

interface Form extends Place {
  readonly written: string;
  readonly meant: string;
}

export default defineRule({
  id: 'ky-tu/dang-trinh-bay',
  related: ['ky-tu/chu-ngoai-lai', 'ky-tu/khong-nfc'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'thong-le', at: 'chữ, số gõ bằng ký tự thường', kind: 'thong-le' },
  ],
  fix: 'safe',
  title: {
    vi: 'Chữ, số bằng ký tự trình bày thay cho ký tự thường',
    en: 'Presentation form instead of plain characters',
  },
  messages: {
    vi: {
      dang: '“{tu}” là ký tự trình bày (chữ dính, chữ rộng, số La Mã một ký tự); cần gõ bằng ký tự thường “{dung}”.',
      nhieu: 'Có {so} chỗ dùng ký tự trình bày như “{tu}”; cần gõ bằng ký tự thường như “{dung}”.',
      thay: 'Thay bằng “{dung}”',
      thayhet: 'Thay bằng ký tự thường ở cả {so} chỗ',
    },
    en: {
      dang: '“{tu}” is a presentation form (ligature, full-width letter, Roman number in one sign); plain “{dung}” is expected.',
      nhieu: 'Presentation forms such as “{tu}” stand in {so} places; plain characters such as “{dung}” are expected.',
      thay: 'Replace by “{dung}”',
      thayhet: 'Replace by plain characters in all {so} places',
    },
  },
  docs: {
    vi: 'Chép từ PDF, bộ gõ tiếng Trung, tiếng Nhật hay mạng xã hội có khi ra ký tự trình bày: chữ dính “ﬁ”, chữ và số rộng “２０２６”, số La Mã một ký tự “Ⅱ”, chữ đậm của toán học. Trông gần như chữ thường nhưng tìm kiếm, so số ký hiệu, đánh số mục đều không nhận ra. Cạnh chữ Hán, chữ Nhật, chữ Hàn thì không bị báo.',
    en: 'Text copied from a PDF, typed with a Chinese or Japanese input method or taken from social networks may hold presentation forms: the ligature “ﬁ”, full-width “２０２６”, “Ⅱ” as one sign, bold letters of mathematics. They look nearly alike, but searching, numbers and labels fail. Beside Chinese, Japanese or Korean they are left alone.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const { text } = parsed;
    const forms: Form[] = [];
    for (const { 0: written, index } of text.matchAll(FORMS)) {
      const span = { start: index, end: index + written.length };
      const role = view.leafAt(index)?.role;
      if (role === 'code' || role === 'outside' || EASTERN.test(around(text, span))) continue;
      if (isIllegible(view.legacy, span)) continue;
      const meant = written.normalize('NFKC');
      forms.push({ span, edits: [{ span, text: meant }], written, meant });
    }
    reportMany(
      forms,
      CAP,
      ({ span, edits, written, meant }) =>
        report({ span, message: 'dang', values: { tu: written, dung: meant }, fix: { title: 'thay', edits } }),
      ({ span, written, meant }, count, edits) =>
        report({
          span,
          message: 'nhieu',
          values: { tu: written, dung: meant, so: count },
          fix: { title: 'thayhet', edits },
        }),
    );
  },
  examples: [
    {
      name: 'chữ dính của PDF',
      text: 'Kiểm tra phần mềm o⟦ﬃ⟧ce của các phòng.',
      message: '“ffi”',
      fixed: 'Kiểm tra phần mềm office của các phòng.',
    },
    {
      name: 'số rộng',
      text: 'Hoàn thành trong năm ⟦２０２６⟧.',
      message: '“2026”',
      fixed: 'Hoàn thành trong năm 2026.',
    },
    { name: 'dòng có chữ Hán', text: 'Tên gốc của ấn phẩm: 《文化》（２０２０）.' },
    { name: 'phân số, mét vuông', text: 'Diện tích tăng ½, đạt 120 m² ở 3 phòng.' },
  ],
});

/** As far as a line's words speak for its language; a line may have megabytes. */
function around(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - NEAR), end + NEAR);
}

const NEAR = 40;
