import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { dateFigures } from '../../registry/phrase.ts';
import { spanOf } from '../../text/flat.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { dateOf } from './_document.ts';
import { CIRCULAR_BODY, circularWith, isFrom, isNormativeText, SINCE_ND78 } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/hieu-luc-som',
  part: 'body',
  severity: 'info',
  basis: [{ law: 'luat-64-2025', at: 'Điều 53, khoản 1', kind: 'truc-tiep' }],
  title: { vi: 'Ngày có hiệu lực quá gần ngày ban hành', en: 'Day of effect too near to the day of issue' },
  messages: {
    vi: {
      som: 'Có hiệu lực sau {ngay} ngày kể từ ngày ban hành; {cap} có hiệu lực không sớm hơn {it} ngày, trừ văn bản theo trình tự, thủ tục rút gọn và trường hợp đặc biệt.',
      truoc: 'Ngày có hiệu lực trước ngày ban hành ({ban}); chỉ trường hợp luật cho phép mới có hiệu lực trở về trước.',
    },
    en: {
      som: 'In force {ngay} days after the issue; {cap}: not before {it} days, but for the short procedure and special cases.',
      truoc: 'In force before the day of issue ({ban}); only where the law allows a retroactive effect.',
    },
  },
  docs: {
    vi: 'Văn bản quy phạm pháp luật của cơ quan trung ương có hiệu lực không sớm hơn 45 ngày kể từ ngày thông qua hoặc ký ban hành, của địa phương không sớm hơn 10 ngày; sớm hơn chỉ khi ban hành theo trình tự, thủ tục rút gọn hoặc trong trường hợp đặc biệt. Vì chữ trong văn bản không cho biết có theo thủ tục rút gọn hay không, đây là thông tin. Chỉ xét văn bản từ ngày 01/4/2025 có ghi ngày ban hành.',
    en: 'A normative text of a central body takes effect 45 days after its passing or signing at the earliest, a local one 10 days after, but for the short procedure and special cases. The text doesn’t show which procedure was followed, hence information. Texts from 1 April 2025 on with a date.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || !isFrom(context, SINCE_ND78)) return;
    const issued = dayNumber(dateOf(context.doc));
    if (issued === undefined) return;
    const local = isLocal(context.doc);
    const least = local ? 10 : 45;
    for (const { leaf, from, to, match } of matchesIn(context.view.proseText, EFFECT)) {
      if (
        leaf.area !== 'main' ||
        leaf.role === 'quoted' ||
        !ACT.test(leaf.flat.text.slice(Math.max(0, from - LONGEST_ACT), from))
      )
        continue;
      const begin = /(?:kể )?từ ngày/u.exec(match[0])?.index ?? 0;
      const span = spanOf(leaf.flat, from + begin, to);
      const [, day = '', month = '', year = ''] = match;
      const effect = dayNumber(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      if (effect === undefined || effect - issued >= least) return;
      const ngay = effect - issued;
      if (ngay < 0) report({ span, message: 'truoc', values: { ban: dateFigures(dateOf(context.doc) ?? '') } });
      else
        report({
          span,
          message: 'som',
          values: { ngay, it: least, cap: local ? 'văn bản của địa phương' : 'văn bản của trung ương' },
        });
      return;
    }
  },
  examples: [
    {
      name: 'thông tư có hiệu lực sau năm ngày',
      whole: true,
      text: circularWith({
        body: [...CIRCULAR_BODY.slice(0, 3), 'Thông tư này có hiệu lực thi hành ⟦từ ngày 20 tháng 3 năm 2026⟧.'],
      }),
      message: 'không sớm hơn 45 ngày',
    },
    {
      name: 'trước ngày ban hành',
      whole: true,
      text: circularWith({
        body: [...CIRCULAR_BODY.slice(0, 3), 'Thông tư này có hiệu lực thi hành ⟦từ ngày 01 tháng 01 năm 2026⟧.'],
      }),
      message: 'trước ngày ban hành (15/3/2026)',
    },
    { name: 'sau 45 ngày', whole: true, text: circularWith({}) },
    {
      name: 'quyết định của ủy ban nhân dân, sau mười ngày',
      whole: true,
      text: circularWith({
        agency: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN',
        number: 'Số: 12/2026/QĐ-UBND',
        placeDate: 'An Sơn, ngày 15 tháng 3 năm 2026',
        type: 'QUYẾT ĐỊNH',
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Theo đề nghị của Giám đốc Sở Văn hóa và Thể thao tại Tờ trình số 15/TTr-SVHTT ngày 12 tháng 02 năm 2026;',
          'Ủy ban nhân dân ban hành Quyết định quy định về tủ sách cơ sở.',
        ],
        body: [
          'Điều 1. Phạm vi điều chỉnh',
          'Quyết định này quy định về tủ sách cơ sở.',
          'Điều 2. Hiệu lực thi hành',
          'Quyết định này có hiệu lực thi hành từ ngày 25 tháng 3 năm 2026.',
        ],
        signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
      }),
    },
  ],
});

// Begins with its rarest words, so that a whole law is gone through quickly; what acts stands right before.
const EFFECT = /này có hiệu lực(?: thi hành)? (?:kể )?từ ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;
const ACT = /(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Pháp lệnh) $/u;
const LONGEST_ACT = 12;

function isLocal({ preface }: DocumentTree): boolean {
  return /HĐND|UBND/u.test(preface.number?.symbol ?? '') || /NHÂN DÂN/u.test(preface.agency?.text ?? '');
}

/** Days since an arbitrary beginning; undefined where the day isn't whole. */
function dayNumber(iso: string | undefined): number | undefined {
  if (iso === undefined || iso.length !== 10) return undefined;
  const time = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));
  return Number.isNaN(time) ? undefined : Math.round(time / 86_400_000);
}
