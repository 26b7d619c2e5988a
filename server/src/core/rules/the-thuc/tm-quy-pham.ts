import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { linesBefore, removeLines } from './_insert.ts';
import { circularWith, isFrom, isNormativeText, SINCE_ND78 } from './_normative.ts';
import { officeLines, onlySignature } from './_signature.ts';

export default defineRule({
  id: 'the-thuc/tm-quy-pham',
  part: 'signature',
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' }],
  fix: 'review',
  title: {
    vi: '“TM.” ở phần ký của nghị định, quyết định, nghị quyết quy phạm',
    en: '“TM.” in the signature of a normative decree, decision or resolution',
  },
  messages: {
    vi: {
      thieu: 'Phần ký chưa có dòng “{dung}”; người ký thay mặt tập thể ban hành văn bản.',
      thua: 'Nghị quyết của Hội đồng nhân dân do Chủ tịch ký, không có “{viet}”.',
      chen: 'Chèn “{dung}”',
      bo: 'Bỏ “{viet}”',
    },
    en: {
      thieu: 'The signature lacks the line “{dung}”: the signer signs on behalf of the body that issues the text.',
      thua: 'A resolution of a People’s Council is signed by its Chairman, without “{viet}”.',
      chen: 'Insert “{dung}”',
      bo: 'Remove “{viet}”',
    },
  },
  docs: {
    vi: 'Chính phủ, Ủy ban nhân dân làm việc theo chế độ tập thể: nghị định, quyết định quy phạm của Ủy ban có dòng “TM. CHÍNH PHỦ”, “TM. ỦY BAN NHÂN DÂN” trên chức vụ người ký. Nghị quyết quy phạm của Hội đồng nhân dân do Chủ tịch Hội đồng nhân dân ký chứng thực, không có “TM.”. Quyết định của Thủ tướng, của Chủ tịch Ủy ban nhân dân, thông tư do người đứng đầu ký nên không có “TM.” và không xét. Chỉ xét văn bản từ ngày 01/4/2025 đã có họ tên người ký.',
    en: 'The Government and the People’s Committees act as collectives: their normative texts bear “TM. CHÍNH PHỦ”, “TM. ỦY BAN NHÂN DÂN” above the office. A normative resolution of a People’s Council is certified by its Chairman, without “TM.”. Decisions of the Prime Minister or of a chairman, and circulars, are the signer’s own and are left alone. Texts from 1 April 2025 on that bear a name.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    const signature = onlySignature(doc);
    const [first] = signature === undefined ? [] : officeLines(signature);
    if (signature?.signer === undefined || first === undefined) return;
    const agency = doc.preface.agency?.text ?? '';
    const symbol = doc.preface.number?.symbol ?? '';
    if (doc.kind === 'nghi-quyet' && COUNCIL.test(agency)) {
      const viet = signature.onBehalf?.flat.text;
      if (signature.onBehalf === undefined || viet === undefined || !/^TM ?\./u.test(viet)) return;
      const span = spanOfAll(signature.onBehalf.flat);
      const alone = signature.position !== undefined && signature.position.span.start > span.end;
      const edits: readonly Edit[] = alone ? [removeLines(parsed.text, span.start, span.end)] : [];
      const values = { viet };
      report({ span, message: 'thua', values, ...(edits.length === 0 ? {} : { fix: { title: 'bo', values, edits } }) });
      return;
    }
    const body = collectiveOf(doc.kind, agency, symbol);
    if (body === undefined || signature.onBehalf !== undefined || !/^(?:KT ?\. ?)?\p{Lu}/u.test(first.flat.text))
      return;
    const values = { dung: `TM. ${body}` };
    report({
      span: spanOfAll(first.flat),
      message: 'thieu',
      values,
      fix: { title: 'chen', values, edits: [linesBefore(parsed, first.span.start, [values.dung])] },
    });
  },
  examples: [
    {
      name: 'nghị định không có “TM. CHÍNH PHỦ”',
      text: decreeWith(['⟦KT. THỦ TƯỚNG⟧', 'PHÓ THỦ TƯỚNG', 'Lê Minh Khuê']),
      message: 'chưa có dòng “TM. CHÍNH PHỦ”',
      fixed: decreeWith(['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Lê Minh Khuê']),
      whole: true,
    },
    {
      name: 'nghị quyết của hội đồng nhân dân có “TM.”',
      text: resolutionWith(['⟦TM. HỘI ĐỒNG NHÂN DÂN⟧', 'CHỦ TỊCH', 'Lê Minh Khuê']),
      message: 'không có “TM. HỘI ĐỒNG NHÂN DÂN”',
      fixed: resolutionWith(['CHỦ TỊCH', 'Lê Minh Khuê']),
      whole: true,
    },
    { name: 'nghị định', text: decreeWith(['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Lê Minh Khuê']), whole: true },
    { name: 'nghị quyết của hội đồng nhân dân', text: resolutionWith(['CHỦ TỊCH', 'Lê Minh Khuê']), whole: true },
    { name: 'thông tư', text: circularWith({}), whole: true },
  ],
});

const COUNCIL = /^HỘI ĐỒNG NHÂN DÂN(?= |$)/u;

/** The collective on whose behalf such a text is signed. */
function collectiveOf(kind: string, agency: string, symbol: string): string | undefined {
  if (agency === 'CHÍNH PHỦ' && (kind === 'nghi-dinh' || /NQ-CP$/u.test(symbol))) return 'CHÍNH PHỦ';
  return kind === 'quyet-dinh' && /QĐ-UBND$/u.test(symbol) && /^[ỦU][YỶ] BAN NHÂN DÂN(?= |$)/u.test(agency)
    ? 'ỦY BAN NHÂN DÂN'
    : undefined;
}

function decreeWith(signature: readonly string[]): string {
  return circularWith({
    agency: 'CHÍNH PHỦ',
    number: 'Số: 12/2026/NĐ-CP',
    type: 'NGHỊ ĐỊNH',
    opening: [
      'Căn cứ Luật Thư viện số 46/2019/QH14;',
      'Theo đề nghị của Bộ trưởng Bộ Thư viện;',
      'Chính phủ ban hành Nghị định quy định về tủ sách cơ sở.',
    ],
    body: [
      'Điều 1. Phạm vi điều chỉnh',
      'Nghị định này quy định về tủ sách cơ sở.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
    ],
    signature,
  });
}

function resolutionWith(signature: readonly string[]): string {
  return circularWith({
    agency: 'HỘI ĐỒNG NHÂN DÂN TỈNH AN SƠN',
    number: 'Số: 12/2026/NQ-HĐND',
    placeDate: 'An Sơn, ngày 15 tháng 3 năm 2026',
    type: 'NGHỊ QUYẾT',
    opening: [
      'Căn cứ Luật Thư viện số 46/2019/QH14;',
      'Xét Tờ trình số 15/TTr-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh;',
      'Hội đồng nhân dân ban hành Nghị quyết quy định về tủ sách cơ sở.',
    ],
    body: [
      'Điều 1. Phạm vi điều chỉnh',
      'Nghị quyết này quy định về tủ sách cơ sở.',
      'Điều 2. Hiệu lực thi hành',
      'Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
      'Nghị quyết này được Hội đồng nhân dân tỉnh An Sơn khóa V, Kỳ họp thứ 2 thông qua ngày 15 tháng 3 năm 2026.',
    ],
    signature,
  });
}
