import { defineRule } from '../../lint/rule.ts';
import { slipsOf } from '../../spelling/judge.ts';
import { isFixedWording, placeOf } from './_report.ts';

export default defineRule({
  id: 'chinh-ta/telex-con-lai',
  severity: 'warning',
  related: ['chinh-ta/am-tiet-khong-co'],
  basis: [{ law: 'thong-le', at: 'chữ còn nguyên phím gõ Telex, VNI', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Chữ còn nguyên phím gõ Telex, VNI', en: 'Keys of Telex or VNI left in the text' },
  messages: {
    vi: {
      telex: '“{tu}” còn nguyên phím gõ Telex; đúng là “{dung}”.',
      vni: '“{tu}” còn nguyên phím gõ VNI; đúng là “{dung}”.',
      thay: 'Thay bằng “{dung}”',
    },
    en: {
      telex: '“{tu}” is what Telex keys leave; “{dung}” is expected.',
      vni: '“{tu}” is what VNI keys leave; “{dung}” is expected.',
      thay: 'Replace by “{dung}”',
    },
  },
  docs: {
    vi: 'Khi bộ gõ tắt hoặc gõ quá nhanh, phím dấu còn lại trong chữ: “vieejt”, “ddaof taoj”, “quye61t d9i5nh”, “ddạo”. Chỉ báo khi đọc ra đúng một âm tiết tiếng Việt, bên cạnh có chữ Việt, và không phải từ nước ngoài, tên sản phẩm, mã, đơn vị đo thường gặp (file, box, now, off). Cách sửa phải xem lại, vì phím có thể bị gõ thiếu.',
    en: 'With the input method off, or typing too fast, keys of marks stay in the word: “vieejt”, “ddaof taoj”, “quye61t d9i5nh”. Reported only where the keys give a Vietnamese syllable, Vietnamese words stand beside it, and it is no common foreign word, product, code or unit.',
  },
  wholeFile: true,
  check({ parsed, view, words }, report) {
    for (const slip of slipsOf(view, words)) {
      if ((slip.kind !== 'telex' && slip.kind !== 'vni') || isFixedWording(parsed, slip)) continue;
      const { span, edits } = placeOf(parsed.text, slip);
      const values = { tu: slip.odd.word, dung: slip.texts[0] ?? '' };
      const fix = edits.length === 0 ? {} : { fix: { title: 'thay' as const, edits } };
      report({ span, message: slip.kind, values, word: slip.odd.word, ...fix });
    }
  },
  examples: [
    {
      name: 'gõ Telex khi bộ gõ tắt',
      text: 'Tổ chức lớp ⟦ddaof⟧ ⟦taoj⟧ cho công chức người ⟦Vieejt⟧.',
      message: '“ddaof” còn nguyên phím gõ Telex; đúng là “đào”',
      fixed: 'Tổ chức lớp đào tạo cho công chức người Việt.',
    },
    {
      name: 'gõ VNI khi bộ gõ tắt',
      text: 'Thực hiện ⟦quye61t⟧ ⟦d9i5nh⟧ của Giám đốc.',
      message: '“quye61t” còn nguyên phím gõ VNI; đúng là “quyết”',
      fixed: 'Thực hiện quyết định của Giám đốc.',
    },
    {
      name: 'sót một phím dấu',
      text: 'Báo cáo kết quả ⟦ddạt⟧ được ⟦cuar⟧ các tổ.',
      fixed: 'Báo cáo kết quả đạt được của các tổ.',
    },
    {
      name: 'từ nước ngoài, mã, đơn vị đo, tên sản phẩm',
      text: 'Gửi file qua mạng, tắt chế độ off, dùng box và mix, máy 3 MW, 220 kW, phòng A2, nước H2O, chỉ số CO2, đội U17, phần mềm Max và Max.',
    },
  ],
});
