import { EMULATION_CUSTOM, EMULATION_GROUNDS } from './emulation-custom.ts';
import { type MovementParts, movementWith } from './emulation-plan.ts';
import { type Breach, byHand, type CoverageSection, found, row, whole } from './model.ts';

const launch = (parts: MovementParts): Breach => whole(movementWith(parts));
const ABSENT = 'thi-dua/thieu-noi-dung-dieu-17';

/** Each content that Điều 17 asks of organising a movement, and a plan that lacks this one alone. */
export const ARTICLE_17: readonly {
  readonly name: string;
  readonly clause: string;
  readonly without: MovementParts;
}[] = [
  { name: 'mục tiêu', clause: 'khoản 1', without: { goal: ['YÊU CẦU', 'Tạo khí thế sôi nổi ngay từ đầu năm.'] } },
  { name: 'phạm vi', clause: 'khoản 1', without: { scope: [] } },
  { name: 'đối tượng', clause: 'khoản 1', without: { participants: [] } },
  { name: 'nội dung', clause: 'khoản 1', without: { contents: ['VIỆC LẬP HỒ SƠ', 'Lập hồ sơ gọn, đủ thành phần.'] } },
  { name: 'tiêu chí', clause: 'khoản 1', without: { criteria: ['Hồ sơ được đánh số tờ, có mục lục.'] } },
  {
    name: 'thời gian',
    clause: 'khoản 1',
    without: { subject: 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh”', time: [] },
  },
  {
    name: 'biện pháp, tổ chức thực hiện',
    clause: 'khoản 1',
    without: { measures: ['CÁCH LÀM'], carryingOut: ['CÁC PHÒNG', 'Văn phòng Sở lo việc chung./.'] },
  },
  {
    name: 'phát động, triển khai',
    clause: 'khoản 2',
    without: {
      subject: 'Phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026',
      carryingOut: ['PHÂN CÔNG', 'Văn phòng Sở lo việc chung./.'],
    },
  },
  { name: 'kiểm tra, giám sát', clause: 'khoản 3', without: { inspection: [] } },
  { name: 'tuyên truyền, nhân rộng điển hình', clause: 'khoản 4', without: { models: [] } },
  { name: 'sơ kết, tổng kết', clause: 'khoản 5', without: { reviews: [] } },
  { name: 'khen thưởng', clause: 'khoản 5', without: { rewards: [] } },
];

/** `../shared/law/emulation.md`: what the law on emulation and commendation asks of a plan that launches a movement. */
export const EMULATION: readonly CoverageSection[] = [
  EMULATION_GROUNDS,
  {
    law: 'luat-06-2022',
    title: 'Kế hoạch phong trào thi đua: nội dung theo Luật Thi đua, khen thưởng',
    rows: [
      row(
        'Điều 3, khoản 1; Điều 5, khoản 1',
        'Tham gia tự nguyện, tự giác, công khai, minh bạch',
        byHand('việc thi đua có tự nguyện không chỉ thấy khi thực hiện'),
      ),
      row(
        'Điều 4',
        'Mục tiêu thi đua là động viên mọi người hoàn thành nhiệm vụ',
        byHand('mục tiêu đặt ra có đúng ý ấy không phải người đọc mới biết'),
      ),
      row(
        'Điều 5, khoản 2',
        'Nguyên tắc khen thưởng nêu đủ: chính xác, công khai, minh bạch, công bằng, kịp thời',
        found(
          launch({ rewards: ['Khen thưởng bảo đảm chính xác, công khai, công bằng, kịp thời.'] }),
          'thi-dua/theo-luat-cu',
        ),
      ),
      row(
        'Điều 5, khoản 1',
        'Nguyên tắc thi đua nêu đủ: tự nguyện, tự giác, công khai, minh bạch',
        found(
          launch({
            goal: [
              'MỤC ĐÍCH, YÊU CẦU',
              'Thi đua trên tinh thần tự nguyện, tự giác, công khai; đoàn kết, hợp tác và cùng phát triển.',
            ],
          }),
          'thi-dua/theo-luat-cu',
        ),
      ),
      row(
        'Điều 5, khoản 2, 3',
        'Không khen thưởng nhiều lần một thành tích; ưu tiên người trực tiếp; bình đẳng giới',
        byHand('là việc của hội đồng khi xét, không phải câu chữ của kế hoạch'),
      ),
      row('Điều 15', 'Không tổ chức thi đua trái chủ trương, pháp luật, vụ lợi', byHand('phải biết việc làm thật')),
      row(
        'Điều 16, khoản 1',
        'Hình thức: thường xuyên hoặc theo chuyên đề (không còn “theo đợt”)',
        found(
          launch({
            contents: ['NỘI DUNG THI ĐUA', 'Tổ chức thi đua thường xuyên và thi đua theo đợt trong việc lập hồ sơ.'],
          }),
          'thi-dua/theo-luat-cu',
        ),
      ),
      row(
        'Điều 16, khoản 2; Điều 18',
        'Phong trào toàn quốc do Chủ tịch nước, Thủ tướng phát động',
        found(
          launch({ subject: 'Phát động phong trào thi đua “Hồ sơ gọn” trong cả nước năm 2026' }),
          'thi-dua/vuot-pham-vi',
        ),
      ),
      row(
        'Điều 18',
        'Phong trào của tỉnh do Chủ tịch Ủy ban nhân dân tỉnh phát động, xã không phát động thay',
        found(
          whole(
            movementWith({
              agency: 'ỦY BAN NHÂN DÂN XÃ VĨNH HÀ',
              number: 'Số: 12/KH-UBND',
              placeDate: 'Vĩnh Hà, ngày 15 tháng 3 năm 2026',
              subject: 'Phát động phong trào thi đua “Hồ sơ gọn” trên địa bàn tỉnh năm 2026',
              signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Khuê'],
            }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', ''),
          ),
          'thi-dua/vuot-pham-vi',
        ),
      ),
      row(
        'Điều 18',
        'Người đứng đầu phát động: văn bản phát động không ký thừa lệnh',
        found(launch({ signature: ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Lê Minh Khuê'] }), 'thi-dua/ky-thua-lenh'),
      ),
      row(
        'Điều 18',
        'Ở địa phương, người phát động là Chủ tịch Ủy ban nhân dân chứ không phải Ủy ban',
        byHand('kế hoạch ký thay mặt ủy ban; chủ tịch có thể phát động ở chỉ thị hay lễ phát động riêng'),
      ),
      ...ARTICLE_17.map(({ name, clause, without }) =>
        row(`Điều 17, ${clause}`, `Văn bản nói đến ${name}`, found(launch(without), ABSENT)),
      ),
      row(
        'Điều 17, khoản 1',
        'Phong trào theo chuyên đề có tiêu chí và thời gian rõ ràng',
        found(
          launch({
            subject: 'Phát động phong trào thi đua “Hồ sơ gọn”',
            contents: ['NỘI DUNG THI ĐUA', 'Phong trào theo chuyên đề lập hồ sơ.'],
            criteria: [],
            time: [],
          }),
          ABSENT,
        ),
      ),
      row(
        'Điều 17, khoản 1',
        'Thời gian ở trích yếu và ở đoạn mở đầu khớp nhau',
        found(
          launch({ opening: ['Sở Nội vụ phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2025 như sau:'] }),
          'thi-dua/thoi-gian-khong-khop',
        ),
      ),
      row(
        'Điều 17, khoản 1',
        'Thời gian ở trích yếu và ở mục thời gian khớp nhau',
        found(launch({ time: ['Thời gian: từ ngày 20/3/2025 đến ngày 15/12/2025.'] }), 'thi-dua/thoi-gian-khong-khop'),
      ),
      row(
        'Điều 17, khoản 1',
        'Thời gian kết thúc sau thời gian bắt đầu',
        found(launch({ time: ['Thời gian: từ ngày 20/10/2026 đến ngày 15/5/2026.'] }), 'thi-dua/thoi-gian-khong-khop'),
      ),
      row(
        'Điều 26, khoản 2',
        'Phong trào theo chuyên đề từ 3 năm trở lên được xét tặng Cờ thi đua khi tổng kết',
        byHand('là quyền lợi, kế hoạch không phải nhắc'),
      ),
      row(
        'Điều 17 (tên, chủ đề)',
        'Tên, chủ đề, khẩu hiệu của phong trào ghi giống nhau ở mọi chỗ',
        found(
          launch({ goal: ['MỤC ĐÍCH, YÊU CẦU', 'Phong trào thi đua “Hồ sơ gọn, tra cứa nhanh” tạo khí thế sôi nổi.'] }),
          'thi-dua/khau-hieu-khac-nhau',
        ),
      ),
      row(
        'Điều 16 Luật năm 2003 (đã hết hiệu lực)',
        'Chỉ tiêu đo được bằng con số (không còn bắt buộc: gợi ý)',
        found(launch({ criteria: ['Tiêu chí: hồ sơ được đánh số tờ, có mục lục.'] }), 'thi-dua/chua-co-chi-tieu'),
      ),
      row(
        'Điều 16 Luật năm 2003 (đã hết hiệu lực)',
        'Khẩu hiệu, chủ đề (không còn bắt buộc: gợi ý)',
        found(launch({ subject: 'Phát động phong trào thi đua năm 2026' }), 'thi-dua/chua-co-chi-tieu'),
      ),
      row(
        'Thông tư số 143/2025/TT-BTC, Điều 2, khoản 3',
        'Trích 20% quỹ thi đua, khen thưởng cho tuyên truyền, phát động, sơ kết, tổng kết, kiểm tra',
        found(
          launch({
            carryingOut: [
              'TỔ CHỨC THỰC HIỆN',
              'Trích 30% quỹ thi đua, khen thưởng của Sở để chi cho công tác tuyên truyền, sơ kết, tổng kết phong trào.',
              'Văn phòng Sở theo dõi, đôn đốc./.',
            ],
          }),
          'thi-dua/muc-trich-quy',
        ),
      ),
      row(
        'Nghị định số 152/2025/NĐ-CP, Điều 48',
        'Kinh phí lấy từ quỹ thi đua, khen thưởng',
        byHand('luật không đòi kế hoạch nêu kinh phí'),
      ),
    ],
  },
  EMULATION_CUSTOM,
];
