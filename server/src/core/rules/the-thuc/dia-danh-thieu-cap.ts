import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { bareName, capitalised, isNamedAfter, placeNameOf, unitOf } from './_agency.ts';
import { allOf, dateOf, hasForm, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';

/** A province or city named after neither needs no level; nor did papers before Nghị định 30. */
const SINCE = '2020-03-05';

export default defineRule({
  id: 'the-thuc/dia-danh-thieu-cap',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm a', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Địa danh mang tên người, chữ số, sự kiện thiếu cấp hành chính',
    en: 'Place named after a person, a number or an event without its level',
  },
  messages: {
    vi: {
      thieu:
        'Địa danh “{viet}” thiếu cấp; địa phương mang tên người, chữ số hoặc sự kiện lịch sử ghi tên gọi đầy đủ: “{dung}”.',
      them: 'Ghi “{dung}”',
    },
    en: {
      thieu:
        'The place “{viet}” lacks its level; named after a person, a number or an event it is written in full: “{dung}”.',
      them: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Đơn vị hành chính đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì địa danh ghi tên gọi đầy đủ: “Thành phố Hồ Chí Minh”, “Quận 1”, “Phường Điện Biên Phủ”. Chỉ xét chữ số và một số tên người, sự kiện chắc chắn.',
    en: 'Where an administrative unit is named after a person, by a number or after an event, the place is written in full: “Thành phố Hồ Chí Minh”, “Quận 1”, “Phường Điện Biên Phủ”. Only numbers and a number of certain names are looked at.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || (dateOf(doc) ?? SINCE) < SINCE.slice(0, dateOf(doc)?.length)) return;
    const place = placeNameOf(context);
    if (place === undefined) return;
    const { text, leaf } = place;
    const isNumber = /^\d{1,2}$/u.test(text);
    // With its level the name reads otherwise: "Thành phố Hồ Chí Minh", "P. Nguyễn Trãi".
    if (!isNumber && !(isNamedAfter(text) && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}$/u.test(text))) return;
    if (/^(?:tỉnh|thành phố|quận|huyện|phường|xã) /iu.test(text)) return;
    const unit = unitOf(doc);
    const same = unit !== undefined && bareName(unit.name) === bareName(text);
    const level = same ? capitalised(unit.level) : text === 'Hồ Chí Minh' ? 'Thành phố' : undefined;
    const dung = `${level ?? '…'} ${text}`;
    const edits = level === undefined ? [] : allOf([retype(leaf.flat, 0, text.length, dung, parsed.text)]);
    report({
      span: spanOf(leaf.flat, 0, text.length),
      message: 'thieu',
      values: { viet: text, dung },
      ...(edits.length === 0 ? {} : { fix: { title: 'them', values: { dung }, edits } }),
    });
  },
  examples: [
    {
      name: 'phường mang tên người',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG NGUYỄN TRÃI',
        placeDate: '⟦Nguyễn Trãi⟧, ngày 15 tháng 3 năm 2026',
      }),
      message: '“Phường Nguyễn Trãi”',
      fixed: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG NGUYỄN TRÃI',
        placeDate: 'Phường Nguyễn Trãi, ngày 15 tháng 3 năm 2026',
      }),
      whole: true,
    },
    {
      name: 'thành phố mang tên người',
      text: planWith({ agency: 'CỤC LƯU TRỮ', placeDate: '⟦Hồ Chí Minh⟧, ngày 15 tháng 3 năm 2026' }).replace(
        'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
        'BỘ NỘI VỤ',
      ),
      fixed: planWith({
        agency: 'CỤC LƯU TRỮ',
        placeDate: 'Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026',
      }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'BỘ NỘI VỤ'),
      whole: true,
    },
    { name: 'tên địa phương thường', text: planWith({}), whole: true },
    {
      name: 'đã ghi cấp',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN PHƯỜNG NGUYỄN TRÃI',
        placeDate: 'Phường Nguyễn Trãi, ngày 15 tháng 3 năm 2026',
      }),
      whole: true,
    },
    {
      name: 'thành phố viết tắt',
      text: planWith({ agency: 'CỤC LƯU TRỮ', placeDate: 'TP. Hồ Chí Minh, ngày 15 tháng 3 năm 2026' }).replace(
        'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
        'BỘ NỘI VỤ',
      ),
      whole: true,
    },
  ],
});
