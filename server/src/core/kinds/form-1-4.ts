import { openingArticles } from './articles.ts';
import type { Kind, SectionRequirement } from './kind.ts';
import { ND30_PARTS, without } from './parts.ts';
import { CARRYING_OUT_ALIASES, CONTENT_ALIASES, CUSTOM, MONEY_ALIASES, PURPOSE_ALIASES, section } from './sections.ts';

/** What one kind of Mẫu 1.4 has of its own; all the rest is the form's. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly party?: readonly string[];
  readonly sections?: readonly SectionRequirement[];
  readonly opening: readonly string[];
  /** Text that stands by itself: nothing has to lead in what it says. */
  readonly lines?: readonly string[];
  readonly closing?: string;
}

/** A kind that Mẫu 1.4 of Nghị định 30/2020/NĐ-CP serves: type line, subject, text, recipients, signature. */
function named(own: Named): Kind {
  return {
    id: own.id,
    name: own.name,
    abbreviations: { state: [own.state], party: own.party ?? [] },
    regime: 'nd30',
    typeLines: [own.name.toUpperCase()],
    parts: own.lines === undefined ? ND30_PARTS : without(ND30_PARTS, 'preamble'),
    sections: own.sections ?? [],
    elements: [],
    variants: [],
    division: own.sections === undefined ? 'item' : 'section',
    orderBasis: [CUSTOM],
    opening: own.opening,
    ...(own.lines === undefined ? {} : { lines: own.lines }),
    ...(own.closing === undefined ? {} : { closing: own.closing }),
    recipients: ['…'],
  };
}

/** Rules in articles: they begin right with Điều 1 or Chương I, so nothing has to stand before it. */
function inArticles(id: string, name: string, state: string, party: readonly string[]): Kind {
  return { ...named({ id, name, state, party, opening: [], lines: articlesOf(name) }), division: 'article' };
}

function articlesOf(name: string): readonly string[] {
  return [
    ...openingArticles(name),
    'Chương III',
    'TỔ CHỨC THỰC HIỆN',
    'Điều 4. Trách nhiệm thực hiện',
    `«đơn vị, cá nhân thực hiện» chịu trách nhiệm thực hiện ${name} này./.`,
  ];
}

const purpose = section('muc-dich', 'MỤC ĐÍCH, YÊU CẦU', [...PURPOSE_ALIASES, 'yêu cầu'], ['1. …', '2. …']);
const need = section('su-can-thiet', 'SỰ CẦN THIẾT', ['sự cần thiết', 'cơ sở', 'lý do'], ['1. …', '2. …']);
const goal = section('muc-tieu', 'MỤC TIÊU', PURPOSE_ALIASES, ['1. …', '2. …']);
const content = section('noi-dung', 'NỘI DUNG', CONTENT_ALIASES, ['1. …', '2. …']);
const money = section('kinh-phi', 'KINH PHÍ THỰC HIỆN', MONEY_ALIASES, ['Kinh phí thực hiện từ …']);
const carryingOut = section('to-chuc', 'TỔ CHỨC THỰC HIỆN', CARRYING_OUT_ALIASES, ['1. …', '2. …']);

/** The kinds of Mẫu 1.4 that have nothing in their form beyond it. */
export const NAMED_KINDS: readonly Kind[] = [
  inArticles('quy-che', 'Quy chế', 'QC', ['QC']),
  inArticles('quy-dinh', 'Quy định', 'QyĐ', ['QĐ', 'QĐi']),
  named({
    id: 'thong-cao',
    name: 'Thông cáo',
    state: 'TC',
    party: ['TC'],
    opening: ['{agency} thông cáo {subject} như sau:'],
    closing: '{agency} thông cáo để các cơ quan, tổ chức, cá nhân biết./.',
  }),
  named({
    id: 'chuong-trinh',
    name: 'Chương trình',
    state: 'CTr',
    party: ['CTr'],
    sections: [purpose, content, carryingOut],
    opening: ['Căn cứ …, {agency} ban hành Chương trình {subject} như sau:'],
    closing: 'Trên đây là Chương trình {subject} của {agency}./.',
  }),
  named({
    id: 'phuong-an',
    name: 'Phương án',
    state: 'PA',
    party: ['PA'],
    sections: [purpose, content, money, carryingOut],
    opening: ['Căn cứ …, {agency} xây dựng Phương án {subject} như sau:'],
    closing: 'Trên đây là Phương án {subject} của {agency}./.',
  }),
  named({
    id: 'de-an',
    name: 'Đề án',
    state: 'ĐA',
    party: ['ĐA'],
    sections: [need, goal, content, money, carryingOut],
    opening: ['Căn cứ …, {agency} xây dựng Đề án {subject} như sau:'],
    closing: 'Trên đây là Đề án {subject} của {agency}./.',
  }),
  named({
    id: 'du-an',
    name: 'Dự án',
    state: 'DA',
    sections: [need, goal, content, money, carryingOut],
    opening: ['Căn cứ …, {agency} xây dựng Dự án {subject} như sau:'],
    closing: 'Trên đây là Dự án {subject} của {agency}./.',
  }),
  named({
    id: 'giay-uy-quyen',
    name: 'Giấy ủy quyền',
    state: 'GUQ',
    opening: ['Căn cứ …, {agency} ủy quyền:'],
    lines: [
      'Ông (bà): …',
      'Chức vụ: …',
      'Nội dung ủy quyền: …',
      'Thời hạn ủy quyền: từ ngày … đến hết ngày …',
      'Ông (bà) có tên ở trên chịu trách nhiệm về việc thực hiện nội dung được ủy quyền và không được ủy quyền lại./.',
    ],
  }),
  named({
    id: 'phieu-gui',
    name: 'Phiếu gửi',
    state: 'PG',
    opening: ['{agency} gửi «cơ quan, đơn vị nhận» các văn bản, tài liệu sau:'],
    closing: 'Đề nghị nơi nhận kiểm tra và xác nhận đã nhận đủ./.',
  }),
  named({
    id: 'phieu-chuyen',
    name: 'Phiếu chuyển',
    state: 'PC',
    opening: ['{agency} chuyển «cơ quan, đơn vị nhận» văn bản, hồ sơ sau để giải quyết theo thẩm quyền:'],
    closing: 'Đề nghị «cơ quan, đơn vị nhận» xem xét, giải quyết./.',
  }),
  named({
    id: 'phieu-bao',
    name: 'Phiếu báo',
    state: 'PB',
    opening: ['{agency} báo để «cơ quan, cá nhân nhận» biết các nội dung sau:'],
    closing: 'Đề nghị «cơ quan, cá nhân nhận» biết, thực hiện./.',
  }),
];
