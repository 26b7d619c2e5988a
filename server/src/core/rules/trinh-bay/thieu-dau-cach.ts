import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { letterWith } from '../the-thuc/_example.ts';
import { isTyped } from './_roles.ts';
import { isMachineText, isVietnamese, tokenAt, wordAfter, wordBefore } from './_token.ts';

/** A mark with the next word, bracket, quotation, or after a colon a figure, right behind it. */
const GLUED = /[,;](?=[\p{L}“(])|:(?=[\p{L}\p{Nd}“(])|\.(?=\p{Lu}\p{L}{1,7} \p{L})/gu;
const LOWER = /\p{Ll}/u;

export default defineRule({
  id: 'trinh-bay/thieu-dau-cach',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: sau dấu câu có dấu cách', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Thiếu dấu cách sau dấu câu', en: 'No blank after a punctuation mark' },
  messages: {
    vi: { thieu: 'Sau “{dau}” thiếu dấu cách.', them: 'Thêm dấu cách sau “{dau}”' },
    en: { thieu: 'A blank is missing after “{dau}”.', them: 'Add a blank after “{dau}”' },
  },
  docs: {
    vi: 'Sau dấu phẩy, chấm phẩy, hai chấm, dấu chấm hết câu có một dấu cách: “tỉnh An Giang, tỉnh Cà Mau”, “Kính gửi: Các sở”. Thiếu dấu cách thì hai từ dính nhau, máy không ngắt dòng được ở đó và tìm kiếm bị hụt. Số thập phân, giờ (14:30), tỉ lệ (1:500), chữ viết tắt (“VT,TH”), công thức, số hiệu tiêu chuẩn, địa chỉ mạng, tên tệp không bị báo.',
    en: 'A blank follows the comma, semicolon, colon and the full stop of a sentence. Without it two words run together: lines can’t break there and searches fail. Decimals, times, ratios, abbreviations, formulas, codes, addresses and file names are left alone.',
  },
  check({ doc, parsed, view }, report) {
    for (const { leaf, from, text: dau, span } of matchesIn(view.printedText, GLUED)) {
      if (!isTyped(leaf, parsed.text)) continue;
      const line = leaf.flat.text;
      if (dau === '.' ? !isSentenceEnd(line, from) : !isFault(line, from, dau)) continue;
      const edit = blankAfter(leaf.flat, from, parsed.text);
      report({
        span,
        message: 'thieu',
        values: { dau },
        ...(edit === undefined ? {} : { fix: { title: 'them', edits: [edit], values: { dau } } }),
      });
    }
    const label = doc.preface.addresseeLabel;
    if (label?.flat.text.endsWith(':') !== true) return;
    const { end } = label.span;
    if (!doc.preface.addressees.some(({ span, flat }) => span.start === end && LETTER.test(flat.text))) return;
    const edits = [{ span: { start: end, end }, text: ' ' }];
    const values = { dau: ':' };
    report({ span: { start: end - 1, end }, message: 'thieu', values, fix: { title: 'them', edits, values } });
  },
  examples: [
    {
      name: 'sau dấu phẩy, chấm phẩy',
      text: 'Các xã Sông Hoa⟦,⟧phường An Sơn⟦;⟧các thôn báo cáo.',
      message: 'Sau “,” thiếu dấu cách',
      fixed: 'Các xã Sông Hoa, phường An Sơn; các thôn báo cáo.',
    },
    {
      name: 'sau dấu hai chấm',
      text: 'Địa điểm⟦:⟧Hội trường Sở; phạm vi⟦:⟧trong Sở; thời gian⟦:⟧08 giờ 00 phút; chủ đề⟦:⟧“Văn thư số”.',
      fixed: 'Địa điểm: Hội trường Sở; phạm vi: trong Sở; thời gian: 08 giờ 00 phút; chủ đề: “Văn thư số”.',
    },
    {
      name: 'sau “Kính gửi:”',
      text: letterWith({ addressee: 'Kính gửi⟦:⟧Các sở, ban, ngành của tỉnh.' }),
      fixed: letterWith({}),
      whole: true,
    },
    {
      name: 'sau số và ngoặc',
      text: 'Theo khoản 2⟦,⟧khoản 3; mẫu số 01 (kèm theo)⟦,⟧biểu số 02.',
      fixed: 'Theo khoản 2, khoản 3; mẫu số 01 (kèm theo), biểu số 02.',
    },
    {
      name: 'hết câu',
      text: 'Các phòng gửi báo cáo⟦.⟧Văn phòng tổng hợp trước ngày 15/6/2026⟦.⟧Các đơn vị tham gia⟦.⟧Sở Nội vụ họp với tỉnh An Lĩnh⟦.⟧Các xã phối hợp.',
      fixed:
        'Các phòng gửi báo cáo. Văn phòng tổng hợp trước ngày 15/6/2026. Các đơn vị tham gia. Sở Nội vụ họp với tỉnh An Lĩnh. Các xã phối hợp.',
    },
    {
      name: 'trong bảng',
      text: '| Việc | Đơn vị |\n| --- | --- |\n| Rà soát⟦;⟧tổng hợp | Văn phòng⟦,⟧Thanh tra |',
      fixed: '| Việc | Đơn vị |\n| --- | --- |\n| Rà soát; tổng hợp | Văn phòng, Thanh tra |',
    },
    {
      name: 'dấu chấm trong chữ viết tắt, mã',
      text: 'Ông TS.Trần văn thư, Ông.Trần Văn Sông, TP.Sông Hoa, ở tp.Sông Hoa, biểu no.Một số, Rev.Các phụ lục, mã KT.Đơn vị, tr.Hai, mục 1.Một số, v.v.Các phòng.',
    },
    {
      name: 'số, giờ, tỉ lệ, tiêu chuẩn',
      text: 'Chi 1,5 triệu đồng, lúc 14:30, bản đồ 1:500, dự thảo TCVN 7790-1:2008, ISO 9001:2015, cột A:B, hàm f(x;y).',
    },
    {
      name: 'chữ viết tắt, địa chỉ',
      text: 'Bộ phận TCĐ,ĐV; VT,TH; điểm a,b khoản 1; xem https://songhoa.gov.vn/a,b;c hoặc gửi vt:so@songhoa.gov.vn, tệp mau,bieu.docx.',
    },
  ],
});

const LETTER = /^\p{L}/u;
/** What follows a colon is text, not code, where Vietnamese words stand right before. */
const NEAR = 12;

function isFault(line: string, at: number, mark: string): boolean {
  const before = wordBefore(line, at);
  const last = line[at - 1] ?? ' ';
  if (before === '' ? !/[\p{Nd})”%]/u.test(last) : before.length < 2) return false;
  if (isMachineText(tokenAt(line, at))) return false;
  const next = line[at + 1] ?? ' ';
  const after = wordAfter(line, at + 1);
  if (after === '') {
    if (before === '' || !isVietnamese(line.slice(Math.max(0, at - NEAR), at)) || /^số$/iu.test(before)) return false;
    // ":(" at the end is a face, not a bracket.
    return next !== '(' || /[\p{L}\p{Nd}]/u.test(line[at + 2] ?? '');
  }
  // Abbreviations, symbols and units side by side: "VT,TH", "x,y", "A:B".
  if (after.length < 2 || !LOWER.test(after) || !/^$|\p{Ll}/u.test(before)) return false;
  if (isVietnamese(before) || isVietnamese(after)) return true;
  if (mark === ':') return before !== '' && isVietnamese(line.slice(Math.max(0, at - NEAR), at));
  return before === '' ? after.length > 2 : isBareWords(tokenAt(line, at));
}

/**
 * A full stop stands in abbreviations, codes and names of sites too: here only after a Vietnamese word or the year of a date, before a capitalised word after which the sentence goes on.
 */
function isSentenceEnd(line: string, at: number): boolean {
  if (isMachineText(tokenAt(line, at))) return false;
  const before = wordBefore(line, at);
  if (before === '') return /(?:năm |\/)\p{Nd}{4}$/u.test(line.slice(Math.max(0, at - 8), at));
  if (before.length < 2 || line[at - before.length - 1] !== ' ') return false;
  // "tỉnh Sông Hoa.Các xã báo cáo", but not "Ông.Trần Văn Sông".
  if (/^\p{Lu}\p{Ll}+$/u.test(before))
    return isVietnamese(before) && /^\p{L}+ \p{Ll}/u.test(line.slice(at + 1, at + 12));
  if (before !== before.toLowerCase()) return false;
  // "tp.", "ths." have no vowel; a word without a mark has Vietnamese ones around it.
  if (isVietnamese(before)) return true;
  return VOWEL.test(before) && !FOREIGN.test(before) && isVietnamese(line.slice(Math.max(0, at - NEAR), at));
}

const VOWEL = /[aeiouy]/u;
/** Words with a stop of their own. */
const FOREIGN = /^(?:no|vol|etc|inc|tel|fax|ed|op|art|fig|app|rev|version|ver)$/u;

/** Words without Vietnamese marks are told from code by having nothing but letters around the mark. */
function isBareWords(token: string): boolean {
  return /^[“(]?\p{L}+[,;]\p{L}+[”).,;:]*$/u.test(token);
}

/** No edit where marks of bold or italic stand between the two: the blank would have to be put beside them by hand. */
function blankAfter(flat: Flat, at: number, source: string): Edit | undefined {
  const { end } = spanOf(flat, at, at + 1);
  const { start } = spanOf(flat, at + 1, at + 2);
  return start === end && source[end] !== ' ' ? { span: { start: end, end }, text: ' ' } : undefined;
}
