import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';

/** A figure and a symbol of a unit with a capital that it hasn't got. "KM", "HA", "CM" may be other abbreviations. */
const UNIT = /(?<=\p{Nd} ?)(?:Kg|KG|Km|Ha|Cm|Mm)(?=[23²³]?(?![\p{L}\p{Nd}]))/gu;

export default defineRule({
  id: 'trinh-bay/don-vi-do',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'ký hiệu đơn vị đo: kg, km, ha, cm, mm viết thường', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Ký hiệu đơn vị đo viết hoa', en: 'Symbol of a unit with a capital' },
  messages: {
    vi: { hoa: 'Ký hiệu đơn vị đo “{viet}” viết thường: “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: { hoa: 'The symbol “{viet}” is written in small letters: “{dung}”.', sua: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Ký hiệu ki-lô-gam là kg, ki-lô-mét là km, héc-ta là ha, không viết hoa (K hoa là ký hiệu của nhiệt độ kelvin). Chỉ xét ký hiệu đứng ngay sau con số; lý trình “Km12+300”, chữ viết tắt khác không bị báo.',
    en: 'The symbols are kg, km, ha, without capitals (a capital K is the kelvin). Only a symbol right behind a figure is looked at; road marks like “Km12+300” and other abbreviations are left alone.',
  },
  check({ view }, report) {
    for (const { leaf, from, to, text: viet, span } of matchesIn(view.printedText, UNIT)) {
      // "QL4 Km 12": the number of a road, then the mark.
      if (
        /^ ?\p{Nd}/u.test(leaf.flat.text.slice(to, to + 2)) &&
        !/^[23](?!\p{Nd})/u.test(leaf.flat.text.slice(to, to + 2))
      )
        continue;
      const dung = viet.toLowerCase();
      const edits = [...viet].flatMap((letter, i) =>
        letter === dung[i] ? [] : [{ span: spanOf(leaf.flat, from + i, from + i + 1), text: dung.charAt(i) }],
      );
      report({ span, message: 'hoa', values: { viet, dung }, fix: { title: 'sua', edits, values: { dung } } });
    }
  },
  examples: [
    {
      name: 'kg, km, ha',
      text: 'Thu 150⟦Kg⟧ giấy loại, phát quang 4,5 ⟦Km⟧ đường và 3 ⟦Ha⟧ rừng (12 ⟦Km⟧2).',
      message: 'viết thường: “kg”',
      fixed: 'Thu 150kg giấy loại, phát quang 4,5 km đường và 3 ha rừng (12 km2).',
    },
    {
      name: 'viết thường, lý trình, tên riêng',
      text: 'Dài 4,5 km, tại Km12+300, Km 15, quốc lộ 4 Km 12; xã Ha Sơn, KG.',
    },
  ],
});
