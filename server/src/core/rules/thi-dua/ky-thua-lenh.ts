import { defineRule } from '../../lint/rule.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement } from './_movement.ts';

const SUBJECT = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026';

export default defineRule({
  id: 'thi-dua/ky-thua-lenh',
  severity: 'info',
  basis: [{ law: 'luat-06-2022', at: 'Điều 18', kind: 'suy-ra' }],
  title: { vi: 'Văn bản phát động thi đua ký thừa lệnh', en: 'Launch of a movement signed by order' },
  messages: {
    vi: { lenh: 'Văn bản phát động ký thừa lệnh; theo Điều 18 Luật Thi đua, khen thưởng, người đứng đầu phát động.' },
    en: {
      lenh: 'The launch is signed by order (TL.); by Điều 18 of the Law on emulation and commendation the head launches it.',
    },
  },
  docs: {
    vi: 'Điều 18 Luật Thi đua, khen thưởng giao việc phát động cho người đứng đầu: Thủ tướng, bộ trưởng, Chủ tịch Ủy ban nhân dân, người đứng đầu cơ quan, tổ chức, đơn vị. Cấp phó ký thay (KT.) vẫn là người đứng đầu phát động; người thừa lệnh (TL.) là chánh văn phòng, trưởng phòng, không có thẩm quyền ấy. Chỉ xét văn bản có chữ “phát động” ở trích yếu; kế hoạch triển khai phong trào do cấp trên phát động thì không xét.',
    en: 'Điều 18 gives the launch to heads. A deputy who signs for the head (KT.) is fine; who signs by order (TL.), the chief of the office or of a division, has no such power. Only where the subject says “phát động”.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || !isMovement(doc)) return;
    const subject = `${doc.preface.type?.text ?? ''} ${doc.preface.subject?.text ?? ''}`.toLowerCase();
    const at = subject.indexOf('phát động');
    // "Triển khai phong trào do Giám đốc Sở phát động" launches nothing.
    if (at < 0 || /(?:triển khai|thực hiện|hưởng ứng|do) /u.test(subject.slice(0, at))) return;
    for (const { forPosition, capacity, span } of doc.conclusions.signatures) {
      if (capacity !== undefined && /^T\.?\/?L\.?$/u.test(capacity)) {
        report({ span: forPosition?.span ?? span, message: 'lenh' });
      }
    }
  },
  examples: [
    {
      name: 'chánh văn phòng ký thừa lệnh',
      text: planWith({ subject: SUBJECT, signature: ['⟦TL. GIÁM ĐỐC⟧', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }),
      message: 'người đứng đầu phát động',
      whole: true,
    },
    {
      name: 'phó giám đốc ký thay',
      text: planWith({ subject: SUBJECT, signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    {
      name: 'triển khai phong trào đã phát động',
      text: planWith({
        subject: 'Triển khai phong trào thi đua “Hồ sơ gọn” do Giám đốc Sở phát động',
        signature: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'],
      }),
      whole: true,
    },
  ],
});
