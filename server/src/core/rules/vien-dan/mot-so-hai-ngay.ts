import { datesClash, issuersClash } from '../../citation/clash.ts';
import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { CITATION_BASIS, keyOf } from './_citation.ts';
import { judgedByRegister } from './_compared.ts';
import { issuerFaultOf } from './_issuer.ts';

export default defineRule({
  id: 'vien-dan/mot-so-hai-ngay',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ ...CITATION_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Một số, ký hiệu với hai ngày hoặc hai cơ quan', en: 'One number with two dates or two issuers' },
  messages: {
    vi: {
      ngay: '“{ma}” ở đây ghi ngày {ngay}, ở chỗ trước ghi ngày {truoc}; một trong hai chỗ sai.',
      coQuan: '“{ma}” ở đây ghi của {co}, ở chỗ trước ghi của {truoc}; một trong hai chỗ sai.',
      truocDo: 'Chỗ viện dẫn trước',
      nhuTruoc: 'Ghi như chỗ trước: “{truoc}”',
    },
    en: {
      ngay: '“{ma}” is dated {ngay} here and {truoc} before; one of them is wrong.',
      coQuan: '“{ma}” is said to be of {co} here and of {truoc} before; one of them is wrong.',
      truocDo: 'The earlier citation',
      nhuTruoc: 'As before: “{truoc}”',
    },
  },
  labels: ['truocDo'],
  docs: {
    vi: 'Cùng một số, ký hiệu mà hai ngày hoặc hai cơ quan khác nhau trong một văn bản thì một chỗ gõ sai. Số của văn bản hành chính và của Đảng được đánh lại theo năm, theo nhiệm kỳ, nên hai ngày khác hẳn nhau (cả năm lẫn ngày tháng) được coi là hai văn bản. Khi danh mục căn cứ hay ký hiệu cho biết chỗ nào sai thì quy tắc khác đã báo ở chính chỗ ấy.',
    en: 'One number with two dates or issuers in a document is a slip in one of the places. Administrative and Party numbers begin again each year or term, so dates that differ in year and day are taken for two documents. Silent where the register or the symbol tells which place is wrong: another rule says so there.',
  },
  check(context, report) {
    const { view } = context;
    let judged: ReturnType<typeof judgedByRegister> | undefined;
    const first = new Map<string, Citation[]>();
    for (const citation of view.citations) {
      const key = keyOf(citation);
      if (key === undefined || citation.family === 'cu') continue;
      const earlier = first.get(key) ?? [];
      first.set(key, earlier);
      const clash = earlier.find((one) => datesClash(one, citation));
      const { date, issuer, code } = citation.slots;
      const ma = code?.text ?? citation.text;
      if (clash !== undefined && date !== undefined && clash.slots.date !== undefined) {
        keep(earlier, citation);
        judged ??= judgedByRegister(context);
        if (judged.dates.has(citation) || judged.dates.has(clash)) continue;
        const truoc = clash.slots.date.text.replace(/^ngày /iu, '');
        const values = { ma, ngay: date.text.replace(/^ngày /iu, ''), truoc };
        report({
          span: date.span,
          message: 'ngay',
          values,
          related: [{ span: clash.slots.date.span, message: 'truocDo' }],
          fix: {
            title: 'nhuTruoc',
            values: { truoc: clash.slots.date.text },
            edits: [{ span: date.span, text: clash.slots.date.text }],
          },
        });
      } else {
        const other = earlier.find((one) => issuersClash(one, citation));
        keep(earlier, citation);
        if (other?.slots.issuer !== undefined && issuer !== undefined) {
          judged ??= judgedByRegister(context);
          if (judged.issuers.has(citation) || judged.issuers.has(other)) continue;
          if (issuerFaultOf(citation) !== undefined || issuerFaultOf(other) !== undefined) continue;
          const values = { ma, co: issuer.text, truoc: other.slots.issuer.text };
          report({
            span: issuer.span,
            message: 'coQuan',
            values,
            related: [{ span: other.slots.issuer.span, message: 'truocDo' }],
          });
        }
      }
    }
  },
  examples: [
    {
      name: 'hai ngày',
      text: 'Thực hiện Quyết định số 105/QĐ-SCT ngày 06/3/2025 của Sở Công Thương.\n\nTheo Quyết định số 105/QĐ-SCT ⟦ngày 06/3/2026⟧ của Sở Công Thương.',
      message: 'ở chỗ trước ghi ngày 06/3/2025',
      fixed:
        'Thực hiện Quyết định số 105/QĐ-SCT ngày 06/3/2025 của Sở Công Thương.\n\nTheo Quyết định số 105/QĐ-SCT ngày 06/3/2025 của Sở Công Thương.',
    },
    {
      name: 'hai cơ quan',
      text: 'Thực hiện Chỉ thị số 88-CT/TW ngày 06/5/2015 của Bộ Chính trị.\n\nTheo Chỉ thị số 88-CT/TW ngày 06/5/2015 của ⟦Ban Bí thư⟧.',
      message: 'ở chỗ trước ghi của Bộ Chính trị',
    },
    {
      name: 'danh mục đã cho biết chỗ nào sai',
      also: ['vien-dan/co-quan-khac-ky-hieu', 'vien-dan/khac-danh-muc'],
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 08/4/2014 của Bộ Chính trị.\n\nTheo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Ban Bí thư và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nTheo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Thủ tướng Chính phủ.',
    },
    {
      name: 'người đứng đầu và cơ quan',
      text: 'Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ.\n\nThông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ.',
    },
    {
      name: 'số của hai nhiệm kỳ',
      also: ['vien-dan/ngay-sau-van-ban'],
      text: 'Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương.\n\nNghị quyết số 04-NQ/TW ngày 01/4/2026 của Ban Chấp hành Trung ương.',
    },
    {
      name: 'hai cách viết một ngày',
      text: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nNghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    },
  ],
});

/** Only what says something new: a text that cites one number thousands of times doesn't compare each with all. */
function keep(earlier: Citation[], citation: Citation): void {
  const isKnown = earlier.some(({ date, issuer }) => date === citation.date && issuer === citation.issuer);
  if (!isKnown && earlier.length < MOST_KEPT) earlier.push(citation);
}

const MOST_KEPT = 50;
