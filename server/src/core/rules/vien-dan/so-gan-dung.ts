import type { Citation } from '../../citation/model.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import type { RegistryEntry } from '../../registry/model.ts';
import { fullForm, typeName } from '../../registry/phrase.ts';
import type { Edit } from '../../text/span.ts';
import { CITATION_BASIS } from './_citation.ts';
import { editKeepingMarks } from './_marks.ts';
import { nearMissOf } from './_near.ts';

export default defineRule({
  id: 'vien-dan/so-gan-dung',
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Số, ký hiệu có thể gõ nhầm', en: 'Number or symbol probably mistyped' },
  messages: {
    vi: {
      nham: 'Danh mục căn cứ không có “{ma}” ban hành ngày này; có lẽ là {dung}.',
      sua: 'Sửa thành “{ma}”',
    },
    en: {
      nham: 'The registry has no “{ma}” of this date; {dung} may be meant.',
      sua: 'Change to “{ma}”',
    },
  },
  docs: {
    vi: 'Khi số, ký hiệu được viện dẫn không có trong danh mục căn cứ với ngày ấy, mà đúng ngày ấy có một văn bản cùng ký hiệu chỉ khác một chữ số (hoặc hai chữ số đổi chỗ), hay cùng số, cùng ký hiệu mà năm trong số, ký hiệu không phải năm ban hành, hay cùng số, cùng trích yếu mà khác ký hiệu, thì nhiều khả năng là gõ nhầm. Văn bản hành chính ban hành cùng ngày thường có số liền nhau nên chỉ báo khi trích yếu cũng khớp. Sửa hay không do người soạn thảo quyết định.',
    en: 'Where the number cited isn’t known with its date, but a document of that very date has the same symbol and a number that differs by one figure (or two figures swapped), or the same number and symbol but for the year within, or the same number and title and another symbol, the number is probably mistyped. Documents of one day often have neighbouring numbers, so the title has to agree. The drafter decides.',
  },
  check(context, report) {
    for (const citation of context.view.citations) {
      const near = nearMissOf(context, citation);
      const { code } = citation.slots;
      if (near === undefined || code === undefined || near.entry.code === undefined) continue;
      const edits = editsFor(context, citation, near.entry);
      report({
        span: code.span,
        message: 'nham',
        values: { ma: code.text, dung: fullForm(near.entry) },
        ...(near.sure ? {} : { severity: 'hint' }),
        ...(edits === undefined ? {} : { fix: { title: 'sua', values: { ma: near.entry.code }, edits } }),
      });
    }
  },
  examples: [
    {
      name: 'khác một chữ số',
      text: 'Thực hiện Chỉ thị số ⟦35-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
      message: 'có lẽ là Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    },
    {
      name: 'hai chữ số đổi chỗ, không có trích yếu',
      text: 'Thực hiện Chỉ thị số ⟦43-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị.',
      message: '34-CT/TW',
      fixed: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
    },
    {
      name: 'khác ký hiệu',
      text: 'Thực hiện Kết luận số ⟦34-KL/TW⟧ ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
      message: '34-CT/TW',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    },
    {
      name: 'nghị định cùng ngày, trích yếu khớp',
      text: 'Theo Nghị định số ⟦31/2020/NĐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      message: '30/2020/NĐ-CP',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    },
    {
      name: 'năm trong số, ký hiệu không phải năm ban hành',
      text: 'Theo Nghị định số ⟦152/2024/NĐ-CP⟧ ngày 14/6/2025 của Chính phủ.',
      message: 'có lẽ là Nghị định số 152/2025/NĐ-CP',
      fixed: 'Theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.',
    },
    {
      name: 'văn bản khác của cùng ngày',
      also: ['vien-dan/ngay-sau-van-ban'],
      text: 'Theo Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; Quy định số 209-QĐ/TW ngày 26/7/2026 của Ban Chấp hành Trung ương; Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      today: '2026-11-21',
    },
    {
      name: 'số có trong danh mục với ngày ấy',
      also: ['vien-dan/ngay-sau-van-ban'],
      text: 'Theo Quy định số 208-QĐ/TW ngày 26/7/2026 của Ban Chấp hành Trung ương; Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.',
    },
    {
      name: 'trích yếu khác hẳn',
      text: 'Theo Chỉ thị số 35-CT/TW ngày 07/4/2014 của Bộ Chính trị về công tác tiếp công dân và giải quyết khiếu nại, tố cáo.',
    },
  ],
});

/** The code, and the word of the type where it is another one; undefined where that word stands with another citation. */
function editsFor({ parsed }: RuleContext, citation: Citation, entry: RegistryEntry): readonly Edit[] | undefined {
  const { code, type } = citation.slots;
  if (code === undefined || entry.code === undefined) return undefined;
  const edit = editKeepingMarks(parsed.text, code.span, entry.code);
  if (edit === undefined) return undefined;
  if (citation.type === entry.type) return [edit];
  return type === undefined ? undefined : [{ span: type.span, text: typeName(entry.type) }, edit];
}
