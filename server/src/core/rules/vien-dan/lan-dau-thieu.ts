import type { Citation } from '../../citation/model.ts';
import { LAW_TYPES } from '../../law/types.ts';
import { defineRule } from '../../lint/rule.ts';
import { keyOfCode } from '../../registry/key.ts';
import { indexAt } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';
import { brokenCodes } from './_broken.ts';
import { CITATION_BASIS, isNested, isOwnNumber, keyOf } from './_citation.ts';
import { completer } from './_complete.ts';
import { placeAfterSymbol } from './_hanging.ts';
import { nearMissOf } from './_near.ts';
import { isInTitle } from './_past.ts';
import { aroundOf } from './_sentence.ts';

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
  since: '0.1.0',
  related: ['vien-dan/lan-sau-day-du'],
  severity: 'hint',
  basis: [
    { ...CITATION_BASIS, kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.1.4', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Viện dẫn lần đầu chưa đủ', en: 'First citation incomplete' },
  messages: {
    vi: {
      thieu:
        'Lần đầu viện dẫn “{ma}” chưa ghi {gi}; lần đầu ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành, trích yếu.',
      ghiDu: 'Ghi thêm “{them}”',
    },
    en: {
      thieu: 'The first citation of “{ma}” does not give its date or issuer ({gi}); the first mention is complete.',
      ghiDu: 'Add “{them}”',
    },
  },
  docs: {
    vi: 'Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành, tên cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu. Mỗi văn bản được viện dẫn báo một lần, ở chỗ đầu tiên. Cách sửa lấy phần còn thiếu từ chỗ ghi đủ hơn ở sau (chỗ ấy được rút gọn) hoặc từ danh mục căn cứ; phần nào không biết chắc thì không thêm. Luật, pháp lệnh chỉ cần tên loại và tên. Văn bản quy phạm pháp luật viện dẫn theo quy định riêng nên không xét.',
    en: 'The first citation gives type, number and symbol, date, issuer and subject; later ones type and number only. Each cited document is reported once. The fix takes what is missing from a fuller later mention (which is shortened) or from the registry, and adds nothing that isn’t known. Laws and ordinances need only type and name. Normative documents follow rules of their own and are left alone.',
  },
  regimes: ['nd30', 'dang'],
  check(context, report) {
    const { view } = context;
    const seen = new Set<string>();
    let complete: ReturnType<typeof completer> | undefined;
    // A code that can't be read whole hides what follows it; it has a finding of its own.
    const broken = new Set(brokenCodes(view).map(({ hit }) => hit.span.start));
    for (const citation of view.citations) {
      const { code, type } = citation.slots;
      const leaf = view.leafAt(citation.span.start);
      if (leaf === undefined || leaf.area !== 'main' || leaf.role === 'quoted') continue;
      const key = keyOf(citation);
      if (key === undefined || code === undefined || seen.has(key)) continue;
      if (SHORT_PLACES.has(leaf.role) || isAllCaps(leaf.flat.text)) {
        // A full mention in the title counts as the first one.
        if (citation.date !== null && citation.issuer !== null) seen.add(key);
        continue;
      }
      seen.add(key);
      // A mistyped number is told by itself; the document was cited all the same.
      const meant = nearMissOf(context, citation)?.entry.code;
      if (meant !== undefined) seen.add(keyOfCode(meant));
      if (LAW_TYPES.has(citation.type)) continue;
      if (citation.shared || type === undefined || isOwnNumber(context, citation)) continue;
      const around = aroundOf(view, citation);
      if (around === undefined || isNested(view.citations, citation) || isInTitle(around)) continue;
      if (isToldBefore(leaf, citation)) continue;
      const missing = missingOf(citation, leaf);
      if (missing === undefined || broken.has(code.span.start) || sharesEnd(view.citations, citation, leaf)) continue;
      complete ??= completer(context);
      const completion = complete(citation);
      report({
        span: { start: type.span.start, end: code.span.end },
        message: 'thieu',
        values: { ma: code.text, gi: missing },
        ...(completion === undefined
          ? {}
          : { fix: { title: 'ghiDu', values: { them: completion.words }, edits: completion.edits } }),
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
    {
      name: 'thiếu cơ quan',
      text: 'Thực hiện ⟦Chỉ thị số 34-CT/TW⟧ ngày 07/4/2014 về tiếp tục đổi mới công tác thi đua, khen thưởng.',
      message: 'chưa ghi cơ quan ban hành',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    },
    {
      name: 'biết từ danh mục của đơn vị',
      text: 'Thực hiện ⟦Kế hoạch số 297/KH-UBND⟧.',
      registry: [
        {
          loai: 'ke-hoach',
          'so-ky-hieu': '297/KH-UBND',
          ngay: '2026-02-05',
          'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa',
          'trich-yeu': 'cải cách hành chính năm 2026',
        },
      ],
      fixed:
        'Thực hiện Kế hoạch số 297/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính năm 2026.',
    },
    {
      name: 'chỗ sau ghi đủ hơn',
      text: 'Thực hiện ⟦Kế hoạch số 298/KH-UBND⟧, các phòng lập dự toán.\n\nNội dung tại Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa được giao cho các phòng.',
      fixed:
        'Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa, các phòng lập dự toán.\n\nNội dung tại Kế hoạch số 298/KH-UBND được giao cho các phòng.',
    },
    {
      name: 'cơ quan đứng trước',
      text: 'Theo đề nghị của Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 05/02/2026 về cải cách hành chính.',
    },
    {
      name: 'danh sách ghi ngày, cơ quan một lần ở cuối',
      text: 'Thực hiện Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ; Kế hoạch số 12/KH-UBND và Kế hoạch số 13/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    { name: 'luật theo tên', text: 'Thực hiện Luật Thi đua, khen thưởng.' },
    { name: 'dòng in hoa', text: 'THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ' },
    {
      name: 'địa danh viết liền sau ký hiệu',
      also: ['vien-dan/co-quan-dinh-ky-hieu'],
      text: 'Thực hiện ⟦Công văn số 1614/UBND-VX⟧ xã Vĩnh Hà.',
      message: 'chưa ghi thời gian ban hành; lần đầu',
    },
    {
      name: 'ngày và cơ quan đứng trước',
      text: 'Ngày 05/02/2026, Ủy ban nhân dân tỉnh Sông Hoa ban hành Kế hoạch số 298/KH-UBND về cải cách hành chính.',
    },
  ],
});

function missingOf(citation: Citation, leaf: Leaf): string | undefined {
  const { text } = leaf.flat;
  const at = text.indexOf(citation.text);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - 30), at);
  // A title ends the citation; what counts is what stands right after its date.
  const dated = citation.slots.date;
  const after = at < 0 || dated === undefined ? '' : text.slice(text.indexOf(dated.text, at) + dated.text.length);
  const noDate = citation.slots.date === undefined;
  const noIssuer = citation.issuer === null;
  // The symbol itself names these issuers, and texts often put the issuer before the document. One that hangs on the symbol
  // is given, in the wrong place, which another rule says.
  if (noDate && noIssuer && placeAfterSymbol(leaf, citation) === undefined)
    return 'thời gian ban hành và cơ quan ban hành';
  if (noDate) return 'thời gian ban hành';
  // Only where nothing before or after could name the issuer: "Căn cứ Nghị định số … ngày … về …".
  if (noIssuer && OPENING.test(before) && /^(?: về | quy định |[.;]|$)/u.test(after)) return 'cơ quan ban hành';
  return undefined;
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

/** "Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày … của Chính phủ": a list of one type, its date and issuer told once, at the end. */
function sharesEnd(citations: readonly Citation[], citation: Citation, leaf: Leaf): boolean {
  let last = citation;
  for (let i = citations.indexOf(citation) + 1; i < citations.length; i += 1) {
    const next = citations[i];
    if (next === undefined || next.type !== citation.type || next.number === null) return false;
    const between = leaf.flat.text.slice(indexAt(leaf.flat, last.span.end), indexAt(leaf.flat, next.span.start));
    if (next.span.end > leaf.span.end || !/^(?:, | và |, và )$/u.test(between)) return false;
    if (next.date !== null) return citation.date === null && next.date.length === 10 && next.issuer !== null;
    last = next;
  }
  return false;
}

const OPENING = /(?:^|[ ,;])(?:Căn cứ|[Tt]hực hiện|[Tt]riển khai|[Tt]hi hành) $/u;

const ISSUED: readonly string[] = ['ban hành', 'ký', 'có', 'ra', 'gửi'];
