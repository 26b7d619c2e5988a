import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty, retype } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { partyGuidance } from './_party.ts';

const under = (superior: string, agency?: string, number = 'Số 12-KH/ĐU'): string =>
  partyPlanWith(agency === undefined ? {} : { agency, number }).replace('ĐẢNG BỘ TỈNH SÔNG HOA', superior);

export default defineRule({
  id: 'the-thuc/cap-tren-dang',
  related: ['the-thuc/thieu-ten-co-quan'],
  severity: 'info',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 2.1.2', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Cấp trên của đảng ủy, chi bộ không ghi “ĐẢNG BỘ”',
    en: 'Superior of a Party body not given as “ĐẢNG BỘ”',
  },
  messages: {
    vi: {
      sai: 'Trên tên đảng ủy, chi bộ ghi “{viet}”; ở đó ghi tên đảng bộ cấp trên: “{dung} …”.',
      sua: 'Ghi “{dung}”',
    },
    en: {
      sai: 'Above the committee or cell stands “{viet}”; the superior Party organisation is named there: “{dung} …”.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Văn bản của cấp ủy cấp xã, cấp cơ sở và của chi bộ ghi ở dòng trên tên đảng bộ cấp trên trực tiếp (“ĐẢNG BỘ TỈNH …”), dòng dưới tên đảng ủy, chi bộ ban hành. Ban tham mưu, đơn vị, ban chỉ đạo thì ghi cấp ủy mà mình trực thuộc nên không bị xét. Chỉ xét văn bản theo Hướng dẫn 05-HD/VPTW.',
    en: 'A document of a committee of a commune or base, or of a cell, names above it the superior Party organisation (“ĐẢNG BỘ TỈNH …”), below it the committee or cell. Advisory organs, units and steering bodies name the committee they belong to and are left alone. Judged only under Hướng dẫn 05-HD/VPTW.',
  },
  regimes: ['dang'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isParty(doc) || partyGuidance(context) !== 'hd05') return;
    const leaf = doc.preface.superior?.leaves[0];
    if (leaf === undefined || !BELOW.test(doc.preface.agency?.text ?? '')) return;
    const { flat } = leaf;
    const viet = COMMITTEE.exec(flat.text)?.[0];
    const dung = viet === undefined ? undefined : RIGHT.get(viet.replace('UỶ', 'ỦY'));
    if (viet === undefined || dung === undefined) return;
    const edit = retype(flat, 0, viet.length, dung, parsed.text);
    report({
      span: spanOf(flat, 0, viet.length),
      message: 'sai',
      values: { viet, dung },
      ...(edit === undefined ? {} : { fix: { title: 'sua', values: { dung }, edits: [edit] } }),
    });
  },
  examples: [
    {
      name: 'đảng ủy phường dưới “TỈNH ỦY”',
      text: under('⟦TỈNH ỦY⟧ SÔNG HOA'),
      message: '“ĐẢNG BỘ TỈNH …”',
      fixed: under('ĐẢNG BỘ TỈNH SÔNG HOA'),
      whole: true,
    },
    {
      name: 'chi bộ dưới “ĐẢNG ỦY”',
      text: under('⟦ĐẢNG ỦY⟧ PHƯỜNG BÌNH MINH', 'CHI BỘ VĂN PHÒNG', 'Số 12-KH/CB'),
      fixed: under('ĐẢNG BỘ PHƯỜNG BÌNH MINH', 'CHI BỘ VĂN PHÒNG', 'Số 12-KH/CB'),
      whole: true,
    },
    { name: 'đảng bộ cấp trên', text: partyPlanWith({}), whole: true },
    { name: 'ban tham mưu của tỉnh ủy', text: under('TỈNH ỦY SÔNG HOA', 'BAN TỔ CHỨC', 'Số 12-KH/BTCTU'), whole: true },
    { name: 'văn bản nhà nước', text: planWith({}), whole: true },
  ],
});

const BELOW = /^(?:ĐẢNG [ỦU][YỶ]|CHI BỘ)(?!\p{L})/u;
const COMMITTEE = /^(?:TỈNH|THÀNH|ĐẢNG) [ỦU][YỶ](?!\p{L})/u;
const RIGHT: ReadonlyMap<string, string> = new Map([
  ['TỈNH ỦY', 'ĐẢNG BỘ TỈNH'],
  ['THÀNH ỦY', 'ĐẢNG BỘ THÀNH PHỐ'],
  ['ĐẢNG ỦY', 'ĐẢNG BỘ'],
]);
