import { defineRule } from '../../lint/rule.ts';
import { slipsOf } from '../../spelling/judge.ts';
import { isFixedWording, placeOf } from './_report.ts';

export default defineRule({
  id: 'chinh-ta/am-tiet-khong-co',
  severity: 'warning',
  related: ['chinh-ta/telex-con-lai', 'chinh-ta/dinh-chu'],
  basis: [{ law: 'thong-le', at: 'cách cấu tạo âm tiết của chữ Quốc ngữ', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Chữ không phải âm tiết tiếng Việt', en: 'Word that is no Vietnamese syllable' },
  messages: {
    vi: {
      dau: 'Trong “{tu}” dấu thanh đặt sai chữ; đúng là “{dung}”.',
      khong: '“{tu}” không phải là âm tiết tiếng Việt; có lẽ là “{dung}”.',
      thay: 'Thay bằng “{dung}”',
    },
    en: {
      dau: 'In “{tu}” the tone stands on the wrong letter; “{dung}” is expected.',
      khong: '“{tu}” is no Vietnamese syllable; “{dung}” may be meant.',
      thay: 'Replace by “{dung}”',
    },
  },
  docs: {
    vi: 'Chữ có dấu tiếng Việt mà không thể là một âm tiết: phụ âm đầu, vần và thanh không đi được với nhau (“phưong”, “quyêt”, “nghĩệp”), dấu thanh đặt sai chữ (“tòan”, “cuả”), thừa hay lẫn chữ (“đơơn”). Đặt dấu kiểu “hòa” hay “hoà”, viết “lý” hay “lí” đều đúng. Chữ không có dấu tiếng Việt không bị xét; ký hiệu, địa chỉ, tên tệp, chữ viết tắt, chữ có gạch nối, từ phiên âm thường gặp (vectơ, axít), tên riêng nhắc lại trong văn bản cũng vậy. Tên riêng còn bị báo thì đưa vào danh sách từ của đơn vị.',
    en: 'Words with Vietnamese marks that can’t be a syllable: onset, rime and tone don’t go together (“phưong”, “quyêt”), the tone stands on the wrong letter (“tòan”, “cuả”), letters are doubled or swapped. Both “hòa” and “hoà”, “lý” and “lí” are right. Words without marks, symbols, addresses, file names, abbreviations, words with a hyphen, common loan words and names that come back in the document are left alone. A name that is still reported belongs into the unit’s list of words.',
  },
  wholeFile: true,
  check({ parsed, view, words }, report) {
    for (const slip of slipsOf(view, words)) {
      if (slip.kind !== 'no-syllable' || isFixedWording(parsed, slip)) continue;
      const { span, edits } = placeOf(parsed.text, slip);
      const [fix, ...moreFixes] = edits.map((edit) => ({
        title: 'thay' as const,
        edits: [edit],
        values: { dung: edit.text },
        ...(slip.sure ? { safety: 'safe' as const } : {}),
      }));
      report({
        span,
        message: slip.sure ? 'dau' : 'khong',
        values: { tu: slip.odd.word, dung: slip.texts[0] ?? '' },
        word: slip.odd.word,
        ...(fix === undefined ? {} : { fix, moreFixes }),
      });
    }
  },
  examples: [
    {
      name: 'thiếu dấu móc',
      text: 'Các phòng, ban xây dựng ⟦phưong⟧ án cụ thể.',
      message: '“phưong” không phải là âm tiết tiếng Việt; có lẽ là “phương”',
      fixed: 'Các phòng, ban xây dựng phương án cụ thể.',
    },
    {
      name: 'dấu thanh đặt sai chữ',
      text: 'Báo cáo ⟦cuả⟧ các đơn vị về ⟦tòan⟧ bộ phong trào.',
      message: 'dấu thanh đặt sai chữ; đúng là “của”',
      fixed: 'Báo cáo của các đơn vị về toàn bộ phong trào.',
    },
    {
      name: 'thiếu thanh trước âm cuối tắc, thừa chữ',
      text: 'Thực hiện ⟦quyêt⟧ định, giao ⟦nhiệmm⟧ vụ.',
      message: '“quyết”',
      fixed: 'Thực hiện quyết định, giao nhiệm vụ.',
    },
    {
      name: 'hai kiểu đặt dấu, i và y đều đúng',
      text: 'Xã Hòa Lý và xã Hoà Lí quản lý, quản lí 02 trạm y tế; thúy, thuý, ủy, uỷ, khỏe, khoẻ.',
    },
    {
      name: 'tên riêng, từ phiên âm, chữ viết tắt, địa chỉ',
      text: 'Đoàn công tác qua Đắk Ruông, Kơ Dưng; đo nồng độ ôxy, axít; liên hệ vănphòng@songhoa.example, đ/c Đoàn, mục TTĐBXH.',
    },
    {
      name: 'tên riêng nhắc lại trong văn bản',
      text: 'Thôn Pơlưng có 20 hộ. Trưởng thôn Pơlưng báo cáo kết quả.',
    },
  ],
});
