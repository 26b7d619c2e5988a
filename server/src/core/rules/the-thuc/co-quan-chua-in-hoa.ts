import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { agencyInSmallLetters } from './_agency.ts';
import { allOf, hasForm, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';

export default defineRule({
  id: 'the-thuc/co-quan-chua-in-hoa',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 2, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Tên cơ quan ở đầu văn bản chưa in hoa', en: 'Agency name in the header not in capitals' },
  messages: {
    vi: { thuong: 'Tên cơ quan “{ten}” ở đầu văn bản chưa viết in hoa.', sua: 'Viết in hoa' },
    en: { thuong: 'The agency name “{ten}” in the header isn’t in capitals.', sua: 'Put in capitals' },
  },
  docs: {
    vi: 'Tên cơ quan, tổ chức ban hành văn bản và tên cơ quan chủ quản ở đầu văn bản viết in hoa. Xét cột bên cạnh Quốc hiệu, Tiêu ngữ, và những dòng nằm ngay trên phần đầu khi phần đầu chưa có tên cơ quan nào viết in hoa.',
    en: 'The names of the issuing agency and of the agency above it are written in capitals. Looked at: the column beside the title of the State, and lines right above a header that has no agency in capitals.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc)) return;
    for (const { flat } of agencyInSmallLetters(parsed, doc)) {
      const edits = allOf([retype(flat, 0, flat.text.length, flat.text.toUpperCase(), parsed.text)]);
      report({ span: spanOfAll(flat), message: 'thuong', values: { ten: flat.text }, fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'cơ quan ban hành viết thường',
      text: planWith({ agency: '⟦Sở Nội vụ⟧' }),
      message: '“Sở Nội vụ” ở đầu văn bản chưa viết in hoa',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'cả cơ quan chủ quản viết thường',
      text: planWith({ agency: '⟦Sở Nội vụ⟧' }).replace(
        'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
        '⟦Ủy ban nhân dân tỉnh Sông Hoa⟧',
      ),
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'phần đầu hai cột',
      text: twoColumns('⟦Sở Nội vụ⟧'),
      fixed: twoColumns('SỞ NỘI VỤ'),
      whole: true,
    },
    { name: 'in hoa', text: planWith({}), whole: true },
    {
      name: 'dòng của trang web ở trên',
      text: `Cổng thông tin điện tử\nSở Nội vụ\n${planWith({})}`,
      whole: true,
    },
  ],
});

/** Agency and title of the State side by side, as a table of Word is pasted. */
function twoColumns(agency: string): string {
  return planWith({ agency: '', number: '', nationalTitle: '', motto: '', placeDate: '' }).replace(
    'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
    [
      'UBND TỈNH SÔNG HOA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `${agency}\tĐộc lập - Tự do - Hạnh phúc`,
      'Số: 12/KH-SNV\tSông Hoa, ngày 15 tháng 3 năm 2026',
    ].join('\n'),
  );
}
