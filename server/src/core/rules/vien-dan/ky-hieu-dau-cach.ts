import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { faultsOf, SYMBOL_BASIS } from './_citation.ts';

const CODES = new Set(['symbol-space'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-dau-cach',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Dấu cách trong số, ký hiệu viện dẫn', en: 'Blank inside the number and symbol of a citation' },
  messages: {
    vi: {
      thua: 'Số, ký hiệu “{ma}” có dấu cách bên trong; số, ký hiệu viết liền.',
      bo: 'Bỏ dấu cách',
    },
    en: {
      thua: 'The number and symbol “{ma}” hold a blank; they are written without one.',
      bo: 'Remove the blank',
    },
  },
  docs: {
    vi: 'Giữa số, dấu gạch chéo, các nhóm chữ viết tắt và dấu gạch nối không có dấu cách. Một dấu cách lọt vào thì tìm theo số, ký hiệu không ra văn bản, và dòng có thể bị ngắt giữa ký hiệu.',
    en: 'No blank stands between number, slash, abbreviations and hyphen. With one inside, a search for the number finds nothing and the line may break in the middle of the symbol.',
  },
  check(context, report) {
    const { text } = context.parsed;
    const byCitation = new Map<Citation, Span[]>();
    for (const { citation, fault } of faultsOf(context, CODES)) {
      const spans = byCitation.get(citation);
      if (spans === undefined) byCitation.set(citation, [fault.span]);
      else spans.push(fault.span);
    }
    for (const [citation, spans] of byCitation) {
      const { code } = citation.slots;
      // "(Kèm theo Kế hoạch số 1105 /KH-ĐKT …)": the number is stamped in by hand.
      const stamped = context.view.leafAt(citation.span.start)?.role === 'annexNote';
      const real = stamped ? spans.filter((span) => text[span.end] !== '/') : spans;
      if (code === undefined || real.length === 0) continue;
      const removable = real.every((span) => /^[\s\u00a0]+$/u.test(text.slice(span.start, span.end)));
      const edits = real.map((span) => ({ span, text: '' }));
      report({
        span: code.span,
        message: 'thua',
        values: { ma: code.text },
        ...(removable ? { fix: { title: 'bo' as const, edits } } : {}),
      });
    }
  },
  examples: [
    {
      name: 'sau gạch nối',
      text: 'Thực hiện Nghị định số ⟦152/2025/NĐ- CP⟧ ngày 14 tháng 6 năm 2025 của Chính phủ.',
      message: 'viết liền',
      fixed: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
    },
    {
      name: 'trước dấu gạch chéo',
      text: 'Theo Kế hoạch số ⟦170 /KH-UBND⟧ ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      fixed: 'Theo Kế hoạch số 170/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'viết liền', text: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.' },
    { name: 'số để trống chờ điền', text: 'Theo Kế hoạch số      /KH-UBND của Ủy ban nhân dân tỉnh Sông Hoa.' },
  ],
});
