import { defineRule } from '../../lint/rule.ts';
import { faultsOf, SYMBOL_BASIS } from './_citation.ts';

const CODES = new Set(['symbol-separator', 'symbol-slash-missing', 'symbol-swapped'] as const);

export default defineRule({
  id: 'vien-dan/ky-hieu-sai-dang',
  severity: 'warning',
  basis: [
    { ...SYMBOL_BASIS, kind: 'suy-ra' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Số, ký hiệu viện dẫn sai dạng', en: 'Number and symbol of a citation out of shape' },
  messages: {
    vi: {
      dao: '“{ma}” lẫn dạng của Đảng và của Nhà nước; số của Đảng viết “34-CT/TW”, của Nhà nước viết “26/CT-TTg”.',
      dau: '“{ma}” thiếu hoặc sai dấu phân cách; dạng đúng là “{dung}”.',
      thieu: '“{ma}” thiếu dấu gạch chéo; dạng đúng là “{dung}”.',
      khong:
        '“{ma}” sai dạng số, ký hiệu: giữa số và ký hiệu là dấu gạch chéo (văn bản Nhà nước) hoặc gạch nối (văn bản Đảng).',
      doi: 'Đổi thành “{dung}”',
    },
    en: {
      dao: '“{ma}” mixes the Party’s shape and the State’s: a Party number is “34-CT/TW”, a State one “26/CT-TTg”.',
      dau: '“{ma}” lacks a separator or has a wrong one; the shape is “{dung}”.',
      thieu: '“{ma}” lacks a slash; the shape is “{dung}”.',
      khong: '“{ma}” is out of shape: a slash (State) or a hyphen (Party) stands between number and symbol.',
      doi: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Văn bản Nhà nước: số/tên loại-cơ quan (26/CT-TTg), văn bản quy phạm pháp luật: số/năm/tên loại-cơ quan (30/2020/NĐ-CP). Văn bản của Đảng: số-tên loại/cơ quan (34-CT/TW). Viết lẫn hai dạng thì không biết văn bản của ai.',
    en: 'State documents: number/type-agency (26/CT-TTg); normative ones: number/year/type-agency (30/2020/NĐ-CP). Party documents: number-type/agency (34-CT/TW). Mixed, nobody can tell whose document it is.',
  },
  check(context, report) {
    const { text } = context.parsed;
    for (const { citation, fault } of faultsOf(context, CODES)) {
      // "2587-CV/VPTW/nb": the Party's mark for an internal paper.
      if (/\/nb$/u.test(citation.symbol ?? '')) continue;
      const ma = citation.slots.code?.text ?? citation.text;
      const dung = fault.meant;
      const values = { ma, dung: dung ?? '' };
      const message =
        fault.code === 'symbol-swapped'
          ? 'dao'
          : dung === undefined
            ? 'khong'
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
      message: 'lẫn dạng',
      fixed: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
    },
    { name: 'dạng của Đảng', text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.' },
    { name: 'dạng của Nhà nước', text: 'Thực hiện Chỉ thị số 26/CT-TTg ngày 05/9/2016 của Thủ tướng Chính phủ.' },
    { name: 'ký hiệu cũ', text: 'Thay thế Nghị định số 87-CP ngày 19/12/1994 của Chính phủ.' },
  ],
});
