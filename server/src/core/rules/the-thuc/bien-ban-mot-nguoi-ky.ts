import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { planWith } from './_example.ts';

const minutes = (...signature: readonly string[]): string =>
  planWith({
    type: 'BIÊN BẢN',
    number: 'Số: 15/BB-SNV',
    placeDate: '',
    subject: 'Họp rà soát hồ sơ lưu trữ',
    opening: ['Thời gian bắt đầu: 8 giờ ngày 20 tháng 3 năm 2026.'],
    body: [
      'Địa điểm: phòng họp số 2.',
      'Thành phần tham dự: đại diện các phòng.',
      'Cuộc họp kết thúc vào 11 giờ, ngày 20 tháng 3 năm 2026./.',
    ],
    recipients: [],
    signature: [...signature, 'Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT, Hồ sơ.'],
  });

export default defineRule({
  id: 'the-thuc/bien-ban-mot-nguoi-ky',
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.9', kind: 'suy-ra' }],
  part: 'signature',
  title: { vi: 'Biên bản chỉ có một người ký', en: 'Minutes with one signer only' },
  messages: {
    vi: { mot: 'Biên bản chỉ có một người ký; thư ký (người ghi biên bản) và chủ tọa cùng ký.' },
    en: { mot: 'The minutes have one signer; secretary (who took them) and chair both sign.' },
  },
  docs: {
    vi: 'Mẫu biên bản có thư ký ký bên trái, chủ tọa ký bên phải; biên bản làm việc, bàn giao có đại diện các bên cùng ký. Quy tắc chỉ nói khi phần ký đọc được mà chỉ có một người.',
    en: 'The form of minutes is signed by the secretary on the left and the chair on the right; a record of a handover by both parties. Told only where the signatures can be read and there is one.',
  },
  regimes: ['nd30'],
  onSaveOnly: true,
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || doc.kind !== 'bien-ban') return;
    const [only, ...others] = doc.conclusions.signatures;
    if (only?.signer === undefined || others.length > 0) return;
    // A minute-taker above a chair who hasn't got a name yet is two offices over one name.
    if ((only.position?.leaves.length ?? 0) > 1) return;
    report({ span: only.span, message: 'mot' });
  },
  examples: [
    { name: 'chỉ có chủ tọa ký', text: minutes('⟦CHỦ TỌA', 'Lê Minh Khuê⟧'), message: 'cùng ký', whole: true },
    { name: 'thư ký và chủ tọa', text: minutes('THƯ KÝ', 'Trần Thị Lan', 'CHỦ TỌA', 'Lê Minh Khuê'), whole: true },
    { name: 'kế hoạch', text: planWith({}), whole: true },
  ],
});
