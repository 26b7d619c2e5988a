import { kindById } from '../../kinds/index.ts';
import { DOCUMENT_TYPES } from '../../law/types.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { Edit } from '../../text/span.ts';
import { typeLine } from '../../tree/header.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { allOf, hasForm, isMassBody, isParty, isState, retype } from './_document.ts';
import { letterWith, partyPlanWith, planWith } from './_example.ts';
import { circularWith, lawWith } from './_normative.ts';
import { faultsOf, type OwnNumber, ownNumber, placeOf } from './_number.ts';
import { partyGuidance } from './_party.ts';

export default defineRule({
  id: 'the-thuc/ky-hieu-ten-loai',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm b', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục III (bảng chữ viết tắt tên loại)', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.1.2a', kind: 'truc-tiep' },
    { law: 'luat-64-2025', at: 'Điều 7, khoản 3', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Chữ viết tắt tên loại không khớp loại văn bản', en: 'Type abbreviation does not fit the kind' },
  messages: {
    vi: {
      khac: 'Văn bản là {loai} nhưng ký hiệu ghi “{viet}”; cần “{dung}”.',
      thieu: 'Ký hiệu của {loai} thiếu chữ viết tắt tên loại “{dung}” trước tên cơ quan.',
      cv: 'Ký hiệu công văn ghi “CV”; công văn không ghi chữ viết tắt tên loại.',
      thay: 'Thay bằng “{dung}”',
      them: 'Thêm “{dung}-”',
      bo: 'Bỏ “CV-”',
    },
    en: {
      khac: 'The document is a {loai} but its symbol says “{viet}”; “{dung}” is expected.',
      thieu: 'The symbol of a {loai} lacks the type abbreviation “{dung}” before the agency.',
      cv: 'The symbol of the official letter says “CV”; an official letter bears no type abbreviation.',
      thay: 'Replace by “{dung}”',
      them: 'Add “{dung}-”',
      bo: 'Remove “CV-”',
    },
  },
  docs: {
    vi: 'Ký hiệu của văn bản có tên loại gồm chữ viết tắt tên loại và chữ viết tắt tên cơ quan: kế hoạch là “KH”, tờ trình “TTr”, chương trình “CTr”. Công văn không có tên loại nên ký hiệu chỉ gồm cơ quan và đơn vị soạn thảo hoặc lĩnh vực (“25/SNV-VP”), không có “CV”. Văn bản của Đảng từ ngày 27/5/2026 dùng “QĐ” cho cả quyết định và quy định (trước đó quy định có thể là “QĐi”). Chữ viết tắt ghép (“KHPH”, “TTLT”) được chấp nhận. Văn bản quy phạm pháp luật có năm trong ký hiệu cũng vậy: thông tư là “12/2026/TT-…”.',
    en: 'The symbol of a document with a type line holds the abbreviation of the type and that of the agency: a plan “KH”, a submission “TTr”, a programme “CTr”. An official letter has no type, so its symbol holds only agency and unit (“25/SNV-VP”), never “CV”. From 27/5/2026 on the Party writes “QĐ” for quyết định and quy định alike. Compounds (“KHPH”, “TTLT”) are accepted. So with normative texts, whose symbol holds the year: a circular is “12/2026/TT-…”.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    if (isMassBody(doc)) return;
    const own = ownNumber(doc);
    const symbol = own?.reading.symbol;
    if (own === undefined || symbol === undefined) return;
    const { flat } = own;
    const { year } = own.reading;
    if (year !== undefined) {
      const fault = yearFault(own, year.to, abbreviationsOf(doc));
      if (doc.regime !== 'quy-pham' || doc.preface.type === undefined || fault === undefined) return;
      const { from, viet, dung } = fault;
      report({
        span: placeOf(own, from, from + viet.length),
        message: 'khac',
        values: { loai: doc.preface.type.text.toLowerCase(), viet, dung },
        fix: { title: 'thay', edits: allOf([retype(flat, from, from + viet.length, dung, parsed.text)]) },
      });
      return;
    }
    const first = /^[\p{L}\d&.]+/u.exec(flat.text.slice(symbol.from))?.[0] ?? '';
    const firstSpan = placeOf(own, symbol.from, symbol.from + first.length);
    if (doc.kind === 'cong-van') {
      const hyphen = flat.text.slice(symbol.from).search(/-\p{Lu}/u);
      if (!isState(doc) || first !== 'CV' || hyphen !== 2) return;
      const edits = allOf([retype(flat, symbol.from, symbol.from + 3, '', parsed.text)]);
      report({ span: firstSpan, message: 'cv', fix: { title: 'bo', edits, safety: 'safe' } });
      return;
    }
    if (doc.preface.type === undefined || !(isState(doc) || isParty(doc))) return;
    const expected = abbreviationsOf(doc);
    const dung = expected[0];
    // The guidance of 2026 gave up the sign of its own that a Party quy định had.
    const old = first === 'QĐi' && doc.kind === 'quy-dinh' && isParty(doc) && partyGuidance(context) === 'hd05';
    if (dung === undefined || first === '' || (!old && expected.some((one) => begins(first, one)))) return;
    // “QÐ”, “QD” for “QĐ”, a kind named at the head of the file that the document isn't: other rules say so.
    const meant = faultsOf(own, ['symbol-homoglyph', 'symbol-d', 'symbol-case']).find(
      ({ from }) => from === symbol.from,
    );
    if (expected.some((one) => begins(meant?.meant ?? '', one)) || isNamedOtherwise(context)) return;
    const loai = doc.preface.type.text.toLowerCase();
    const known = old || own.reading.type !== undefined;
    const edit: Edit | undefined = known
      ? retype(flat, symbol.from, symbol.from + first.length, dung, parsed.text)
      : { span: { start: firstSpan.start, end: firstSpan.start }, text: isParty(doc) ? `${dung}/` : `${dung}-` };
    report({
      span: firstSpan,
      message: known ? 'khac' : 'thieu',
      values: { loai, viet: first, dung },
      fix: { title: known ? 'thay' : 'them', edits: allOf([edit]) },
    });
  },
  examples: [
    {
      name: 'kế hoạch mang ký hiệu quyết định',
      text: planWith({ number: 'Số: 12/⟦QĐ⟧-SNV' }),
      message: 'cần “KH”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu tên loại',
      text: planWith({ number: 'Số: 12/⟦SNV⟧-VP' }),
      message: 'thiếu chữ viết tắt tên loại “KH”',
      fixed: planWith({ number: 'Số: 12/KH-SNV-VP' }),
      whole: true,
    },
    {
      name: 'công văn ghi “CV”',
      text: letterWith({ number: 'Số: 25/⟦CV⟧-SNV-VP' }),
      message: 'không ghi chữ viết tắt',
      fixed: letterWith({ number: 'Số: 25/SNV-VP' }),
      whole: true,
    },
    {
      name: 'quy định của Đảng từ ngày 27/5/2026',
      text: partyPlanWith({ number: 'Số 12-⟦QĐi⟧/ĐU', type: 'QUY ĐỊNH' }),
      message: 'cần “QĐ”',
      fixed: partyPlanWith({ number: 'Số 12-QĐ/ĐU', type: 'QUY ĐỊNH' }),
      whole: true,
    },
    {
      name: 'quy định của Đảng trước ngày 27/5/2026',
      text: partyPlanWith({
        number: 'Số 12-QĐi/ĐU',
        type: 'QUY ĐỊNH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
      }),
      whole: true,
    },
    {
      name: 'thông tư mang ký hiệu quyết định',
      text: circularWith({ number: 'Số: 12/2026/⟦QĐ⟧-BTV' }),
      message: 'cần “TT”',
      fixed: circularWith({}),
      whole: true,
    },
    { name: 'thông tư', text: circularWith({}), whole: true },
    { name: 'luật không có tên loại trong ký hiệu', text: lawWith({}), whole: true },
    { name: 'ký hiệu khớp loại văn bản', text: planWith({}), whole: true },
    { name: 'kế hoạch phối hợp', text: planWith({ number: 'Số: 12/KHPH-SNV-SCT' }), whole: true },
    {
      name: 'loại không có khung riêng',
      text: planWith({ type: 'KẾT LUẬN', number: 'Số: 12/⟦KH⟧-SNV' }),
      message: 'cần “KL”',
      fixed: planWith({ type: 'KẾT LUẬN', number: 'Số: 12/KL-SNV' }),
      whole: true,
    },
    {
      name: 'công văn của đơn vị có chữ tắt bắt đầu bằng “CV”',
      text: letterWith({ number: 'Số: 25/SNV-CVP' }),
      whole: true,
    },
  ],
});

/** The type behind the year of a normative symbol, where it is one of another kind. */
function yearFault(
  { flat, reading }: OwnNumber,
  yearEnd: number,
  expected: readonly string[],
): { readonly from: number; readonly viet: string; readonly dung: string } | undefined {
  const dung = expected[0];
  const found = /^ ?\/ ?(?=\p{L})/u.exec(flat.text.slice(yearEnd));
  // "2025/QH15" has no type; letters that are no known one belong to the body.
  if (dung === undefined || found === null || reading.type === undefined) return undefined;
  const from = yearEnd + found[0].length;
  const viet = /^\p{L}+/u.exec(flat.text.slice(from))?.[0] ?? '';
  return KNOWN.has(viet) && !expected.some((one) => begins(viet, one)) ? { from, viet, dung } : undefined;
}

const KNOWN: ReadonlySet<string> = new Set(DOCUMENT_TYPES.flatMap(({ state }) => state ?? []));

function begins(part: string, abbreviation: string): boolean {
  return part.toLowerCase().startsWith(abbreviation.toLowerCase()) && !(abbreviation === 'TT' && /^TTr/u.test(part));
}

/** The head of the file names a kind that the type line isn't: `the-thuc/loai-khac-van-ban` asks which of them is right. */
function isNamedOtherwise({ doc, isMain, parsed }: RuleContext): boolean {
  const written = typeLine(doc.preface.type?.text.toUpperCase() ?? '')?.kind;
  const named = parsed.frontMatter?.entries.some(({ key }) => key === 'loai') === true;
  return isMain && named && written !== undefined && written !== doc.kind;
}

/** Abbreviations that fit the kind; empty where the kind has none of its own or none is known. */
function abbreviationsOf(doc: DocumentTree): readonly string[] {
  // A launch is no type of the decree, and acts of the National Assembly bear no type in their symbol.
  if (doc.kind === 'phat-dong' || doc.kind === 'luat' || doc.kind === 'phap-lenh') return [];
  const party = isParty(doc);
  const kind = kindById(doc.kind);
  if (kind !== undefined) return party ? kind.abbreviations.party : kind.abbreviations.state;
  const types = DOCUMENT_TYPES.filter((type) => type.slug === doc.kind);
  return types.flatMap((type) => (party ? [...(type.party ?? [])] : type.state === undefined ? [] : [type.state]));
}
