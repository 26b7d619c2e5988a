import { datesClash, issuersClash } from '../../citation/clash.ts';
import type { Citation } from '../../citation/model.ts';
import { defineRule } from '../../lint/rule.ts';
import { keyOfCitation } from '../../registry/key.ts';
import { isConfirmed } from '../../registry/model.ts';
import { dateWords } from '../../registry/phrase.ts';
import { judgedByRegister } from '../vien-dan/_compared.ts';
import { issuerFaultOf } from '../vien-dan/_issuer.ts';

export default defineRule({
  id: 'nhat-quan/vien-dan-khac-van-ban-khac',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm b', kind: 'suy-ra' }],
  fix: 'review',
  title: {
    vi: 'Viện dẫn khác với văn bản khác trong thư mục',
    en: 'Citation against another document of the workspace',
  },
  messages: {
    vi: {
      ngay: '“{ma}” ở đây ghi {ngay}, trong {tep} ghi {kia}; một trong hai chỗ sai.',
      coQuan: '“{ma}” ở đây ghi của {co}, trong {tep} ghi của {kia}; một trong hai chỗ sai.',
      nhuKia: 'Ghi như {tep}: “{kia}”',
    },
    en: {
      ngay: '“{ma}” is dated {ngay} here and {kia} in {tep}; one of them is wrong.',
      coQuan: '“{ma}” is said to be of {co} here and of {kia} in {tep}; one of them is wrong.',
      nhuKia: 'As in {tep}: “{kia}”',
    },
  },
  docs: {
    vi: 'So các viện dẫn của văn bản này với viện dẫn của những văn bản khác trong thư mục làm việc: cùng số, ký hiệu mà ngày hoặc cơ quan ban hành khác nhau thì một chỗ gõ sai. Số của văn bản hành chính và của Đảng đánh lại theo năm, theo nhiệm kỳ, nên hai ngày khác hẳn nhau (cả năm lẫn ngày tháng) được coi là hai văn bản. Khi danh mục căn cứ cho biết chỗ này đúng hay sai thì không báo ở đây. Mỗi số, ký hiệu báo một lần; khi ngay trong văn bản này đã có hai ngày thì quy tắc `vien-dan/mot-so-hai-ngay` báo.',
    en: 'Compares this document’s citations with those of the other documents of the workspace: one number with two dates or issuers is a slip in one of them. Administrative and Party numbers begin again, so dates that differ in year and day are two documents. Silent where the registry tells whether what stands here is right. Each number is told once; two dates within this document are told by `vien-dan/mot-so-hai-ngay`.',
  },
  check(context, report) {
    const { view, elsewhere, registry } = context;
    let judged: ReturnType<typeof judgedByRegister> | undefined;
    const told = new Set<string>();
    const own = byKey(view.citations);
    for (const citation of view.citations) {
      const key = keyOfCitation(citation);
      const { code, date, issuer } = citation.slots;
      if (key === undefined || code === undefined || told.has(key) || citation.family === 'cu') continue;
      const others = elsewhere(key);
      if (
        others.length === 0 ||
        others.some((one) => one.date !== null && one.date === citation.date && !differ(one, citation))
      )
        continue;
      // Two dates within the document itself are a finding of their own.
      if ((own.get(key) ?? []).some((one) => datesClash(one, citation) || issuersClash(one, citation))) continue;
      const known = registry.resolve(citation);
      const isRight = (field: 'ngay' | 'co-quan'): boolean => known.state === 'sure' && isConfirmed(known.entry, field);
      const otherDay = others.find((one) => datesClash({ ...one, family: citation.family }, citation));
      if (date !== undefined && otherDay?.date != null) {
        judged ??= judgedByRegister(context);
        if (isRight('ngay') || judged.dates.has(citation)) continue;
        if (known.state === 'sure' && known.entry.date === citation.date) continue;
        told.add(key);
        const kia = dateWords(otherDay.date, citation.dateStyle === 'words' ? 'words' : 'slash');
        const values = { ma: code.text, ngay: date.text, tep: otherDay.path, kia };
        const edits = [{ span: date.span, text: kia }];
        report({ span: date.span, message: 'ngay', values, fix: { title: 'nhuKia', values, edits } });
        continue;
      }
      const otherBody = others.find((one) => differ(one, citation));
      if (issuer === undefined || otherBody?.issuer == null || isRight('co-quan')) continue;
      judged ??= judgedByRegister(context);
      if (judged.issuers.has(citation) || issuerFaultOf(citation) !== undefined) continue;
      told.add(key);
      const values = { ma: code.text, co: issuer.text, tep: otherBody.path, kia: otherBody.issuer };
      const edits = [{ span: issuer.span, text: otherBody.issuer }];
      report({ span: issuer.span, message: 'coQuan', values, fix: { title: 'nhuKia', values, edits } });
    }

    function differ(one: { readonly date: string | null; readonly issuer: string | null }, other: Citation) {
      return issuersClash({ ...one, family: other.family }, other);
    }
  },
  examples: [
    {
      name: 'ngày khác',
      text: 'Thực hiện Kế hoạch số 298/KH-UBND ⟦ngày 05/02/2026⟧ của Ủy ban nhân dân tỉnh Sông Hoa.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '298/KH-UBND', date: '2026-02-06', issuer: 'UBND tỉnh Sông Hoa' }],
      message: 'trong to-trinh.vbhc ghi ngày 06/02/2026',
      fixed: 'Thực hiện Kế hoạch số 298/KH-UBND ngày 06/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'cơ quan khác',
      text: 'Thực hiện Kế hoạch số 15/KH-LN ngày 05/02/2026 của ⟦Sở Nội vụ⟧.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '15/KH-LN', date: '2026-02-05', issuer: 'Sở Tài chính' }],
      message: 'trong to-trinh.vbhc ghi của Sở Tài chính',
      fixed: 'Thực hiện Kế hoạch số 15/KH-LN ngày 05/02/2026 của Sở Tài chính.',
    },
    {
      name: 'số của hai năm',
      text: 'Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '298/KH-UBND', date: '2025-03-14', issuer: 'UBND tỉnh Sông Hoa' }],
    },
    {
      name: 'danh mục xác nhận chỗ này đúng',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '34-CT/TW', date: '2014-04-17', issuer: 'Bộ Chính trị' }],
    },
    {
      name: 'danh mục cho biết chỗ này sai',
      also: ['vien-dan/khac-danh-muc'],
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 17/4/2014 của Bộ Chính trị.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '34-CT/TW', date: '2014-04-07', issuer: 'Bộ Chính trị' }],
    },
    { name: 'không có văn bản khác', text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.' },
    {
      name: 'nhắc hai lần thì báo một lần',
      text: 'Thực hiện Kế hoạch số 15/KH-LN ⟦ngày 05/02/2026⟧ của Sở Nội vụ.\n\nNội dung Kế hoạch số 15/KH-LN ngày 05/02/2026 được giao cho các phòng.',
      elsewhere: [{ path: 'to-trinh.vbhc', code: '15/KH-LN', date: '2026-02-06', issuer: 'Sở Nội vụ' }],
    },
    {
      name: 'một văn bản khác ghi như ở đây',
      text: 'Thực hiện Kế hoạch số 15/KH-LN ngày 05/02/2026 của Sở Nội vụ.',
      elsewhere: [
        { path: 'to-trinh.vbhc', code: '15/KH-LN', date: '2026-02-06', issuer: 'Sở Nội vụ' },
        { path: 'bao-cao.vbhc', code: '15/KH-LN', date: '2026-02-05', issuer: 'Sở Nội vụ' },
      ],
    },
  ],
});

function byKey(citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = keyOfCitation(citation);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return groups;
}
