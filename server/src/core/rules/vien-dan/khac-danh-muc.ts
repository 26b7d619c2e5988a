import type { Citation } from '../../citation/model.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import { isConfirmed, type RegistryEntry } from '../../registry/model.ts';
import { dateWords } from '../../registry/phrase.ts';
import { compareTitles } from '../../registry/title.ts';
import { indexAt } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { CITATION_BASIS, isNested, symbolOf } from './_citation.ts';
import { comparedEntries, isOtherDate, isWrongIssuer } from './_compared.ts';
import { editKeepingMarks } from './_marks.ts';
import { dateLike, nameOf, titleOf } from './_registry.ts';

export default defineRule({
  id: 'vien-dan/khac-danh-muc',
  related: ['vien-dan/so-gan-dung', 'vien-dan/mot-so-hai-ngay', 'nhat-quan/vien-dan-khac-van-ban-khac'],
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Viện dẫn khác danh mục căn cứ', en: 'Citation differs from the registry' },
  messages: {
    vi: {
      ngay: '{ten} ban hành {dung}; ở đây ghi {ghi}.',
      coQuan: '{ten} là của {dung}; ở đây ghi của “{ghi}”.',
      trichYeu: '{ten} có trích yếu “{dung}”; ở đây ghi “{ghi}”, có lẽ số, ký hiệu là của văn bản khác.',
      sua: 'Sửa thành “{moi}”',
    },
    en: {
      ngay: '{ten} is dated {dung}; here it is {ghi}.',
      coQuan: '{ten} was issued by {dung}; here it is given to “{ghi}”.',
      trichYeu: '{ten} has the title “{dung}”; here it is “{ghi}”, so the number may be that of another document.',
      sua: 'Change to “{moi}”',
    },
  },
  docs: {
    vi: 'Ngày ban hành, cơ quan ban hành, trích yếu của viện dẫn được so với danh mục căn cứ (có sẵn và của đơn vị). Số của văn bản hành chính và của Đảng được đánh lại theo năm, theo nhiệm kỳ, nên ngày khác chỉ bị báo khi không thể là văn bản khác: số có năm trong ký hiệu, cùng một năm, hoặc cùng ngày tháng mà trích yếu hay cơ quan cũng khớp. Người đứng đầu cơ quan không bị coi là cơ quan khác. Trích yếu chỉ bị báo khi hầu như không có từ nào chung. Dòng của danh mục có hai nguồn xác nhận thì báo mức cảnh báo, còn lại là gợi ý.',
    en: 'Date, issuer and title of a citation are compared with the registry (built in and of the unit). Administrative and Party numbers begin again each year or term, so another date is reported only where it can’t be another document. The head of a body is no other body. Titles are reported only with hardly a word in common. Confirmed by two sources it is a warning, else a hint.',
  },
  check(context, report) {
    for (const { citation, entry } of comparedEntries(context)) {
      const ten = nameOf(entry);
      const { date, issuer, title } = citation.slots;
      const wrongDate = date !== undefined && isOtherDate(citation, entry);
      if (wrongDate && entry.date !== undefined) {
        const moi = dateLike(citation, entry.date);
        report({
          span: date.span,
          message: 'ngay',
          values: { ten, dung: dateWords(entry.date), ghi: date.text },
          // The year in the number bears the register out.
          ...(symbolOf(citation)?.year?.text === entry.date.slice(0, 4) &&
          !citation.date?.startsWith(entry.date.slice(0, 4))
            ? {}
            : level(entry, 'ngay')),
          ...change(context, date.span, moi),
        });
      }
      if (issuer !== undefined && entry.issuer !== undefined && isWrongIssuer(citation, entry)) {
        report({
          span: issuer.span,
          message: 'coQuan',
          values: { ten, dung: entry.issuer, ghi: issuer.text },
          ...level(entry, 'co-quan'),
          ...change(context, issuer.span, entry.issuer),
        });
      }
      const known = titleOf(entry);
      if (title === undefined || known === undefined || wrongDate || !isWrongTitle(context, citation, entry, known))
        continue;
      report({
        span: title.span,
        message: 'trichYeu',
        values: { ten, dung: known, ghi: title.text },
        ...change(context, title.span, known),
      });
    }
  },
  examples: [
    {
      name: 'ngày của nghị định',
      text: 'Theo Nghị định số 30/2020/NĐ-CP ⟦ngày 15/3/2020⟧ của Chính phủ về công tác văn thư.',
      message: 'ban hành ngày 05/3/2020',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    },
    {
      name: 'ngày của chỉ thị, cùng năm',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ⟦ngày 08 tháng 4 năm 2014⟧ của Bộ Chính trị.',
      message: 'ban hành ngày 07/4/2014',
      fixed: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị.',
    },
    {
      name: 'chưa đủ nguồn xác nhận: gợi ý',
      text: 'Thực hiện Nghị quyết số 59-NQ/TW ⟦ngày 25/01/2025⟧ của Bộ Chính trị.',
      message: 'ban hành ngày 24/01/2025',
    },
    {
      name: 'cơ quan của văn bản Đảng',
      text: 'Thực hiện Quy định số 144-QĐ/TW ngày 09/5/2024 của ⟦Ban Chấp hành Trung ương⟧.',
      message: 'là của Bộ Chính trị',
      fixed: 'Thực hiện Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị.',
    },
    {
      name: 'trích yếu của văn bản khác',
      text: 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về “⟦tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an toàn giao thông⟧”.',
      message: 'có trích yếu “đẩy mạnh học tập và làm theo',
    },
    {
      name: 'danh mục của đơn vị',
      text: 'Thực hiện Kế hoạch số 298/KH-UBND ⟦ngày 06/02/2026⟧ của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính.',
      registry: [
        {
          loai: 'ke-hoach',
          'so-ky-hieu': '298/KH-UBND',
          ngay: '2026-02-05',
          'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa',
          'trich-yeu': 'cải cách hành chính',
        },
      ],
      message: 'ban hành ngày 05/02/2026',
      fixed:
        'Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa về cải cách hành chính.',
    },
    {
      name: 'số của nhiệm kỳ khác, năm khác, tỉnh khác',
      text: 'Thực hiện Nghị quyết số 04-NQ/TW ngày 12/5/2022 của Ban Chấp hành Trung ương; Chỉ thị số 16/CT-TTg ngày 04/5/2017 của Thủ tướng Chính phủ; Chỉ thị số 02/CT-UBND ngày 30/01/2022 của Ủy ban nhân dân tỉnh Sông Hoa; Hướng dẫn số 01-HD/TW ngày 28/9/2021 của Ban Bí thư về một số vấn đề cụ thể thi hành Điều lệ Đảng.',
    },
    {
      name: 'người đứng đầu, cách viết khác của trích yếu',
      text: 'Theo Thông tư số 29/2023/TT-BGDĐT ngày 29/12/2023 của Bộ Giáo dục và Đào tạo; Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc “Tiếp tục đổi mới công tác Thi đua, Khen thưởng”; Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác.',
    },
  ],
});

function change({ parsed }: RuleContext, span: Span, moi: string) {
  const edit = editKeepingMarks(parsed.text, span, moi);
  return edit === undefined ? {} : { fix: { title: 'sua' as const, values: { moi }, edits: [edit] } };
}

/** A confirmed row may be a warning; any other is no more than a hint. */
function level(entry: RegistryEntry, field: 'ngay' | 'co-quan'): { readonly severity?: 'hint' } {
  return isConfirmed(entry, field) ? {} : { severity: 'hint' };
}

/** Only where the words are surely meant as the title: in quotation marks, or after number, date and issuer. */
function isWrongTitle({ view }: RuleContext, citation: Citation, entry: RegistryEntry, known: string): boolean {
  const { title, issuer, date } = citation.slots;
  if (title === undefined || !isConfirmed(entry, 'trich-yeu') || isNested(view.citations, citation)) return false;
  if (compareTitles(title.text, known) !== 'other') return false;
  const leaf = view.leafAt(title.span.start);
  const before = leaf?.flat.text.slice(0, indexAt(leaf.flat, title.span.start)) ?? '';
  if (/[“"] ?$/u.test(before)) return true;
  return leaf?.role === 'basis' && issuer !== undefined && date !== undefined && / (?:về|về việc) $/u.test(before);
}
