import { defineRule } from '../../lint/rule.ts';
import { type Hit, matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import { isMachineText, isVietnamese, tokenAt, wordAfter, wordBefore } from './_token.ts';

/** A hyphen or dash between two words with a blank on one side only. */
const LOPSIDED = /(?:[-–—] | [-–—])(?=\p{L})/gu;

/** "từ 5 -7 ngày", "10- 15%": short figures after a word and before a word or per cent sign. */
const RANGE = /([0-9]{1,3})(?:- | -)([0-9]{1,3})(?=%| \p{Ll})/gu;
const NUMBERED =
  /^(?:nhóm|tổ|bước|mục|phần|lớp|bảng|mẫu|biểu|đợt|vòng|khoản|bài|câu|cấp|loại|kỳ|quý|ca|khối|hạng|độ)$/iu;
const COUNCIL = /(?:Hội đồng|Ban) thi đua$/iu;

export default defineRule({
  id: 'trinh-bay/gach-lech-dau-cach',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: dấu cách ở cả hai bên gạch ngang', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Gạch ngang có dấu cách một bên', en: 'Dash with a blank on one side only' },
  messages: {
    vi: {
      lech: 'Gạch ngang trong “{viet}” có dấu cách một bên; nên viết “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      lech: 'The dash in “{viet}” has a blank on one side only; write “{dung}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Gạch nối hai vế có dấu cách ở cả hai bên: “thi đua - khen thưởng”, “kinh tế - xã hội”. Dấu cách chỉ ở một bên là lỗi gõ; khoảng số viết liền (“5-7 ngày”). Tên phiên âm viết liền (“Ma-rốc”) thì cách sửa cần xem lại, có cả hai cách. Số và ký hiệu văn bản, khoảng năm có quy tắc riêng.',
    en: 'A dash between two parts has a blank on both sides. A blank on one side only is a slip of typing; ranges of numbers have none. Transcribed names are written without blanks, so there the fix offers both. Symbols of documents and year ranges have rules of their own.',
  },
  check({ parsed, view }, report) {
    const { citations } = view;
    for (const hit of matchesIn(view.proseText, LOPSIDED)) {
      const { leaf, from, to, text, span } = hit;
      const line = leaf.flat.text;
      if (!/\p{L}/u.test(line[from - 1] ?? '')) continue;
      if (leaf.flat.breaks?.includes(from + text.indexOf(' ')) === true || isPartOfCode(hit)) continue;
      // The council's name has a rule of its own, thi-dua/ten-hoi-dong-sai.
      if (COUNCIL.test(line.slice(Math.max(0, from - 20), from))) continue;
      const before = wordBefore(line, from);
      const after = wordAfter(line, to);
      // A citation tells of its own blanks; its title is the author's text like any other.
      const near = citations[countBefore(citations, (one) => one.span.start <= span.start) - 1];
      const symbol = near?.slots.code?.span;
      if (symbol !== undefined && symbol.start - 2 <= span.start && span.end <= symbol.end + 2) continue;
      const dash = text.trim();
      const spaced = {
        title: 'sua' as const,
        edits: [{ span, text: ` ${dash} ` }],
        values: { dung: `${before} ${dash} ${after}` },
      };
      const tight = {
        title: 'sua' as const,
        edits: [{ span, text: dash }],
        values: { dung: `${before}${dash}${after}` },
      };
      const transcribed = dash === '-' && isTranscribed(before, after);
      const plain = parsed.text.slice(span.start, span.end).replace('\u00a0', ' ') === text;
      report({
        span,
        message: 'lech',
        values: { viet: `${before}${text}${after}`, dung: transcribed ? tight.values.dung : spaced.values.dung },
        ...(!plain
          ? {}
          : transcribed
            ? { fix: { ...tight, safety: 'review' }, moreFixes: [{ ...spaced, safety: 'review' }] }
            : // Two foreign words, “wi -fi”, may belong together.
              { fix: isVietnamese(before + after) ? spaced : { ...spaced, safety: 'review' as const } }),
      });
    }
    for (const { leaf, from, text, match, span } of matchesIn(view.proseText, RANGE)) {
      if (leaf.flat.breaks?.some((at) => at > from && at < from + text.length) === true) continue;
      if (!/\p{L} $/u.test(leaf.flat.text.slice(Math.max(0, from - 2), from))) continue;
      // "Nhóm 1- 5 người" is a label with its text.
      if (NUMBERED.test(wordBefore(leaf.flat.text, from - 1))) continue;
      const dung = `${match[1]}-${match[2]}`;
      const start = from + (match[1]?.length ?? 0);
      const gap = spanOf(leaf.flat, start, start + 2);
      const plain = /^[- \u00a0]{2}$/u.test(parsed.text.slice(gap.start, gap.end));
      report({
        span,
        message: 'lech',
        values: { viet: text, dung },
        ...(plain
          ? { fix: { title: 'sua', edits: [{ span: gap, text: '-' }], values: { dung }, safety: 'review' as const } }
          : {}),
      });
    }
  },
  examples: [
    {
      name: 'khoảng số',
      text: 'Nộp trong ⟦5 -7⟧ ngày, đạt ⟦10- 15⟧%, mời từ ⟦100- 150⟧ người.',
      message: 'nên viết “5-7”',
      fixed: 'Nộp trong 5-7 ngày, đạt 10-15%, mời từ 100-150 người.',
    },
    {
      name: 'dấu cách một bên',
      text: 'Phát triển kinh tế⟦- ⟧xã hội; công tác thi đua⟦ -⟧khen thưởng.',
      message: 'nên viết “tế - xã”',
      fixed: 'Phát triển kinh tế - xã hội; công tác thi đua - khen thưởng.',
    },
    {
      name: 'tên phiên âm',
      text: 'Đoàn công tác đến Ma⟦- ⟧rốc.',
      message: 'nên viết “Ma-rốc”',
      fixed: 'Đoàn công tác đến Ma-rốc.',
    },
    {
      name: 'đủ hai bên, viết liền',
      text: 'Phát triển kinh tế - xã hội – môi trường; Ma-rốc; nội dung A-B; số điện thoại 024 -385 12; ngày 5 -17/3; nhóm 1- 5 người; Hội đồng Thi đua - Khen thưởng.',
    },
    { name: 'ký hiệu văn bản', text: 'Theo Tờ trình số 18/TTr-SNV và mã HS -01, a- b.' },
    {
      name: 'dòng bị ngắt ở gạch ngang',
      text: 'Phát triển kinh tế-\nxã hội; nộp trong 5-\n7 ngày.',
    },
  ],
});

/** Symbols and abbreviations glued to figures or slashes: "12/QĐ- UBND", "VP -TH2". */
function isPartOfCode({ leaf, from, to }: Hit): boolean {
  const line = leaf.flat.text;
  const left = tokenAt(line, from - 1);
  const right = tokenAt(line, to);
  const symbol = /[/\p{Nd}]/u;
  return (
    symbol.test(left) || symbol.test(right) || isMachineText(left) || isMachineText(right) || single(line, from, to)
  );
}

/** "a- b", "I- MỤC ĐÍCH": a label or a formula. */
function single(line: string, from: number, to: number): boolean {
  const before = wordBefore(line, from);
  return before.length < 2 || wordAfter(line, to).length < 2 || (from === before.length && !isVietnamese(before));
}

/** "Ma-rốc", "Pa-lét-xtin": a short capitalised syllable, then a small letter. */
function isTranscribed(before: string, after: string): boolean {
  return /^\p{Lu}\p{Ll}{0,3}$/u.test(before) && /^\p{Ll}/u.test(after);
}
