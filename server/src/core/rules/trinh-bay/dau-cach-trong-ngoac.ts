import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { gapAt, isFillIn } from './_gap.ts';

/** After an opening mark, or before a closing one. A box with one letter in it, `[ x ]`, is ticked by hand. */
const BOX = /^.? ?\]/u;
const BOX_END = /\[ ?.?$/u;
const AFTER_OPEN = /[([“] (?=[\p{L}\p{Nd}])/gu;
const BEFORE_CLOSE = / [)\]”]/gu;
const LETTER = /[\p{L}\p{Nd}]/u;

export default defineRule({
  id: 'trinh-bay/dau-cach-trong-ngoac',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: dấu ngoặc viết liền với chữ bên trong', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Dấu cách phía trong dấu ngoặc', en: 'Blank inside brackets or quotation marks' },
  messages: {
    vi: {
      sau: 'Thừa dấu cách sau dấu mở ngoặc {dau}; dấu ngoặc viết liền với chữ bên trong.',
      truoc: 'Thừa dấu cách trước dấu đóng ngoặc {dau}; dấu ngoặc viết liền với chữ bên trong.',
      bo: 'Bỏ dấu cách',
    },
    en: {
      sau: 'There is a blank after the opening mark {dau}; the mark joins the text inside.',
      truoc: 'There is a blank before the closing mark {dau}; the mark joins the text inside.',
      bo: 'Remove the blank',
    },
  },
  docs: {
    vi: 'Dấu ngoặc đơn và ngoặc kép viết liền với chữ bên trong: (trực tiếp), “Chiến sĩ thi đua”. Ngoặc để trống chờ điền và “( Đã ký )” trên bản sao không bị báo.',
    en: 'Brackets and quotation marks join the text inside them. Empty brackets to be filled in, and the “( Đã ký )” of copies, are left alone.',
  },
  check({ parsed, view }, report) {
    for (const { leaf, from, to, text } of matchesIn(view.proseText, AFTER_OPEN)) {
      const after = leaf.flat.text.slice(to, to + 6);
      if (isSigned(after) || isFillIn(after) || BOX.test(after)) continue;
      // “x“ is a closing mark that was typed wrong.
      if (text.startsWith('“') && /[\p{L}\p{Nd}.,;!?%)]/u.test(leaf.flat.text[from - 1] ?? '')) continue;
      const gap = gapAt(leaf.flat, from + 1, parsed.text);
      if (gap === undefined) continue;
      report({
        span: { start: gap.start - 1, end: gap.end },
        message: 'sau',
        values: { dau: text[0] ?? '' },
        fix: { title: 'bo', edits: [{ span: gap, text: '' }] },
      });
    }
    for (const { leaf, from, to, text } of matchesIn(view.proseText, BEFORE_CLOSE)) {
      const before = leaf.flat.text.slice(Math.max(0, from - 6), from);
      const last = before.slice(-1);
      // “ ”x” is an opening mark that was typed wrong, and after an opening mark nothing stands inside.
      if (LETTER.test(leaf.flat.text[to] ?? '') || !/[\p{L}\p{Nd}.,;:!?%)”]/u.test(last)) continue;
      if (isSigned(before.slice(-5)) || BOX_END.test(before) || /\.{2}$|…$/u.test(before)) continue;
      const gap = gapAt(leaf.flat, from, parsed.text);
      if (gap === undefined) continue;
      report({
        span: { start: gap.start, end: gap.end + 1 },
        message: 'truoc',
        values: { dau: text.slice(1) },
        fix: { title: 'bo', edits: [{ span: gap, text: '' }] },
      });
    }
  },
  examples: [
    {
      name: 'sau dấu mở',
      text: 'Danh hiệu ⟦“ ⟧Chiến sĩ thi đua” và ⟦( ⟧nếu có) danh hiệu khác.',
      message: 'sau dấu mở ngoặc “',
      fixed: 'Danh hiệu “Chiến sĩ thi đua” và (nếu có) danh hiệu khác.',
    },
    {
      name: 'trước dấu đóng',
      text: 'Danh hiệu “Lao động tiên tiến⟦ ”⟧ (hằng năm⟦ )⟧.',
      fixed: 'Danh hiệu “Lao động tiên tiến” (hằng năm).',
    },
    {
      name: 'ngoặc vuông',
      text: 'Quy chế ⟦[ ⟧kèm theo dự thảo⟦ ]⟧, đánh dấu vào ô [ x ] hoặc [ ].',
      fixed: 'Quy chế [kèm theo dự thảo], đánh dấu vào ô [ x ] hoặc [ ].',
    },
    {
      name: 'dấu mở gõ thay dấu đóng',
      text: 'Danh hiệu “Lao động tiên tiến“ được xét hằng năm.',
      also: ['trinh-bay/ngoac-kep-khong-khop'],
    },
    { name: 'ngoặc để trống và dấu đã ký', text: 'Số lượng (    ) bản, ( Đã ký ).' },
    { name: 'ô vuông đánh dấu; ngoặc vuông có chữ', text: 'Chọn [ x ] có, [ ] không, [ a] khác; ghi ⟦[ ⟧hai] bản.' },
  ],
});

function isSigned(text: string): boolean {
  return /đã ?k|ã ký/iu.test(text);
}
