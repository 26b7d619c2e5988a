import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { keyOfCode } from '../../registry/key.ts';
import { isConfirmed, type RegistryEntry, type Successor } from '../../registry/model.ts';
import { dateFigures } from '../../registry/phrase.ts';
import { validityOn } from '../../registry/validity.ts';
import type { Span } from '../../text/span.ts';
import { CITATION_BASIS, keyOf } from './_citation.ts';
import { nearMissOf } from './_near.ts';
import { reliedOn } from './_past.ts';
import { dayOfContext, meantEntries, nameOf } from './_registry.ts';
import { replaceCitation, replacementOf } from './_successor.ts';

export default defineRule({
  id: 'vien-dan/het-hieu-luc',
  related: ['vien-dan/da-sua-doi', 'vien-dan/khac-danh-muc'],
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Viện dẫn văn bản đã hết hiệu lực', en: 'Citation of a document no longer in force' },
  messages: {
    vi: {
      het: '{ten} hết hiệu lực từ {tu}; văn bản này đề {ngay}.',
      hetThay: '{ten} hết hiệu lực từ {tu}, được thay thế bởi {sau}.',
      khongRo: '{ten} không còn hiệu lực theo danh mục căn cứ, chưa rõ từ ngày nào; kiểm tra lại trước khi viện dẫn.',
      khongRoThay:
        '{ten} đã có văn bản thay thế là {sau}; chưa rõ hết hiệu lực từ ngày nào, kiểm tra lại trước khi viện dẫn.',
      chuaCo: '{ten} đến {tu} mới có hiệu lực, sau ngày của văn bản này ({ngay}).',
      thay: 'Thay bằng {moi}',
    },
    en: {
      het: '{ten} is no longer in force since {tu}; this document is dated {ngay}.',
      hetThay: '{ten} is no longer in force since {tu}; replaced by {sau}.',
      khongRo: '{ten} is no longer in force by the registry, which doesn’t know since when; check it before citing.',
      khongRoThay: '{ten} has been replaced by {sau}; since when isn’t known, check it before citing.',
      chuaCo: '{ten} takes effect on {tu} only, after this document’s date ({ngay}).',
      thay: 'Replace by {moi}',
    },
  },
  docs: {
    vi: 'Căn cứ và văn bản được giao thực hiện phải còn hiệu lực vào ngày của văn bản đang soạn (chưa ghi ngày thì lấy ngày kiểm tra). Quy tắc tra danh mục căn cứ (có sẵn và của đơn vị): có ngày hết hiệu lực được hai nguồn xác nhận thì báo mức cảnh báo, một nguồn thì gợi ý; không biết hết hiệu lực từ ngày nào thì nhiều nhất là thông tin. Luật gọi bằng tên mà không ghi năm luôn được hiểu là luật đang có hiệu lực. Không báo khi văn bản tự nói là bãi bỏ, thay thế, sửa đổi, đã hết hiệu lực; khi kể lại việc đã qua (sơ kết, tổng kết, năm trước); trong trích dẫn, bảng, và trong trích yếu của văn bản khác. Có thể thay bằng văn bản mới, trừ khi viện dẫn chỉ rõ điểm, khoản, điều.',
    en: 'What a document rests on or orders to follow has to be in force on its own date (the day of the check for an undated draft). By the registry (built in and of the unit): a warning where the end date is confirmed by two sources, a hint with one; at most an information where the date of the end isn’t known. A law by name without a year always means the one in force. Silent where the text itself says that it repeals, replaces or amends, tells of the past, in quotations, tables and inside the title of another document. The successor is offered, unless the citation has a pinpoint.',
  },
  check(context, report) {
    const { registry } = context;
    const day = dayOfContext(context);
    if (day === undefined) return;
    const said = new Set<RegistryEntry>();
    for (const { citation, entry } of meantEntries(context)) {
      // A law that is named without its year is the one in force.
      if (citation.number === null && citation.date === null) continue;
      const validity = validityOn(entry, day, registry);
      if (validity.state !== 'ended' && validity.state !== 'early') continue;
      const around = reliedOn(context, citation, day.slice(0, 4));
      if (around === undefined || nearMissOf(context, citation) !== undefined) continue;
      const ten = nameOf(entry);
      const ngay = dateFigures(day);
      if (validity.state === 'early') {
        // Plans to carry out a coming law name it long before; as a căn cứ, once, it deserves a look.
        if (around.leaf.role !== 'basis' || said.has(entry) || (entry.date ?? day) > day) continue;
        if (/có hiệu lực/u.test(around.after)) continue;
        said.add(entry);
        report({
          span: citation.span,
          message: 'chuaCo',
          values: { ten, tu: dateFigures(validity.from), ngay },
          severity: isConfirmed(entry, 'hieu-luc-tu') ? 'info' : 'hint',
        });
        continue;
      }
      // A paragraph that names the successor beside it knows: it compares, hands over, explains.
      if (around.leaf.role !== 'basis' && isNamedIn(context, around.leaf.span, validity.replacedBy)) continue;
      const { since } = validity;
      // An amending act lives on in each of the acts that it amends: only a known last day ends it, nothing takes its place.
      const amending = /^sửa đổi/iu.test(entry.title ?? '');
      if (amending && since === undefined) continue;
      // What isn't sure is said once.
      if (since === undefined && said.has(entry)) continue;
      said.add(entry);
      const next = replacementOf(registry, entry, validity.replacedBy, day);
      const values = { ten, ngay, tu: since === undefined ? '' : dateFigures(since), sau: next?.words ?? '' };
      const fixes = (amending ? [] : (next?.entries ?? [])).flatMap((one) => {
        const replaced = replaceCitation(context, citation, entry, one);
        return replaced === undefined
          ? []
          : [{ title: 'thay' as const, values: { moi: nameOf(one) }, edits: [replaced.edit] }];
      });
      const [fix, ...moreFixes] = fixes;
      const sure = isConfirmed(entry, 'het-hieu-luc');
      const known = since !== undefined;
      report({
        span: citation.span,
        message: known ? (next === undefined ? 'het' : 'hetThay') : next === undefined ? 'khongRo' : 'khongRoThay',
        values,
        tag: 'deprecated',
        ...(known && sure ? {} : { severity: sure && isConfirmed(entry, 'thay-the-boi') && !known ? 'info' : 'hint' }),
        ...(fix === undefined ? {} : { fix, moreFixes }),
      });
    }
  },
  examples: [
    {
      name: 'nghị định đã có nghị định mới',
      text: 'Thực hiện ⟦Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ⟧ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.',
      message: 'hết hiệu lực từ 01/7/2025, được thay thế bởi Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ',
      fixed:
        'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng.',
    },
    {
      name: 'luật có năm',
      text: 'Thực hiện ⟦Luật Thi đua, khen thưởng năm 2003⟧.',
      message: 'được thay thế bởi Luật Thi đua, khen thưởng số 06/2022/QH15',
      fixed: 'Thực hiện Luật Thi đua, khen thưởng năm 2022.',
    },
    {
      name: 'thông tư ghi của Bộ trưởng',
      text: 'Thực hiện ⟦Thông tư số 28/2025/TT-BTC ngày 26/5/2025 của Bộ trưởng Bộ Tài chính⟧.',
      message: 'được thay thế bởi Thông tư số 143/2025/TT-BTC',
      fixed: 'Thực hiện Thông tư số 143/2025/TT-BTC ngày 31/12/2025 của Bộ trưởng Bộ Tài chính.',
    },
    {
      name: 'chưa rõ ngày hết hiệu lực, qua hai lần thay thế',
      text: 'Theo quy định tại ⟦Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ⟧.',
      message: 'là Nghị định số 98/2023/NĐ-CP, nay là Nghị định số 152/2025/NĐ-CP',
      fixed: 'Theo quy định tại Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.',
    },
    {
      name: 'có điểm, khoản, điều: không thay hộ',
      text: 'Theo ⟦khoản 1 Điều 52 Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ⟧.',
      message: 'hết hiệu lực từ 01/7/2025',
      fixed: 'Theo khoản 1 Điều 52 Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.',
    },
    {
      name: 'danh mục của đơn vị',
      text: 'Theo ⟦Quyết định số 15/QĐ-SVHTT ngày 10/01/2024 của Sở Văn hóa và Thể thao⟧.',
      registry: [
        {
          loai: 'quyet-dinh',
          'so-ky-hieu': '15/QĐ-SVHTT',
          ngay: '2024-01-10',
          'co-quan': 'Sở Văn hóa và Thể thao',
          'trich-yeu': 'ban hành Quy chế làm việc',
          'het-hieu-luc': '2026-01-01',
        },
      ],
      message: 'hết hiệu lực từ 01/01/2026; văn bản này đề 15/3/2026',
    },
    {
      name: 'luật sửa đổi nhiều luật, chưa rõ ngày hết hiệu lực',
      text: 'Thực hiện Luật Sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức số 52/2019/QH14.',
    },
    { name: 'luật không ghi năm', text: 'Thực hiện Luật Thi đua, khen thưởng và Luật Viên chức.' },
    {
      name: 'tự nói là đã thay thế, bãi bỏ, sửa đổi',
      text: 'Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ thay thế Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.\n\nNghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ đã được thay thế bởi Nghị định số 98/2023/NĐ-CP.\n\nThông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ hết hiệu lực từ ngày 05/8/2025.\n\nSo với Nghị định số 98/2023/NĐ-CP, Nghị định số 152/2025/NĐ-CP mở rộng thẩm quyền của cấp xã.',
    },
    {
      name: 'kể lại việc đã qua',
      text: 'Năm 2019, thực hiện Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ, các đơn vị bình xét đúng hạn.\n\nTổng kết 02 năm thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.\n\nTheo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, đợt xét năm 2024 được hoàn thành đúng hạn.',
    },
    {
      name: 'chuyển tiếp',
      text: 'Các quyết định khen thưởng ban hành theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ vẫn có giá trị.\n\nTiếp tục áp dụng danh hiệu được xét theo Luật Thi đua, khen thưởng năm 2003 cho đến hết đợt xét.',
    },
    {
      name: 'trong trích yếu của văn bản khác',
      text: 'Thực hiện Thông tư số 28/2031/TT-BTC của Bộ Tài chính hướng dẫn thi hành một số điều của Nghị định số 98/2023/NĐ-CP.',
    },
    {
      name: 'còn hiệu lực vào ngày của văn bản',
      text: 'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ; Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    },
    {
      name: 'đoạn văn nêu cả văn bản thay thế',
      text: 'Thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; áp dụng Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.',
    },
  ],
});

function isNamedIn({ view }: RuleContext, within: Span, successors: readonly Successor[]): boolean {
  const keys = new Set(successors.map(({ code }) => keyOfCode(code)));
  return view.citations.some(
    (citation) =>
      within.start <= citation.span.start && citation.span.end <= within.end && keys.has(keyOf(citation) ?? ''),
  );
}
