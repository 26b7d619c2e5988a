import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { keyOfCitation } from '../../registry/key.ts';
import { typeName } from '../../registry/phrase.ts';
import { titlesDiffer } from '../vien-dan/_mentions.ts';

export default defineRule({
  id: 'nhat-quan/vien-dan-hai-cach',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm b', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Một văn bản viện dẫn theo hai cách', en: 'One document cited in two ways' },
  messages: {
    vi: {
      kyHieu: 'Ở đây ghi “{ma}”, ở chỗ trước ghi “{truoc}”; cùng một văn bản thì số, ký hiệu ghi một cách.',
      loai: 'Số “{ma}” ở đây là {loai}, ở chỗ trước là {truoc}; một trong hai tên loại sai.',
      trichYeu: 'Trích yếu của “{ma}” ở đây khác hẳn ở chỗ trước; kiểm tra xem có đúng là một văn bản không.',
      truocDo: 'Chỗ viện dẫn trước',
      nhuTruoc: 'Ghi như chỗ trước: “{truoc}”',
    },
    en: {
      kyHieu: 'Here it is “{ma}”, before “{truoc}”; the number of one document is written one way.',
      loai: 'The number “{ma}” is a {loai} here and a {truoc} before; one of the types is wrong.',
      trichYeu: 'The subject of “{ma}” is told in quite other words here than before; check that it is one document.',
      truocDo: 'The earlier citation',
      nhuTruoc: 'As before: “{truoc}”',
    },
  },
  labels: ['truocDo'],
  docs: {
    vi: 'Trong một văn bản, cùng số và ngày mà tên loại khác nhau (“Quy định số 37-QĐ/TW” và “Quyết định số 37-QĐ/TW”), ký hiệu viết hai cách (“345/SNV-TĐKT,CCHC” và “345/SNV-TĐKT-CCHC”) hoặc trích yếu khác hẳn thì một chỗ có thể nhầm. Ký hiệu sai rõ (“34/CT-TW”) và tên loại trái với ký hiệu đã có quy tắc riêng nên không nhắc lại. Trích yếu khác chỉ là gợi ý.',
    en: 'Within a document one number and date with two type words, two spellings of the symbol or two quite different subjects points to a slip. A symbol that is plainly wrong and a type that contradicts it have rules of their own and aren’t told again. A different subject is a hint.',
  },
  check({ view, parsed }, report) {
    const first = new Map<string, Citation[]>();
    for (const citation of view.citations) {
      const key = keyOfCitation(citation);
      const { code, type, title } = citation.slots;
      if (key === undefined || code === undefined || citation.faults.some(({ code: fault }) => SPELT.has(fault)))
        continue;
      const leaf = view.leafAt(code.span.start);
      if (leaf === undefined || leaf.role === 'quoted') continue;
      const earlier = first.get(key) ?? [];
      const before = earlier.find((one) => isSameDay(one, citation));
      if (earlier.length === 0) first.set(key, [citation]);
      else if (earlier.length < MOST) earlier.push(citation);
      const old = before?.slots.code;
      if (before === undefined || old === undefined) continue;
      if (old.text !== code.text && signsOf(old.text) !== signsOf(code.text)) {
        const values = { ma: code.text, truoc: old.text };
        const edits =
          parsed.text.slice(code.span.start, code.span.end) === code.text ? [{ span: code.span, text: old.text }] : [];
        report({
          span: code.span,
          message: 'kyHieu',
          values,
          related: [{ span: old.span, message: 'truocDo' }],
          ...(edits.length === 0 ? {} : { fix: { title: 'nhuTruoc', values, edits } }),
        });
      } else if (type !== undefined && before.slots.type !== undefined && typesClash(before, citation)) {
        report({
          span: { start: type.span.start, end: code.span.end },
          message: 'loai',
          values: { ma: code.text, loai: nameOf(citation), truoc: nameOf(before) },
          related: [{ span: before.slots.type.span, message: 'truocDo' }],
        });
      } else if (title !== undefined) {
        const told = earlier.find((one) => isSameDay(one, citation) && titlesDiffer(one, citation));
        if (told?.slots.title === undefined) continue;
        report({
          span: title.span,
          message: 'trichYeu',
          values: { ma: code.text },
          severity: 'hint',
          related: [{ span: told.slots.title.span, message: 'truocDo' }],
        });
      }
    }
  },
  examples: [
    {
      name: 'hai cách viết ký hiệu',
      text: 'Theo Công văn số 345/SNV-TĐKT-CCHC ngày 08/4/2025 của Sở Nội vụ.\n\nNội dung Công văn số ⟦345/SNV-TĐKTCCHC⟧ được gửi các phòng.',
      message: 'ở chỗ trước ghi “345/SNV-TĐKT-CCHC”',
      fixed:
        'Theo Công văn số 345/SNV-TĐKT-CCHC ngày 08/4/2025 của Sở Nội vụ.\n\nNội dung Công văn số 345/SNV-TĐKT-CCHC được gửi các phòng.',
    },
    {
      name: 'hai tên loại',
      text: 'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.\n\nTrách nhiệm theo ⟦Quyết định số 37-QĐ/TW⟧ được giao các phòng.',
      message: 'ở đây là quyết định, ở chỗ trước là quy định',
    },
    {
      name: 'trích yếu khác hẳn',
      text: 'Theo Quyết định số 90/QĐ-SNV ngày 18/01/2025 của Sở Nội vụ về thành lập Tổ rà soát hồ sơ lưu trữ.\n\nTheo Quyết định số 90/QĐ-SNV ngày 18/01/2025 của Sở Nội vụ về ⟦phân bổ kinh phí khen thưởng đợt một⟧.',
      message: 'khác hẳn',
    },
    {
      name: 'trích yếu rút gọn',
      text: 'Theo Quyết định số 90/QĐ-SNV ngày 18/01/2025 của Sở Nội vụ về thành lập Tổ rà soát hồ sơ lưu trữ.\n\nTổ rà soát thành lập theo Quyết định số 90/QĐ-SNV về thành lập Tổ rà soát.',
    },
    {
      name: 'nội dung của một điều',
      text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n\nĐiều 5 Nghị định số 30/2020/NĐ-CP quy định giá trị pháp lý của văn bản điện tử đã ký số.',
    },
    {
      name: 'hai văn bản khác ngày',
      text: 'Theo Quy định số 06-QĐ/TW ngày 28/8/2018 của Bộ Chính trị và Quyết định số 06-QĐ/TW ngày 09/02/2026 của Bộ Chính trị.',
    },
  ],
});

/** Each mention is compared with the first ones of its number. */
const MOST = 20;

/** Wrong spellings of a number and symbol have rules of their own. */
const SPELT: ReadonlySet<string> = new Set([
  'symbol-space',
  'symbol-dash',
  'symbol-homoglyph',
  'symbol-d',
  'symbol-case',
  'symbol-separator',
  'symbol-slash-missing',
  'symbol-swapped',
  'symbol-year',
  'symbol-agency',
  'number-zero',
]);

/** Numbers begin again each year or term, so one date, or none, says that the document is one. */
function isSameDay(a: Citation, b: Citation): boolean {
  if (a.date === null || b.date === null) return true;
  const length = Math.min(a.date.length, b.date.length);
  return a.date.slice(0, length) === b.date.slice(0, length);
}

/** Case and the look of dashes aside. */
function signsOf(code: string): string {
  return code
    .replace(/[\u2010-\u2014]/gu, '-')
    .replaceAll(' ', '')
    .toLowerCase();
}

function nameOf({ type }: Citation): string {
  return typeName(type).toLowerCase();
}

function typesClash(a: Citation, b: Citation): boolean {
  if (a.type === b.type || a.shared || b.shared) return false;
  return PAIRS.some((pair) => pair.includes(a.type) && pair.includes(b.type));
}

/** Types whose symbols are alike: of others `ten-loai-khac-ky-hieu` says which doesn't fit. "Văn bản" may stand for any. */
const PAIRS: readonly (readonly string[])[] = [
  ['quy-dinh', 'quyet-dinh'],
  ['nghi-quyet', 'luat', 'phap-lenh', 'bo-luat'],
  ['thong-tu', 'thong-tri'],
];
