import { defineRule } from '../../lint/rule.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith } from './_example.ts';
import { ownNumber, placeOf } from './_number.ts';
import { partyGuidance } from './_party.ts';

export default defineRule({
  id: 'the-thuc/ky-hieu-co-quan-dang',
  related: ['the-thuc/ky-hieu-ten-loai'],
  severity: 'info',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.1.2b', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Chữ viết tắt cơ quan đảng trong ký hiệu', en: 'Letters of a Party body in the symbol' },
  messages: {
    vi: {
      khac: 'Ký hiệu ghi cơ quan “{chu}”; chữ viết tắt của {coQuan} là “{dung}”.',
      sua: 'Ghi “{dung}”',
    },
    en: { khac: 'The symbol says “{chu}”; the letters of {coQuan} are “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Hướng dẫn 05-HD/VPTW cho chữ viết tắt của từng cấp ủy: TW (Trung ương), TU (tỉnh ủy, thành ủy), ĐU (đảng ủy), CB (chi bộ), ĐUQS, ĐUCA, ĐUBP (đảng ủy quân sự, công an, biên phòng); văn kiện đại hội dùng ĐH. Tên đơn vị không ghi thêm vào sau. Quy tắc chỉ xét cấp ủy mà tên gọi cho biết chắc chữ viết tắt: tỉnh ủy, thành ủy, đảng ủy xã, phường, đặc khu, chi bộ; các cơ quan khác không bị xét.',
    en: 'Hướng dẫn 05-HD/VPTW gives the letters of each committee: TW (centre), TU (province, city), ĐU (committee), CB (cell), ĐUQS, ĐUCA, ĐUBP (military, police, border guard); papers of a congress bear ĐH. The name of the unit isn’t added. Judged are only committees whose name surely tells the letters: provinces, cities, communes, wards, special zones, cells.',
  },
  regimes: ['dang'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isParty(doc) || partyGuidance(context) !== 'hd05') return;
    const name = doc.preface.agency?.text.replaceAll('UỶ', 'ỦY') ?? '';
    const found = SIGNS.find(([pattern]) => pattern.test(name));
    const symbol = ownNumber(doc)?.reading.symbol;
    const own = ownNumber(doc);
    if (found === undefined || own === undefined || symbol === undefined) return;
    const [, dung, coQuan] = found;
    const [type = '', ...rest] = symbol.text.split('/');
    const chu = rest.join('/');
    // Joint papers bear the letters of both, a sign in another shape is told by the rule on the shape.
    if (rest.length !== 1 || chu === '' || chu === dung || chu === 'ĐH' || /[^\p{L}]/u.test(chu)) return;
    const from = symbol.from + type.length + 1;
    const span = placeOf(own, from, from + chu.length);
    const clean = parsed.text.slice(span.start, span.end) === chu;
    report({
      span,
      message: 'khac',
      values: { chu, dung, coQuan },
      ...(clean ? { fix: { title: 'sua', values: { dung }, edits: [{ span, text: dung }] } } : {}),
    });
  },
  examples: [
    {
      name: 'tên phường gắn vào “ĐU”',
      text: partyPlanWith({ number: 'Số 12-KH/⟦ĐUBM⟧' }),
      message: 'là “ĐU”',
      fixed: partyPlanWith({ number: 'Số 12-KH/ĐU' }),
      whole: true,
    },
    {
      name: 'chi bộ ghi “ĐU”',
      text: partyPlanWith({ agency: 'CHI BỘ VĂN PHÒNG', number: 'Số 12-KH/⟦ĐU⟧' }),
      fixed: partyPlanWith({ agency: 'CHI BỘ VĂN PHÒNG', number: 'Số 12-KH/CB' }),
      whole: true,
    },
    { name: 'đúng bảng', text: partyPlanWith({}), whole: true },
    { name: 'văn kiện đại hội', text: partyPlanWith({ number: 'Số 12-BC/ĐH', type: 'BÁO CÁO' }), whole: true },
    {
      name: 'cơ quan không xét',
      text: partyPlanWith({ agency: 'BAN TỔ CHỨC', number: 'Số 12-KH/BTCTU' }),
      whole: true,
    },
  ],
});

/** Committees whose name surely tells their letters: the name's beginning, the letters, the name in a message. */
const SIGNS: readonly (readonly [pattern: RegExp, letters: string, name: string])[] = [
  [/^(?:TỈNH|THÀNH) ỦY(?!\p{L})/u, 'TU', 'tỉnh ủy, thành ủy'],
  [/^ĐẢNG ỦY (?:XÃ|PHƯỜNG|ĐẶC KHU)(?!\p{L})/u, 'ĐU', 'đảng ủy'],
  [/^CHI BỘ(?!\p{L})/u, 'CB', 'chi bộ'],
];
