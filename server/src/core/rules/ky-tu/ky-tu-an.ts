import { isIllegible } from '../../encoding/recognise.ts';
import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';

interface Hidden extends Place {
  readonly name: string;
  readonly sure: boolean;
}

/**
 * Soft hyphen, zero width and fillers, direction marks, byte order marks, the place of an object, codes that are no
 * characters, tags, C0 but for blanks and line ends, C1, line ends of other programs; runs of one kind.
 */
const HIDDEN =
  /\u00ad+|[\u200b-\u200f\u2060-\u2064\u180e\u115f\u1160\u3164\ufe00-\ufe0d]+|[\u061c\u202a-\u202e\u2066-\u2069]+|\ufeff+|\ufffc+|[\ufdd0-\ufdef\ufffe\uffff]+|[\u{e0000}-\u{e007f}]+|[\u0001-\u0008\u000e-\u001f\u007f]+|[\u0080-\u009f]|[\u2028\u2029]/gu;
const LINE_ENDS = /[\u2028\u2029]/u;
const CAP = 10;

/** C1 codes are most often punctuation of Windows-1252 that was read as Latin-1. */
const MEANT: Readonly<Record<string, string>> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

export default defineRule({
  id: 'ky-tu/ky-tu-an',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'thong-le', at: 'văn bản không chứa ký tự không nhìn thấy', kind: 'thong-le' },
  ],
  fix: 'safe',
  title: { vi: 'Ký tự ẩn trong văn bản', en: 'Invisible character in the text' },
  messages: {
    vi: {
      an: 'Có ký tự ẩn ({ten}); nên xóa.',
      dieukhien: 'Có ký tự điều khiển ({ten}), thường do đọc sai bảng mã; cần thay bằng dấu câu đúng.',
      xuongdong:
        'Có dấu xuống dòng riêng của trang web hay Word ({ten}), không được đọc là hết dòng; cần xuống dòng thường.',
      nhieu: 'Có {so} chỗ chứa ký tự ẩn; nên xóa hết.',
      xoa: 'Xóa ký tự ẩn',
      thay: 'Thay bằng “{thay}”',
      xuong: 'Xuống dòng thường',
      xoahet: 'Xóa ký tự ẩn ở cả {so} chỗ',
    },
    en: {
      an: 'There is an invisible character ({ten}); it should go.',
      dieukhien:
        'There is a control character ({ten}), mostly from a wrong encoding; the right punctuation is expected.',
      xuongdong:
        'There is a line separator of a web page or of Word ({ten}), which is no line end here; a common one is expected.',
      nhieu: 'Invisible characters stand in {so} places; they should go.',
      xoa: 'Remove the invisible character',
      thay: 'Replace by “{thay}”',
      xuong: 'Make it a common line end',
      xoahet: 'Remove the invisible characters in all {so} places',
    },
  },
  docs: {
    vi: 'Gạch nối mềm, khoảng trắng độ rộng không, dấu đổi chiều chữ, chỗ giữ hình, mã không phải ký tự và ký tự điều khiển thường theo vào khi dán từ PDF hoặc trang web. Mắt không thấy nhưng “chương trình” có gạch nối mềm thì tìm không ra, và khi in có thể hiện thành gạch nối giữa chữ. Khoảng trắng không ngắt (NBSP) và gạch nối không ngắt không bị coi là lỗi.',
    en: 'Soft hyphens, zero width spaces, direction marks, places of objects, codes that are no characters and control characters come along when text is pasted from a PDF or a web page. A word with one of them can’t be found, and in print it may break at the wrong place. No-break spaces and no-break hyphens are no fault.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const found: Hidden[] = [];
    for (const match of parsed.text.matchAll(HIDDEN)) {
      const start = match.index;
      if (start === 0 && match[0][0] === '\ufeff') continue;
      const role = view.leafAt(start)?.role;
      if (role === 'code' || role === 'outside') continue;
      const span = { start, end: start + match[0].length };
      if (isIllegible(view.legacy, span)) continue;
      const control = /[\u0080-\u009f]/u.test(match[0]);
      const meant = LINE_ENDS.test(match[0]) ? '\n' : MEANT[match[0]];
      const edits = control && meant === undefined ? [] : [{ span, text: meant ?? '' }];
      found.push({ span, edits, name: codeOf(match[0]), sure: !control && meant === undefined });
    }
    for (const one of found.filter((hidden) => !hidden.sure)) {
      const meant = one.edits[0]?.text;
      const isLineEnd = meant === '\n';
      report({
        span: one.span,
        message: isLineEnd ? 'xuongdong' : 'dieukhien',
        values: { ten: one.name, thay: meant ?? '' },
        ...(meant === undefined
          ? {}
          : { fix: { title: isLineEnd ? 'xuong' : 'thay', edits: one.edits, safety: 'review' } }),
      });
    }
    reportMany(
      found.filter((hidden) => hidden.sure),
      CAP,
      ({ span, edits, name }) => report({ span, message: 'an', values: { ten: name }, fix: { title: 'xoa', edits } }),
      ({ span }, count, edits) =>
        report({ span, message: 'nhieu', values: { so: count }, fix: { title: 'xoahet', edits } }),
    );
  },
  examples: [
    {
      name: 'gạch nối mềm giữa từ',
      text: 'Thực hiện ch⟦\u00ad⟧ương trình công tác năm.',
      message: 'U+00AD',
      fixed: 'Thực hiện chương trình công tác năm.',
    },
    {
      name: 'khoảng trắng độ rộng không',
      text: 'Các đơn vị thi h⟦\u200b⟧ành nghiêm túc.',
      fixed: 'Các đơn vị thi hành nghiêm túc.',
    },
    {
      name: 'dấu câu đọc sai bảng mã',
      text: 'Giai đoạn 1 ⟦\u0096⟧ chuẩn bị.',
      message: 'ký tự điều khiển',
      fixed: 'Giai đoạn 1 – chuẩn bị.',
    },
    {
      name: 'chỗ của hình không chép theo được',
      text: 'Sơ đồ tổ chức⟦\ufffc⟧ kèm theo.',
      message: 'U+FFFC',
      fixed: 'Sơ đồ tổ chức kèm theo.',
    },
    {
      name: 'dấu xuống dòng của trang web',
      text: 'Các phòng rà soát hồ sơ.⟦\u2028⟧Văn phòng tổng hợp.',
      message: 'U+2028',
      fixed: 'Các phòng rà soát hồ sơ.\nVăn phòng tổng hợp.',
    },
    { name: 'khoảng trắng không ngắt là bình thường', text: 'Kế hoạch này gồm 7\u00a0nhiệm vụ.' },
  ],
});

function codeOf(characters: string): string {
  const code = (characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return characters.length === 1 ? `U+${code}` : `U+${code} × ${characters.length}`;
}
