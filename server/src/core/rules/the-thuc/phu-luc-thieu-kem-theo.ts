import { kindById } from '../../kinds/index.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { agencyName } from '../../registry/agency-name.ts';
import { countBefore } from '../../text/search.ts';
import type { Annex } from '../../tree/nodes.ts';
import { ATTACHED_TO_PLAN, annexedPlan, labelledAnnexes } from './_annex.ts';
import { linesAfter } from './_insert.ts';

export default defineRule({
  id: 'the-thuc/phu-luc-thieu-kem-theo',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm c', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Phụ lục I', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Phụ lục thiếu dòng “(Kèm theo …)”', en: 'Annex without its “(Kèm theo …)” line' },
  messages: {
    vi: {
      thieu: 'Dưới tên phụ lục thiếu dòng “(Kèm theo …)” ghi số, ký hiệu, thời gian và cơ quan ban hành của văn bản.',
      chen: 'Chèn dòng “(Kèm theo …)”',
    },
    en: {
      thieu: 'The line “(Kèm theo …)” with number, date and issuer of the document is missing under the annex’s title.',
      chen: 'Insert the line “(Kèm theo …)”',
    },
  },
  docs: {
    vi: 'Mỗi phụ lục có dòng chỉ dẫn kèm theo văn bản, dưới tên phụ lục: “(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của …)”. Văn bản giấy ghi đủ; văn bản điện tử không phải điền các vị trí ấy nhưng vẫn có dòng này. Cách sửa lấy số, ngày, cơ quan ở phần đầu, chỗ chưa có để “…”. Ở văn bản quy phạm pháp luật là gợi ý. Không báo khi trong bốn dòng đầu của phụ lục đã có chữ “kèm theo”, “gửi kèm”, và nhiều nhất hai mươi phụ lục trong một văn bản.',
    en: 'Every annex has, under its title, the line that ties it to its document: “(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của …)”. Paper documents fill it in; electronic ones leave the places blank but have the line. The fix takes number, date and issuer from the header and leaves “…” for the rest. A hint in normative texts. Silent where one of the first four lines of the annex says “kèm theo” or “gửi kèm”; at most twenty annexes of a document are told.',
  },
  regimes: ['nd30', 'quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const untied = labelledAnnexes(context).filter(
      ({ annex }) => annex.note === undefined && !saysAttached(context, annex),
    );
    for (const { annex, label } of untied.slice(0, MOST)) {
      // A form or a table of a circular may hold a line "Phụ lục I" of its own.
      if (context.doc.regime === 'quy-pham' && annex.heading === undefined) continue;
      const last = annex.heading?.leaves.at(-1) ?? label;
      const edits = [linesAfter(context.parsed, last.span.end, [wording(context)])];
      // In normative texts it is custom.
      const level = context.doc.regime === 'quy-pham' ? ({ severity: 'hint' } as const) : {};
      report({ span: label.span, message: 'thieu', fix: { title: 'chen', edits }, ...level });
    }
  },
  examples: [
    {
      name: 'không có dòng “(Kèm theo …)”',
      text: annexedPlan('⟦Phụ lục⟧', 'DANH MỤC HỒ SƠ', 'Hồ sơ của Văn phòng.'),
      message: 'thiếu dòng “(Kèm theo …)”',
      fixed: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'có dòng “(Kèm theo …)”',
      text: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'văn bản điện tử để trống số và ngày',
      text: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số     /KH-SNV ngày   tháng   năm 2026 của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ),
      whole: true,
    },
    {
      name: 'dòng chỉ dẫn viết bằng từ khác',
      text: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', '(Ban hành theo Kế hoạch số 12/KH-SNV)', 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'chữ “kèm theo” không có ngoặc đơn',
      text: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', 'Kèm theo Kế hoạch số 12/KH-SNV', 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'chưa có số và ngày: để trống chờ điền',
      text: annexedPlan('⟦Phụ lục⟧', 'DANH MỤC HỒ SƠ', 'Hồ sơ của Văn phòng.')
        .replace('Số: 12/KH-SNV', 'Số:     /KH-SNV')
        .replace('ngày 15 tháng 3', 'ngày     tháng 3'),
      fixed: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm … của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      )
        .replace('Số: 12/KH-SNV', 'Số:     /KH-SNV')
        .replace('ngày 15 tháng 3', 'ngày     tháng 3'),
      whole: true,
    },
    {
      name: 'chưa có cả số lẫn ký hiệu',
      text: annexedPlan('⟦Phụ lục⟧', 'DANH MỤC HỒ SƠ', 'Hồ sơ của Văn phòng.').replace('Số: 12/KH-SNV', 'Số: …'),
      fixed: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số …/… ngày 15 tháng 3 năm 2026 của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ).replace('Số: 12/KH-SNV', 'Số: …'),
      whole: true,
    },
  ],
});

/** Each fix looks at the whole file: of hundreds of annexes the first ones are told. */
const MOST = 20;
/** Leaves of the annex in which the words may stand in a form of their own: label and title, then four lines. */
const NEAR = 9;
const SAYS = /kèm|^\((?:ban hành|theo|gửi)(?!\p{L})/u;

function saysAttached({ view }: RuleContext, { span }: Annex): boolean {
  const from = countBefore(view.printed, (leaf) => leaf.span.start < span.start);
  const near = view.printed.slice(from, from + NEAR).filter((leaf) => leaf.span.end <= span.end);
  return near.some((leaf) => SAYS.test(leaf.flat.text.toLowerCase()));
}

/** "(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)", `…` where the header says nothing. */
function wording({ doc }: RuleContext): string {
  const kind = kindById(doc.kind);
  const { number, placeDate, agency } = doc.preface;
  const known = number?.number !== undefined && number.symbol !== undefined;
  const code = known ? `${number.number}/${number.symbol}` : `…/${number?.symbol ?? '…'}`;
  const day = placeDate?.date.iso?.length === 10 ? placeDate.text.indexOf('ngày') : -1;
  const date = day < 0 ? 'ngày … tháng … năm …' : placeDate?.text.slice(day);
  const issuer = (agency === undefined ? undefined : agencyName(agency.text)) ?? '…';
  return `(Kèm theo ${kind === undefined || kind.id === 'phat-dong' ? 'Văn bản' : kind.name} số ${code} ${date} của ${issuer})`;
}
