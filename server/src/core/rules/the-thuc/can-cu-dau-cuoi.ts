import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import type { PreambleNode } from '../../tree/nodes.ts';
import { hasForm, isMassBody, isParty } from './_document.ts';
import { decisionWith, partyPlanWith } from './_example.ts';
import { CIRCULAR_OPENING, circularWith, isFrom, SINCE_ND78 } from './_normative.ts';
import { partyGuidance } from './_party.ts';

const FIRST = 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024';
const LAST = 'Theo đề nghị của Chánh Văn phòng Sở';

const partyGrounds = (last: string): readonly string[] => [
  '- Căn cứ Điều lệ Đảng;',
  `- Căn cứ Quy chế làm việc của Đảng ủy${last}`,
  'Đảng ủy xây dựng kế hoạch như sau:',
];

export default defineRule({
  id: 'the-thuc/can-cu-dau-cuoi',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm a', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.2.3', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Dấu cuối dòng căn cứ', en: 'Mark at the end of a căn cứ' },
  messages: {
    vi: {
      giua: 'Căn cứ này kết thúc bằng “{dau}”; sau mỗi căn cứ, trừ căn cứ cuối, là dấu chấm phẩy.',
      thieu: 'Cuối căn cứ này thiếu dấu chấm phẩy.',
      cuoi: 'Căn cứ cuối cùng kết thúc bằng “{dau}”; theo quy định là dấu chấm.',
      quypham: 'Dòng cuối trước câu ban hành kết thúc bằng “{dau}”; văn bản quy phạm pháp luật dùng dấu chấm phẩy.',
      thieucuoi: 'Cuối căn cứ cuối cùng thiếu dấu chấm.',
      thay: 'Thay bằng “{dung}”',
      them: 'Thêm “{dung}”',
    },
    en: {
      giua: 'This căn cứ ends with “{dau}”; every one but the last ends with a semicolon.',
      thieu: 'The semicolon at the end of this căn cứ is missing.',
      cuoi: 'The last căn cứ ends with “{dau}”; the rule asks for a full stop.',
      quypham: 'The last line before the enacting sentence ends with “{dau}”; a normative text has a semicolon there.',
      thieucuoi: 'The full stop at the end of the last căn cứ is missing.',
      thay: 'Replace by “{dung}”',
      them: 'Add “{dung}”',
    },
  },
  docs: {
    vi: 'Mỗi căn cứ viết trên một dòng riêng, cuối dòng có dấu chấm phẩy; dòng cuối cùng kết thúc bằng dấu chấm. Với dòng cuối, nhiều văn bản (nhất là văn bản quy phạm pháp luật) vẫn dùng dấu chấm phẩy vì câu ban hành tiếp theo, nên không báo; dấu phẩy ở dòng cuối chỉ là gợi ý. Văn bản của Đảng: từ ngày 27/5/2026 (Hướng dẫn 05-HD/VPTW) căn cứ cuối kết thúc bằng dấu chấm, trước đó (Hướng dẫn 36-HD/VPTW) bằng dấu phẩy.',
    en: 'Each căn cứ stands on a line of its own and ends with a semicolon, the last with a full stop. Many documents, normative ones above all, end the last with a semicolon too, since the enacting sentence follows: no finding. A comma there is a hint. Party documents close the last căn cứ with a full stop from 27/5/2026 on (Hướng dẫn 05-HD/VPTW), before that with a comma (36-HD/VPTW).',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc } = context;
    for (const [node, next] of pairs(doc.preamble)) {
      const { flat } = node.leaf;
      const isLast = next?.type !== 'basis';
      // The guidance of 2026 closes the last căn cứ of a Party document with a full stop, that of 2018 with a comma.
      const stop = isLast && isParty(doc) && partyGuidance(context) === 'hd05' && endsGrounds(next);
      const dau = (stop ? /[.,:;]$/u : /[.,:]$/u).exec(flat.text)?.[0] ?? '';
      // Two marks are told by trinh-bay/dau-cau-lap.
      if ((stop ? /(?:[…”"/]|[.,;:]{2})$/u : /(?:[;…”"/]|[.,;:]{2})$/u).test(flat.text)) continue;
      // What follows in another wording may still be a căn cứ, or the rest of this one.
      if (isLast && next !== undefined && next.type === 'opening' && dau === '') continue;
      if (isLast && (dau === '.' || dau === ':')) continue;
      // In a normative text the enacting sentence goes on: a full stop is seen too, a comma is a slip.
      const normative = isLast && doc.regime === 'quy-pham';
      if (normative && (dau !== ',' || !isFrom(context, SINCE_ND78))) continue;
      // Mass organisations close theirs by rules of their own, most with a comma.
      if (isLast && dau === ',' && !stop && (isParty(doc) || isMassBody(doc))) continue;
      const dung = isLast && !normative ? '.' : ';';
      const end = flat.text.length;
      const at = spanOf(flat, end - 1, end);
      const edit: Edit = dau === '' ? { span: { start: at.end, end: at.end }, text: dung } : { span: at, text: dung };
      const whole = /[^ ]{1,20}$/u.exec(flat.text)?.index ?? end - 1;
      report({
        span: dau === '' ? spanOf(flat, whole, end) : at,
        message: dau === '' ? (isLast ? 'thieucuoi' : 'thieu') : normative ? 'quypham' : isLast ? 'cuoi' : 'giua',
        values: { dau, dung },
        ...(isLast ? { severity: stop ? ('info' as const) : ('hint' as const) } : {}),
        fix: { title: dau === '' ? 'them' : 'thay', edits: [edit], ...(isLast ? { safety: 'review' as const } : {}) },
      });
    }
  },
  examples: [
    {
      name: 'đoàn thể kết thúc căn cứ bằng dấu phẩy theo thể thức riêng',
      text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG HOA\nCÔNG ĐOÀN XÃ BÌNH MINH\nSố: 18/QĐ-CĐX\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình Minh, ngày 19 tháng 8 năm 2026\nQUYẾT ĐỊNH\nVề việc tặng Giấy khen\nCăn cứ Điều lệ Công đoàn Việt Nam;\nXét đề nghị của các công đoàn cơ sở,\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Giấy khen cho 03 tập thể.\nĐiều 2. Các công đoàn cơ sở chịu trách nhiệm thi hành Quyết định này./.\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\nTrần Thị Lan',
      whole: true,
    },
    {
      name: 'dấu chấm giữa các căn cứ',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST}⟦.⟧`, `${LAST}.`, 'QUYẾT ĐỊNH:'] }),
      message: 'dấu chấm phẩy',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST};`, `${LAST}.`, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'thiếu dấu chấm phẩy',
      text: decisionWith({
        opening: ['GIÁM ĐỐC SỞ NỘI VỤ', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm ⟦2024⟧', `${LAST}.`, 'QUYẾT ĐỊNH:'],
      }),
      message: 'thiếu dấu chấm phẩy',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST};`, `${LAST}.`, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'căn cứ cuối cùng dùng dấu phẩy',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST};`, `${LAST}⟦,⟧`, 'QUYẾT ĐỊNH:'] }),
      message: 'Căn cứ cuối cùng',
      fixed: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST};`, `${LAST}.`, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'căn cứ cuối cùng dùng dấu chấm phẩy',
      text: decisionWith({ opening: ['GIÁM ĐỐC SỞ NỘI VỤ', `${FIRST};`, `${LAST};`, 'QUYẾT ĐỊNH:'] }),
      whole: true,
    },
    {
      name: 'thông tư: dòng cuối trước câu ban hành dùng dấu phẩy',
      text: circularWith({ opening: CIRCULAR_OPENING.map((one) => one.replace('Pháp chế;', 'Pháp chế⟦,⟧')) }),
      message: 'dấu chấm phẩy',
      fixed: circularWith({}),
      whole: true,
    },
    {
      name: 'văn bản của Đảng',
      text: partyPlanWith({
        opening: [
          '- Căn cứ Điều lệ Đảng;',
          '- Căn cứ Quy chế làm việc của Đảng ủy.',
          'Đảng ủy xây dựng kế hoạch như sau:',
        ],
      }),
      whole: true,
    },
    {
      name: 'căn cứ cuối của văn bản của Đảng từ ngày 27/5/2026',
      text: partyPlanWith({ opening: partyGrounds('⟦;⟧') }),
      message: 'theo quy định là dấu chấm',
      fixed: partyPlanWith({ opening: partyGrounds('.') }),
      whole: true,
    },
    {
      name: 'căn cứ cuối của văn bản của Đảng trước ngày 27/5/2026',
      text: partyPlanWith({
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        opening: partyGrounds(','),
      }),
      whole: true,
    },
  ],
});

/** What follows is surely no further căn cứ in another wording. */
function endsGrounds(next: PreambleNode | undefined): boolean {
  return next === undefined || next.type !== 'opening' || next.leaf.flat.text.endsWith(':');
}

/** Each căn cứ with the node after it. */
function pairs(preamble: readonly PreambleNode[]): [PreambleNode, PreambleNode | undefined][] {
  return preamble.flatMap((node, i): [PreambleNode, PreambleNode | undefined][] =>
    node.type === 'basis' ? [[node, preamble[i + 1]]] : [],
  );
}
