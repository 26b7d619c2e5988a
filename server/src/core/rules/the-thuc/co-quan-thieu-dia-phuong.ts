import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { hasForm, isState } from './_document.ts';
import { planWith } from './_example.ts';

const BARE = /^(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)$/u;

export default defineRule({
  id: 'the-thuc/co-quan-thieu-dia-phuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 2, điểm a', kind: 'truc-tiep' }],
  title: {
    vi: 'Ủy ban nhân dân, hội đồng nhân dân không kèm tên địa phương',
    en: 'People’s committee or council without the name of its place',
  },
  messages: {
    vi: { thieu: '“{ten}” ở đầu văn bản không kèm tên địa phương (tỉnh, thành phố, xã, phường … nào).' },
    en: { thieu: '“{ten}” in the header bears no name of a place (which province, city, commune …).' },
  },
  docs: {
    vi: 'Tên cơ quan, tổ chức ban hành là tên chính thức, đầy đủ; tên cơ quan chủ quản ở địa phương ghi thêm tên tỉnh, thành phố, xã, phường nơi cơ quan đóng trụ sở: “ỦY BAN NHÂN DÂN TỈNH …”, “UBND PHƯỜNG …”. Tên địa phương có thể ở dòng dưới.',
    en: 'The issuing agency bears its official full name, and the agency above a local one bears the name of its province, city, commune or ward: “ỦY BAN NHÂN DÂN TỈNH …”, “UBND PHƯỜNG …”. The place may stand on the line below.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || !isState(doc)) return;
    for (const part of [doc.preface.superior, doc.preface.agency]) {
      const [leaf] = part?.leaves ?? [];
      if (part === undefined || leaf === undefined || !BARE.test(part.text)) continue;
      report({ span: spanOfAll(leaf.flat), message: 'thieu', values: { ten: part.text } });
    }
  },
  examples: [
    {
      name: 'cơ quan chủ quản không có tên tỉnh',
      text: planWith({}).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', '⟦ỦY BAN NHÂN DÂN⟧'),
      message: 'không kèm tên địa phương',
      whole: true,
    },
    { name: 'có tên tỉnh', text: planWith({}), whole: true },
    {
      name: 'tên tỉnh ở dòng dưới',
      text: planWith({}).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG HOA'),
      whole: true,
    },
  ],
});
