import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { startsUpper } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isMassBody, isState, retype } from './_document.ts';
import { letterWith, planWith } from './_example.ts';

const SHORT = /^V\/[vV](?!\p{L})/u;
const LONG = /^(?:Về việc|về việc|VỀ VIỆC|v\/v|Vv|V\.v)(?: ?:)?(?= )/u;
/** Words that begin a subject and are no name, so that "V/v" makes them small. */
const WORK =
  /^(?:Ban hành|Báo cáo|Bổ sung|Chấn chỉnh|Công bố|Cung cấp|Cử|Đăng ký|Đẩy mạnh|Đề nghị|Điều chỉnh|Đôn đốc|Góp ý|Giao|Gửi|Hướng dẫn|Kiểm tra|Lấy ý kiến|Mời|Nộp|Phối hợp|Phúc đáp|Rà soát|Tăng cường|Tham gia|Thông báo|Thực hiện|Tiếp tục|Tổ chức|Tổng hợp|Trả lời|Triển khai|Tuyên truyền|Xin ý kiến|Xây dựng|Xử lý|Yêu cầu)(?!\p{L})/u;

export default defineRule({
  id: 'the-thuc/trich-yeu-thieu-vv',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Trích yếu công văn không có “V/v”', en: 'Subject of a letter without “V/v”' },
  messages: {
    vi: {
      thieu: 'Trích yếu công văn bắt đầu bằng “V/v”.',
      khac: 'Trích yếu công văn ghi “{viet}”; viết tắt là “V/v”.',
      sua: 'Ghi “V/v”',
    },
    en: {
      thieu: 'The subject of an official letter begins with “V/v”.',
      khac: 'The subject of an official letter says “{viet}”; it is abbreviated “V/v”.',
      sua: 'Write “V/v”',
    },
  },
  docs: {
    vi: 'Trích yếu của công văn ở dưới số và ký hiệu, sau chữ “V/v”, bằng chữ in thường. Dưới tên loại của các văn bản khác thì ghi “Về việc …” hoặc không ghi.',
    en: 'The subject of an official letter stands below its number, after “V/v”, in small letters. Below the type line of other documents it is “Về việc …” or nothing.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc) || isMassBody(doc) || doc.kind !== 'cong-van') return;
    const flat = doc.preface.subject?.leaves[0]?.flat;
    if (flat === undefined || doc.preface.type !== undefined || SHORT.test(flat.text)) return;
    const long = LONG.exec(flat.text)?.[0];
    if (long !== undefined) {
      const edit = retype(flat, 0, long.length, 'V/v', parsed.text);
      report({
        span: spanOf(flat, 0, long.length),
        message: 'khac',
        values: { viet: long },
        ...(edit === undefined ? {} : { fix: { title: 'sua', edits: [edit] } }),
      });
      return;
    }
    if (!startsUpper(flat.text)) return;
    const word = WORK.exec(flat.text)?.[0];
    const from = flat.text.charAt(0);
    const edit: Edit | undefined = retype(
      flat,
      0,
      1,
      `V/v ${word === undefined ? from : from.toLowerCase()}`,
      parsed.text,
    );
    report({
      span: spanOf(flat, 0, /^[^ ]{1,20}/u.exec(flat.text)?.[0].length ?? 1),
      message: 'thieu',
      ...(edit === undefined ? {} : { fix: { title: 'sua', edits: [edit] } }),
    });
  },
  examples: [
    {
      name: 'không có “V/v”',
      text: letterWith({ subject: '⟦Nộp⟧ lưu hồ sơ năm 2025' }),
      message: 'bắt đầu bằng “V/v”',
      fixed: letterWith({}),
      whole: true,
    },
    {
      name: 'viết “Về việc”',
      text: letterWith({ subject: '⟦Về việc⟧ nộp lưu hồ sơ năm 2025' }),
      message: 'viết tắt là “V/v”',
      fixed: letterWith({}),
      whole: true,
    },
    {
      name: 'viết in hoa “VỀ VIỆC”',
      text: letterWith({ subject: '⟦VỀ VIỆC⟧ NỘP LƯU HỒ SƠ NĂM 2025' }),
      message: 'ghi “VỀ VIỆC”',
      fixed: letterWith({ subject: 'V/v NỘP LƯU HỒ SƠ NĂM 2025' }),
      whole: true,
    },
    { name: '“V/v”', text: letterWith({}), whole: true },
    { name: 'văn bản có tên loại', text: planWith({ subject: 'Về việc rà soát hồ sơ lưu trữ năm 2026' }), whole: true },
  ],
});
