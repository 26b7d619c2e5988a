import type { Citation } from '../../citation/model.ts';
import { defineRule, type Report, type RuleContext } from '../../lint/rule.ts';
import { dateWords } from '../../registry/phrase.ts';
import { ATTACHED_TO_PLAN, annexedPlan, citedAsOwn, rightIssuer, rightNumber } from './_annex.ts';
import { dateOf } from './_document.ts';

export default defineRule({
  id: 'the-thuc/phu-luc-kem-theo-sai',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm c', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Dòng “(Kèm theo …)” khác phần đầu', en: '“(Kèm theo …)” line that differs from the header' },
  messages: {
    vi: {
      so: 'Dòng kèm theo ghi số “{viet}”; số, ký hiệu của văn bản là “{dung}”.',
      ngay: 'Dòng kèm theo ghi “{viet}”; văn bản ghi {dung}.',
      coQuan: 'Dòng kèm theo ghi cơ quan “{viet}”; cơ quan ban hành văn bản là {dung}.',
      nhu: 'Ghi như phần đầu: “{dung}”',
      dau: 'Phần đầu văn bản',
    },
    en: {
      so: 'The line says “{viet}”; the number and symbol of the document is “{dung}”.',
      ngay: 'The line says “{viet}”; the document is dated {dung}.',
      coQuan: 'The line names “{viet}”; the document is issued by {dung}.',
      nhu: 'As in the header: “{dung}”',
      dau: 'The header of the document',
    },
  },
  labels: ['dau'],
  docs: {
    vi: 'Dòng “(Kèm theo …)” dưới tên phụ lục ghi số, ký hiệu, thời gian ban hành và cơ quan ban hành của chính văn bản; chép từ văn bản khác sang thì dễ sót. Chỉ so khi cả hai nơi đã điền, và khi dòng ấy nói về loại của chính văn bản: phụ lục của quy chế kèm theo quyết định không bị so với quy chế. Cơ quan chỉ báo khi chắc chắn là hai cơ quan khác nhau.',
    en: 'The line “(Kèm theo …)” under the title of an annex gives number, date and issuer of this very document; copied from another one it is easily left as it was. Compared only where both places are filled in and the line speaks of a document of this kind. The issuer is told only where it is surely another body.',
  },
  check(context, report) {
    for (const cited of citedAsOwn(context)) {
      for (const one of [numberFault(context, cited), dateFault(context, cited), issuerFault(context, cited)]) {
        if (one !== undefined) report(one);
      }
    }
  },
  examples: [
    {
      name: 'số của văn bản khác',
      text: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số ⟦13/KH-SNV⟧ ngày 15 tháng 3 năm 2026 của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ),
      message: 'là “12/KH-SNV”',
      fixed: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'ngày và cơ quan khác phần đầu',
      text: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số 12/KH-SNV ⟦ngày 15/3/2025⟧ của ⟦Sở Tài chính⟧)',
        'Hồ sơ của Văn phòng.',
      ),
      message: 'văn bản ghi ngày 15/3/2026',
      fixed: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/3/2026 của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ),
      whole: true,
    },
    {
      name: 'giống phần đầu',
      text: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'người đứng đầu của chính cơ quan',
      text: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số 12 /KH-SNV ngày 15/3/2026 của Giám đốc Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ),
      whole: true,
    },
    {
      name: 'để trống số và ngày',
      text: annexedPlan(
        'Phụ lục',
        'DANH MỤC HỒ SƠ',
        '(Kèm theo Kế hoạch số     /KH-SNV ngày   tháng   năm 2026 của Sở Nội vụ)',
        'Hồ sơ của Văn phòng.',
      ),
      whole: true,
    },
  ],
});

type Fault = Report<'so' | 'ngay' | 'coQuan' | 'nhu' | 'dau'>;

function numberFault(context: RuleContext, cited: Citation): Fault | undefined {
  const own = context.doc.preface.number;
  const dung = rightNumber(context, cited);
  if (own === undefined || dung === undefined || cited.slots.code === undefined) return undefined;
  return told(cited.slots.code, 'so', dung, own.span);
}

function dateFault({ doc }: RuleContext, { date, slots, dateStyle }: Citation): Fault | undefined {
  const own = dateOf(doc);
  const at = doc.preface.placeDate;
  if (own === undefined || at === undefined || date === null || slots.date === undefined) return undefined;
  if (own.length !== 10 || date.length !== 10 || own === date) return undefined;
  return told(slots.date, 'ngay', dateWords(own, dateStyle === 'words' ? 'words' : 'slash'), at.span);
}

function issuerFault(context: RuleContext, cited: Citation): Fault | undefined {
  const { agency } = context.doc.preface;
  const dung = rightIssuer(context, cited);
  if (agency === undefined || dung === undefined || cited.slots.issuer === undefined) return undefined;
  return told(cited.slots.issuer, 'coQuan', dung, agency.span);
}

function told(
  { span, text }: { readonly span: Fault['span']; readonly text: string },
  message: 'so' | 'ngay' | 'coQuan',
  dung: string,
  header: Fault['span'],
): Fault {
  return {
    span,
    message,
    values: { viet: text, dung },
    related: [{ span: header, message: 'dau' }],
    fix: { title: 'nhu', values: { dung }, edits: [{ span, text: dung }] },
  };
}
