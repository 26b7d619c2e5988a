import type { Kind, OwnPart, PartRequirement } from './kind.ts';
import { ND30_PARTS, without } from './parts.ts';
import { CUSTOM } from './sections.ts';

/** The parts of a form of Phụ lục III that has no grounds of its own. */
const PARTS = without(ND30_PARTS, 'preamble');

const BASE = {
  regime: 'nd30',
  sections: [],
  elements: [],
  variants: [],
  division: 'item',
  orderBasis: [CUSTOM],
  opening: [],
  recipients: ['…'],
} as const;

/** Mẫu 1.6: who sends it and to whom, one receiver a line, above the text. */
const congDien: Kind = {
  ...BASE,
  id: 'cong-dien',
  name: 'Công điện',
  abbreviations: { state: ['CĐ'], party: [] },
  typeLines: ['CÔNG ĐIỆN'],
  parts: PARTS,
  ownParts: [own('dòng “… điện:” nêu các nơi nhận', 'điện:', 'điện :', 'kính gửi', 'gửi:')],
  lines: ['{AGENCY} điện:', '- …;', '- ….', '…', 'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Công điện này./.'],
};

/** Mẫu 1.7 */
const giayMoi: Kind = {
  ...BASE,
  id: 'giay-moi',
  name: 'Giấy mời',
  abbreviations: { state: ['GM'], party: [] },
  typeLines: ['GIẤY MỜI'],
  parts: PARTS,
  ownParts: [
    own('người được mời', 'mời', 'kính gửi'),
    own('thời gian', 'thời gian', ' giờ', 'ngày ', 'vào lúc', 'sáng ', 'chiều '),
    own('địa điểm', 'địa điểm', 'tại ', 'trực tuyến', 'phòng họp', 'hội trường'),
  ],
  lines: [
    '{agency} trân trọng kính mời: …',
    'Tới dự …',
    'Chủ trì: …',
    'Thời gian: … giờ …, ngày …',
    'Địa điểm: …',
    'Đề nghị các đại biểu đến dự đúng thời gian, thành phần./.',
  ],
};

/** Mẫu 1.8: no subject, and "Như trên" is the one it is addressed to in the text. */
const giayGioiThieu: Kind = {
  ...BASE,
  id: 'giay-gioi-thieu',
  name: 'Giấy giới thiệu',
  abbreviations: { state: ['GGT'], party: [] },
  typeLines: ['GIẤY GIỚI THIỆU'],
  parts: without(PARTS, 'subject'),
  omits: ['subject'],
  ownParts: [
    own('người được giới thiệu', 'ông', 'bà ', 'đồng chí', 'anh ', 'chị ', 'họ và tên', 'họ tên'),
    own('nơi được cử đến', 'đến:', 'cử đến', 'đến ', 'tới '),
    own('thời hạn có giá trị', 'giá trị', 'hết ngày', 'đến ngày', 'thời hạn'),
  ],
  lines: [
    '{agency} trân trọng giới thiệu:',
    'Ông (bà): …',
    'Chức vụ: …',
    'Được cử đến: …',
    'Về việc: …',
    'Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.',
    'Giấy này có giá trị đến hết ngày …./.',
  ],
  recipients: ['Như trên'],
  records: 'Lưu: VT',
};

/** Mẫu 1.9: no place and date in the header, signed by secretary and chair, the recipients below them. */
const bienBan: Kind = {
  ...BASE,
  id: 'bien-ban',
  name: 'Biên bản',
  abbreviations: { state: ['BB'], party: ['BB'] },
  typeLines: ['BIÊN BẢN'],
  parts: without(PARTS, 'placeDate').map(hintedList),
  omits: ['placeDate'],
  ownParts: [
    own('thời gian bắt đầu', 'bắt đầu', 'thời gian', 'hôm nay', 'vào lúc', 'vào hồi', 'hồi ', ' giờ', 'khai mạc'),
    own('địa điểm', 'địa điểm', 'tại '),
    own('thành phần tham dự', 'thành phần', 'tham dự', 'có mặt', 'tham gia', 'chúng tôi', 'đại diện', 'gồm'),
    own('thời gian kết thúc', 'kết thúc', 'lập xong', 'bế mạc', 'hoàn thành vào', 'cùng ngày'),
  ],
  lines: [
    'Thời gian bắt đầu: … giờ …, ngày …',
    'Địa điểm: …',
    'Thành phần tham dự: …',
    'Chủ trì: …',
    'Thư ký: …',
    'Nội dung:',
    '1. …',
    '2. …',
    'Cuộc họp kết thúc vào … giờ …, ngày … tháng … năm …./.',
  ],
  records: 'Lưu: VT, Hồ sơ',
  signers: ['THƯ KÝ', 'CHỦ TỌA'],
};

/** Mẫu 1.10: no subject. */
const giayNghiPhep: Kind = {
  ...BASE,
  id: 'giay-nghi-phep',
  name: 'Giấy nghỉ phép',
  abbreviations: { state: ['GNP'], party: [] },
  typeLines: ['GIẤY NGHỈ PHÉP'],
  parts: without(PARTS, 'subject'),
  omits: ['subject'],
  ownParts: [
    own('người được nghỉ', 'ông', 'bà ', 'đồng chí', 'anh ', 'chị ', 'họ và tên', 'họ tên'),
    own('thời gian nghỉ', 'kể từ', 'từ ngày', 'hết ngày', 'đến ngày'),
    own('nơi nghỉ', 'tại '),
  ],
  lines: [
    'Xét Đơn đề nghị nghỉ phép ngày … của ông (bà) …',
    '{agency} cấp cho:',
    'Ông (bà): …',
    'Chức vụ: …',
    'Được nghỉ phép trong thời gian … kể từ ngày … đến hết ngày … tại ….',
    'Số ngày nghỉ phép nêu trên được tính vào thời gian …./.',
  ],
  recipients: ['…'],
};

/** Kinds whose form in Phụ lục III of Nghị định 30/2020/NĐ-CP is their own (Mẫu 1.6 to 1.10). */
export const FORM_KINDS: readonly Kind[] = [congDien, giayMoi, giayGioiThieu, bienBan, giayNghiPhep];

function own(name: string, ...phrases: readonly string[]): OwnPart {
  return { name, phrases };
}

/** Minutes taken on a printed sheet of another body often have no list of recipients: the form alone asks for it. */
function hintedList(part: PartRequirement): PartRequirement {
  if (part.id !== 'recipients' && part.id !== 'recordsLine') return part;
  return { ...part, severity: 'hint', basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.9', kind: 'suy-ra' }] };
}
