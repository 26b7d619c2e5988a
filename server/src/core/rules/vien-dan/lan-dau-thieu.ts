import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';
import { CITATION_BASIS, isNested, isOwnNumber, keyOf } from './_citation.ts';

/** Where a mention may be short by its nature: titles, notes, lists of recipients. */
const SHORT_PLACES: ReadonlySet<LeafRole> = new Set([
  'subject',
  'heading',
  'recipient',
  'annexNote',
  'annexHeading',
  'cell',
]);

export default defineRule({
  id: 'vien-dan/lan-dau-thieu',
  severity: 'hint',
  basis: [{ ...CITATION_BASIS, kind: 'truc-tiep' }],
  title: { vi: 'Viện dẫn lần đầu chưa đủ', en: 'First citation incomplete' },
  messages: {
    vi: {
      thieu:
        'Lần đầu viện dẫn “{ma}” chưa ghi {gi}; lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu.',
      soTron: 'Viện dẫn “{ma}” chỉ có số, thiếu ký hiệu của văn bản.',
    },
    en: {
      thieu: 'The first citation of “{ma}” does not give its date or issuer ({gi}); the first mention is complete.',
      soTron: 'The citation “{ma}” has a number without symbol.',
    },
  },
  docs: {
    vi: 'Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành, tên cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu. Mỗi văn bản được viện dẫn báo một lần, ở chỗ đầu tiên. Luật, pháp lệnh chỉ cần tên loại và tên. Văn bản quy phạm pháp luật viện dẫn theo quy định riêng nên không xét.',
    en: 'The first citation gives type, number and symbol, date, issuer and subject; later ones type and number only. Each cited document is reported once. Laws and ordinances need only type and name. Normative documents follow rules of their own and are left alone.',
  },
  regimes: ['nd30', 'dang'],
  check(context, report) {
    const { view } = context;
    const seen = new Set<string>();
    for (const citation of view.citations) {
      const { code, type, number } = citation.slots;
      const leaf = view.leafAt(citation.span.start);
      if (leaf === undefined || leaf.area !== 'main' || leaf.role === 'quoted') continue;
      if (
        citation.number !== null &&
        citation.symbol === null &&
        number !== undefined &&
        type !== undefined &&
        !SHORT_PLACES.has(leaf.role)
      ) {
        if (isBareNumber(citation))
          report({
            span: { start: type.span.start, end: number.span.end },
            message: 'soTron',
            values: { ma: citation.text },
          });
        continue;
      }
      const key = keyOf(citation);
      if (key === undefined || code === undefined || seen.has(key)) continue;
      if (SHORT_PLACES.has(leaf.role)) {
        // A full mention in the title counts as the first one.
        if (citation.date !== null && citation.issuer !== null) seen.add(key);
        continue;
      }
      seen.add(key);
      if (citation.type === 'luat' || citation.type === 'bo-luat' || citation.type === 'phap-lenh') continue;
      if (citation.shared || type === undefined || isOwnNumber(context, citation)) continue;
      if (isNested(view.citations, citation) || isToldBefore(leaf, citation)) continue;
      const missing = missingOf(citation);
      if (missing === undefined) continue;
      report({
        span: { start: type.span.start, end: code.span.end },
        message: 'thieu',
        values: { ma: code.text, gi: missing },
      });
    }
  },
  examples: [
    {
      name: 'thiếu ngày và cơ quan',
      text: 'Thực hiện ⟦Kế hoạch số 298/KH-UBND⟧ về cải cách hành chính.',
      message: 'thời gian ban hành và cơ quan ban hành',
    },
    {
      name: 'lần sau viết gọn',
      text: 'Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính.\n\nNội dung tại Kế hoạch số 298/KH-UBND được giao cho các phòng.',
    },
    { name: 'luật theo tên', text: 'Thực hiện Luật Thi đua, khen thưởng.' },
    {
      name: 'ngày và cơ quan đứng trước',
      text: 'Ngày 05/02/2026, Ủy ban nhân dân tỉnh Sông Hoa ban hành Kế hoạch số 298/KH-UBND về cải cách hành chính.',
    },
  ],
});

function missingOf(citation: Citation): string | undefined {
  const noDate = citation.slots.date === undefined;
  const noIssuer = citation.issuer === null;
  // The symbol itself names these issuers, and texts often put the issuer before the document.
  if (noDate && noIssuer) return 'thời gian ban hành và cơ quan ban hành';
  if (noDate) return 'thời gian ban hành';
  return undefined;
}

/** "công văn số 66": a number of a letter that nobody can look up. */
function isBareNumber(citation: Citation): boolean {
  return (
    /^(?:cong-van|quyet-dinh|ke-hoach|chi-thi|thong-bao|nghi-quyet)$/u.test(citation.type) &&
    citation.slots.so !== undefined
  );
}

/** "Ngày 24/7/2024, Sở Nội vụ có Công văn số …": date and issuer stand before the citation. */
function isToldBefore(leaf: Leaf, citation: Citation): boolean {
  const at = leaf.flat.text.indexOf(citation.text);
  if (at <= 0) return false;
  const sentence =
    leaf.flat.text
      .slice(Math.max(0, at - 200), at)
      .split(/[.;] /u)
      .at(-1) ?? '';
  return /[Nn]gày \d/u.test(sentence) && ISSUED.some((verb) => sentence.endsWith(` ${verb} `));
}

const ISSUED: readonly string[] = ['ban hành', 'ký', 'có', 'ra', 'gửi'];
