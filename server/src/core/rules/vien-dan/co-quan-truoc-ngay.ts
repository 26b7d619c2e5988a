import { defineRule } from '../../lint/rule.ts';
import { indexAt } from '../../text/flat.ts';
import { placedIn, SENTENCES } from './_around.ts';
import { CITATION_BASIS } from './_citation.ts';

export default defineRule({
  id: 'vien-dan/co-quan-truoc-ngay',
  severity: 'hint',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Cơ quan ban hành đứng trước ngày', en: 'Issuer before the date' },
  messages: {
    vi: {
      nguoc: 'Viện dẫn ghi “{coQuan}” trước “{ngay}”; thứ tự là thời gian ban hành rồi đến cơ quan ban hành.',
      doi: 'Sửa thành “{dung}”',
    },
    en: {
      nguoc: 'The citation has “{coQuan}” before “{ngay}”; the date comes first, then the issuer.',
      doi: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Viện dẫn ghi lần lượt: tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành, trích yếu. Riêng dòng căn cứ ban hành được nêu cơ quan trước thời gian nên không xét.',
    en: 'A citation gives in order: type, number and symbol, date, issuer, subject. A căn cứ may name the issuer before the date and is left alone.',
  },
  regimes: ['nd30', 'dang'],
  check({ view, parsed }, report) {
    for (const { citation, leaf, text } of placedIn(view, SENTENCES)) {
      const { code, date, issuer } = citation.slots;
      if (code === undefined || date === undefined || issuer === undefined) continue;
      // "1673/QĐ-UBND tỉnh …": the place hangs on the symbol, another fault.
      if (issuer.span.start < code.span.end || issuer.span.start > date.span.start) continue;
      // "của Chính phủ ban hành ngày …" tells a story and keeps its order.
      const between = text.slice(indexAt(leaf.flat, issuer.span.end), indexAt(leaf.flat, date.span.start));
      if (!/^,? ?$/u.test(between)) continue;
      const span = { start: code.span.end, end: date.span.end };
      const source = parsed.text.slice(span.start, span.end);
      const dung = `${date.text} của ${issuer.text}`;
      const plain = BETWEEN.test(source.replace(issuer.text, '').replace(date.text, ''));
      report({
        span: { start: issuer.span.start, end: date.span.end },
        message: 'nguoc',
        values: { coQuan: issuer.text, ngay: date.text },
        ...(plain ? { fix: { title: 'doi', values: { dung }, edits: [{ span, text: ` ${dung}` }] } } : {}),
      });
    }
  },
  examples: [
    {
      name: 'cơ quan trước ngày',
      text: 'Thực hiện Hướng dẫn số 12-HD/BTCTW của ⟦Ban Tổ chức Trung ương ngày 06/7/2018⟧ về tổ chức bộ máy.',
      message: 'thời gian ban hành rồi đến cơ quan',
      fixed: 'Thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương về tổ chức bộ máy.',
    },
    { name: 'lời kể', text: 'Nghị định số 30/2020/NĐ-CP của Chính phủ ban hành ngày 05/3/2020.' },
    {
      name: 'ngày trước cơ quan',
      text: 'Thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương về tổ chức bộ máy.',
    },
  ],
});

// What may be left once issuer and date are taken out: "của" and blanks, a comma.
const BETWEEN = /^ của ,? ?$/u;
