import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { bareName, placeNameOf, placeOf, unitOf } from './_agency.ts';
import { allOf, dateOf, hasForm, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';

/** "TP.HCM": an abbreviation is no other place. */
const SHORT = /^(?:TP\.? ?)?\p{Lu}{2,6}$/u;

/** Before Nghị định 30 a province's papers named the town where it sat. */
const SINCE = '2020-03-05';

export default defineRule({
  id: 'the-thuc/dia-danh-khac-co-quan',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm a', kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Địa danh khác tên địa phương của cơ quan', en: 'Place name differs from the agency’s place' },
  messages: {
    vi: {
      khac: 'Địa danh “{viet}” khác tên địa phương của cơ quan ban hành (“{dung}”).',
      thay: 'Thay bằng “{dung}”',
    },
    en: {
      khac: 'The place name “{viet}” isn’t that of the issuing agency (“{dung}”).',
      thay: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Địa danh trên văn bản của cơ quan nhà nước ở địa phương là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở; ủy ban nhân dân, hội đồng nhân dân và các sở vẫn ghi tên đơn vị hành chính của mình. Trụ sở có thể ở nơi khác, nên đây chỉ là thông tin. Văn bản trước ngày 05/3/2020 không xét.',
    en: 'The place on a local agency’s paper is the official name of the administrative unit where it has its seat; people’s committees, councils and departments write the name of their own unit. The seat may be elsewhere, so this is information only. Papers dated before 05/3/2020 are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || (dateOf(doc) ?? SINCE) < SINCE.slice(0, dateOf(doc)?.length)) return;
    const unit = unitOf(doc);
    const place = placeNameOf(context);
    if (unit === undefined || place === undefined) return;
    const name = bareName(unit.name);
    const written = bareName(place.text);
    // "SÔNG HOA TỈNH …", "Bình Minh - Sông Hoa": one of them says more than the other.
    if (written === '' || name.includes(written) || written.includes(name) || SHORT.test(place.text)) return;
    const dung = placeOf(unit);
    const edits = allOf([retype(place.leaf.flat, 0, place.text.length, dung, parsed.text)]);
    report({
      span: spanOf(place.leaf.flat, 0, place.text.length),
      message: 'khac',
      values: { viet: place.text, dung },
      fix: { title: 'thay', values: { dung }, edits },
    });
  },
  examples: [
    {
      name: 'sở ghi tên phường',
      text: planWith({ placeDate: '⟦Bình Minh⟧, ngày 15 tháng 3 năm 2026' }),
      message: 'khác tên địa phương của cơ quan ban hành (“Sông Hoa”)',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'ủy ban phường ghi tên tỉnh',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: '⟦Sông Hoa⟧, ngày 15 tháng 3 năm 2026',
      }),
      fixed: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG BÌNH MINH',
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
      }),
      whole: true,
    },
    { name: 'đúng tên tỉnh', text: planWith({}), whole: true },
    {
      name: 'ghi cả cấp',
      text: planWith({ placeDate: 'Tỉnh Sông Hoa, ngày 15 tháng 3 năm 2026' }),
      whole: true,
    },
    {
      name: 'văn bản trước Nghị định 30',
      text: planWith({ placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2019' }),
      whole: true,
    },
    {
      name: 'đơn vị trực thuộc sở',
      text: planWith({ agency: 'TRUNG TÂM LƯU TRỮ', placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026' }),
      whole: true,
    },
  ],
});
