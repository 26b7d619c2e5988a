import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isMassBody, isParty, issuerOf } from '../the-thuc/_document.ts';
import { planWith } from '../the-thuc/_example.ts';
import { isMovement } from './_movement.ts';

/** Quoted words are the name of a movement: "Cả nước chung sức …" says nothing of where it is launched. */
const QUOTED = /[“"][^“”"]*[”"]/gu;
const NATION = /(?:phạm vi|trong) (?:toàn quốc|cả nước)|trên toàn quốc|trên cả nước/iu;
const PROVINCE = /(?:trên địa bàn|phạm vi) (?:toàn )?(?:tỉnh|thành phố)(?!,| trực thuộc)|toàn tỉnh/iu;
const LOCAL = /(?<!\p{L})(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)(?!\p{L})/u;
const COMMUNE = /(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) (?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)(?!\p{L})/u;

const NAME = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh”';

export default defineRule({
  id: 'thi-dua/vuot-pham-vi',
  severity: 'info',
  basis: [{ law: 'luat-06-2022', at: 'Điều 18', kind: 'suy-ra' }],
  title: { vi: 'Phạm vi phong trào rộng hơn thẩm quyền phát động', en: 'Movement wider than its launcher may launch' },
  messages: {
    vi: {
      vuot: 'Phạm vi “{phamvi}” rộng hơn thẩm quyền của cơ quan ban hành; theo Điều 18 Luật Thi đua, khen thưởng, người phát động là {nguoi}.',
    },
    en: {
      vuot: 'The scope “{phamvi}” is wider than the issuer may launch; by Điều 18 of the Law on emulation and commendation it is for {nguoi}.',
    },
  },
  docs: {
    vi: 'Điều 18 Luật Thi đua, khen thưởng: Chủ tịch nước, Thủ tướng Chính phủ phát động trong phạm vi toàn quốc; bộ trưởng, người đứng đầu ban, ngành trong ngành, lĩnh vực; Chủ tịch Ủy ban nhân dân các cấp trong địa phương; người đứng đầu cơ quan, tổ chức, đơn vị trong đơn vị mình. Quy tắc chỉ báo hai trường hợp rõ: cơ quan ở địa phương ghi phạm vi cả nước; xã, phường ghi phạm vi toàn tỉnh. Tên phong trào trong ngoặc kép, tổ chức đảng, đoàn thể không xét. Chỉ là thông tin: văn bản có thể hưởng ứng phong trào do cấp trên phát động.',
    en: 'Điều 18 of the Law on emulation and commendation says who launches a movement in which scope. Only two clear cases are told: a local body with a nationwide scope, a commune with the scope of the province. Quoted names, Party bodies and mass organisations are left alone. Information only.',
  },
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || !isMovement(doc) || isParty(doc) || isMassBody(doc)) return;
    const issuer = issuerOf(doc);
    if (!LOCAL.test(issuer)) return;
    for (const leaf of doc.preface.subject?.leaves ?? []) {
      const text = leaf.flat.text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
      if (!/phát động/iu.test(text) || /hưởng ứng|do (?:Thủ tướng|Chủ tịch|cấp trên)/iu.test(text)) continue;
      const nation = NATION.exec(text);
      const found = nation ?? (COMMUNE.test(issuer) ? PROVINCE.exec(text) : null);
      if (found === null) continue;
      report({
        span: spanOf(leaf.flat, found.index, found.index + found[0].length),
        message: 'vuot',
        values: {
          phamvi: found[0],
          nguoi: nation === null ? 'Chủ tịch Ủy ban nhân dân tỉnh' : 'Chủ tịch nước, Thủ tướng Chính phủ',
        },
      });
    }
  },
  examples: [
    {
      name: 'sở phát động trong cả nước',
      text: planWith({ subject: `${NAME} ⟦trong cả nước⟧ năm 2026` }),
      message: 'Chủ tịch nước, Thủ tướng Chính phủ',
      whole: true,
    },
    {
      name: 'xã phát động trong toàn tỉnh',
      text: planWith({
        agency: 'ỦY BAN NHÂN DÂN XÃ VĨNH HÀ',
        number: 'Số: 12/KH-UBND',
        placeDate: 'Vĩnh Hà, ngày 15 tháng 3 năm 2026',
        subject: `${NAME} ⟦trên địa bàn tỉnh⟧ năm 2026`,
      }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', ''),
      message: 'Chủ tịch Ủy ban nhân dân tỉnh',
      whole: true,
    },
    {
      name: 'hưởng ứng phong trào rộng hơn',
      text: planWith({
        subject: 'Phát động đợt thi đua hưởng ứng phong trào do Thủ tướng Chính phủ phát động trong cả nước năm 2026',
      }),
      whole: true,
    },
    {
      name: 'bộ phát động trong cả nước',
      text: planWith({
        agency: 'BỘ NỘI VỤ',
        number: 'Số: 12/KH-BNV',
        placeDate: 'Hà Nội, ngày 15 tháng 3 năm 2026',
        subject: `${NAME} trong cả nước năm 2026`,
      }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', ''),
      whole: true,
    },
    {
      name: 'tên phong trào có chữ cả nước',
      text: planWith({ subject: 'Phát động phong trào thi đua “Thi đua trong cả nước” trên địa bàn tỉnh năm 2026' }),
      whole: true,
    },
  ],
});
