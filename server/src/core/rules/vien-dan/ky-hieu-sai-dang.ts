import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { typeName } from '../../registry/phrase.ts';
import { brokenCodes } from './_broken.ts';
import { SYMBOL_BASIS, symbolOf, wholeFaultsOf } from './_citation.ts';

const CODES = new Set(['symbol-separator', 'symbol-slash-missing', 'symbol-swapped'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-sai-dang',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { ...SYMBOL_BASIS, kind: 'suy-ra' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Số, ký hiệu viện dẫn sai dạng', en: 'Number and symbol of a citation out of shape' },
  messages: {
    vi: {
      dao: '“{ma}” lẫn dạng của Đảng và của Nhà nước; dạng đúng là “{dung}”.',
      dau: '“{ma}” thiếu hoặc sai dấu phân cách; dạng đúng là “{dung}”.',
      thieu: '“{ma}” thiếu dấu gạch chéo; dạng đúng là “{dung}”.',
      khong:
        '“{ma}” sai dạng số, ký hiệu: giữa số và ký hiệu là dấu gạch chéo (văn bản Nhà nước) hoặc gạch nối (văn bản Đảng).',
      coNam: 'Số, ký hiệu nghị định, thông tư, luật có năm ban hành; “{ma}” thiếu năm.',
      khongNam: 'Số, ký hiệu {loai} không có năm ban hành; “{ma}” viết là “{dung}”.',
      doi: 'Sửa thành “{dung}”',
    },
    en: {
      dao: '“{ma}” mixes the Party’s shape and the State’s; the shape is “{dung}”.',
      dau: '“{ma}” lacks a separator or has a wrong one; the shape is “{dung}”.',
      thieu: '“{ma}” lacks a slash; the shape is “{dung}”.',
      khong: '“{ma}” is out of shape: a slash (State) or a hyphen (Party) stands between number and symbol.',
      coNam: 'The number of a decree, circular or law holds the year of issue; “{ma}” lacks it.',
      khongNam: 'The number of this type ({loai}) holds no year; “{ma}” is written “{dung}”.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Văn bản Nhà nước: số/tên loại-cơ quan (26/CT-TTg), văn bản quy phạm pháp luật: số/năm/tên loại-cơ quan (30/2020/NĐ-CP). Văn bản của Đảng: số-tên loại/cơ quan (34-CT/TW). Viết lẫn hai dạng thì không biết văn bản của ai.',
    en: 'State documents: number/type-agency (26/CT-TTg); normative ones: number/year/type-agency (30/2020/NĐ-CP). Party documents: number-type/agency (34-CT/TW). Mixed, nobody can tell whose document it is.',
  },
  check(context, report) {
    const { text } = context.parsed;
    const broken = brokenCodes(context.view);
    for (const { hit, right } of broken) {
      const edits = text.slice(hit.span.start, hit.span.end) === hit.text ? [{ span: hit.span, text: right }] : [];
      const values = { ma: hit.text, dung: right };
      report({
        span: hit.span,
        message: 'dau',
        values,
        ...(edits.length === 0 ? {} : { fix: { title: 'doi', values, edits } }),
      });
    }
    for (const citation of context.view.citations) {
      const slip = yearSlip(citation);
      const code = citation.slots.code;
      if (slip === undefined || code === undefined) continue;
      const values = { ma: code.text, dung: slip.right, loai: typeName(citation.type).toLowerCase() };
      const edits =
        text.slice(code.span.start, code.span.end) === code.text ? [{ span: code.span, text: slip.right }] : [];
      report({
        span: code.span,
        message: slip.message,
        values,
        ...(edits.length === 0 ? {} : { fix: { title: 'doi', values, edits } }),
      });
    }
    for (const { citation, fault } of wholeFaultsOf(context, CODES)) {
      // "2587-CV/VPTW/nb": the Party's mark for an internal paper.
      if (/\/nb$/u.test(citation.symbol ?? '')) continue;
      // Said of the whole code already.
      if (broken.some(({ hit }) => hit.span.start <= fault.span.start && fault.span.end <= hit.span.end)) continue;
      const code = citation.slots.code ?? { span: citation.span, text: citation.text };
      const dung = fault.meant;
      // The finding names the whole number and symbol, of which the fault may be one sign.
      const before = text.slice(code.span.start, fault.span.start);
      const values = { ma: code.text, dung: `${before}${dung ?? ''}${text.slice(fault.span.end, code.span.end)}` };
      const message =
        dung === undefined
          ? 'khong'
          : fault.code === 'symbol-swapped'
            ? 'dao'
            : fault.code === 'symbol-separator'
              ? 'dau'
              : 'thieu';
      const fix =
        dung === undefined || text.slice(fault.span.start, fault.span.end) === dung
          ? {}
          : { fix: { title: 'doi' as const, values, edits: [{ span: fault.span, text: dung }] } };
      report({ span: fault.span, message, values, ...fix });
    }
  },
  examples: [
    {
      name: 'số của Đảng viết như của Nhà nước',
      text: 'Thực hiện Chỉ thị số ⟦34/CT-TW⟧ ngày 07/4/2014 của Bộ Chính trị.',
      message: 'lẫn dạng của Đảng và của Nhà nước; dạng đúng là “34-CT/TW”',
      fixed: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
    },
    {
      name: 'luật viết gạch nối, rời số khóa',
      text: 'Căn cứ Luật Thi đua, khen thưởng số ⟦06-2022-QH 15⟧ ngày 15 tháng 6 năm 2022.',
      message: 'dạng đúng là “06/2022/QH15”',
      fixed: 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022.',
    },
    {
      name: 'mất gạch nối',
      text: 'Theo Nghị định số ⟦30/2020/NĐ CP⟧ ngày 05 tháng 3 năm 2020 của Chính phủ.',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    {
      name: 'hai dấu sai sửa một lần',
      text: 'Theo Nghị định số 30⟦-2020-⟧NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
      message: 'dạng đúng là “30/2020/NĐ-CP”',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    {
      name: 'nghị định thiếu năm',
      text: 'Theo Nghị định số ⟦30/NĐ-CP⟧ ngày 05 tháng 3 năm 2020 của Chính phủ.',
      message: 'thiếu năm',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
    {
      name: 'chỉ thị thừa năm',
      text: 'Theo Chỉ thị số ⟦26/2025/CT-TTg⟧ ngày 15 tháng 9 năm 2025 của Thủ tướng Chính phủ.',
      message: 'viết là “26/CT-TTg”',
      fixed: 'Theo Chỉ thị số 26/CT-TTg ngày 15 tháng 9 năm 2025 của Thủ tướng Chính phủ.',
    },
    {
      name: 'kế hoạch thừa năm',
      text: 'Theo Kế hoạch số ⟦12/2025/KH-UBND⟧ ngày 05/02/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
      message: 'ký hiệu kế hoạch không có năm',
      fixed: 'Theo Kế hoạch số 12/KH-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'chỉ thị cũ có năm, nghị quyết không năm',
      text: 'Theo Chỉ thị số 26/2006/CT-TTg ngày 01 tháng 8 năm 2006 của Thủ tướng Chính phủ; Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ.',
    },
    { name: 'dạng của Đảng', text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.' },
    { name: 'dạng của Nhà nước', text: 'Thực hiện Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ.' },
    { name: 'ký hiệu cũ', text: 'Thay thế Nghị định số 87-CP ngày 19/12/1994 của Chính phủ.' },
  ],
});

/**
 * A decree, a circular or a law without the year of its number (there since 1997; 1998 leaves room), or a directive of the
 * Thủ tướng or an Ủy ban with one (none since the law of 2008 made directives administrative; 2011 leaves room).
 */
function yearSlip(citation: Citation): { readonly message: 'coNam' | 'khongNam'; readonly right: string } | undefined {
  const { number, symbol, dateFields } = citation;
  if (number === null || symbol === null) return undefined;
  const inside = symbolOf(citation)?.year?.text;
  const bareSymbol = inside === undefined ? symbol : symbol.slice(inside.length + 1);
  // Neither was ever a normative act, so no date is needed to tell.
  if (inside !== undefined && Number(inside) >= 2011 && ADMINISTRATIVE.test(bareSymbol)) {
    return { message: 'khongNam', right: `${number}/${bareSymbol}` };
  }
  const year = dateFields?.year;
  if (year === undefined || year.text.length !== 4) return undefined;
  if (year.value >= 1998 && citation.separator === '/' && YEARLESS.test(symbol)) {
    return { message: 'coNam', right: `${number}/${year.text}/${symbol}` };
  }
  if (inside === year.text && year.value >= 2011 && /^CT-(?:TTg|UBND)$/u.test(bareSymbol)) {
    return { message: 'khongNam', right: `${number}/${bareSymbol}` };
  }
  return undefined;
}

const YEARLESS = /^(?:NĐ-CP|QH1\d|UBTVQH1\d)$/u;
const ADMINISTRATIVE =
  /^(?:KH|TB|BC|TTr|CTr|GM)-(?:UBND|HĐND|TTg|VPCP|S\p{Lu}{1,6}|B(?:CA|CT|GDĐT|KHCN|NG|NV|QP|TC|TP|XD|YT))$/u;
