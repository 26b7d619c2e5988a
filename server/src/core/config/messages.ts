import type { Language } from '../lint/finding.ts';
import { fillMessage } from '../lint/message.ts';
import { oneLine } from '../text/shorten.ts';
import type { ConfigShape } from './fields.ts';
import type { GlobFault } from './glob.ts';
import type { JsonFault } from './json-tree.ts';

export type ConfigCode =
  | JsonFault
  | `glob-${GlobFault}`
  | 'top'
  | 'unknown-key'
  | 'unknown-key-near'
  | 'twice'
  | 'shape'
  | 'range'
  | 'rule'
  | 'rule-near'
  | 'level'
  | 'level-near'
  | 'level-missing'
  | 'word'
  | 'many'
  | 'no-files'
  | 'nothing-set'
  | 'path-absolute'
  | 'path-name'
  | 'extends-missing'
  | 'extends-cycle'
  | 'extends-many'
  | 'baseline-missing'
  | 'baseline-broken'
  | 'too-long';

type Texts = Readonly<Record<ConfigCode, string>>;

const VI: Texts = {
  comma: 'Thiếu dấu phẩy sau chỗ này; mỗi phần cách nhau bằng một dấu phẩy.',
  'extra-comma': 'Thừa dấu phẩy; sau phần cuối cùng không có dấu phẩy.',
  colon: 'Sau “{text}” thiếu dấu hai chấm và giá trị; viết "khóa": giá trị.',
  quotes: 'Chữ phải đặt trong dấu nháy kép thẳng, như "off"; ở đây là “{text}”.',
  unclosed: 'Phần mở ở đây chưa được đóng; xem lại dấu nháy kép thẳng, dấu }, dấu ].',
  escape: 'Sau dấu gạch chéo ngược phải là một dấu thoát của JSON; muốn ghi chính dấu ấy thì viết \\\\.',
  comment: 'JSON không có chú thích; lý do thì ghi {"level": "off", "reason": "…"}.',
  stray: 'Sau dấu đóng cuối cùng không được có gì nữa.',
  deep: 'Lồng quá nhiều tầng; phần từ đây trở đi chưa được đọc.',
  'glob-empty': 'Mẫu tên tệp còn trống; ví dụ "ban-nhap/" hoặc "*.vbhc.md".',
  'glob-long': 'Mẫu tên tệp quá dài; tách thành nhiều mẫu trong một danh sách.',
  'glob-backslash': 'Thư mục trong mẫu cách nhau bằng dấu “/”, không phải dấu gạch chéo ngược.',
  'glob-outside': 'Mẫu không đi ra ngoài thư mục của tệp này được; đặt .the-thuc.json ở thư mục trên.',
  'glob-absolute': 'Mẫu tính từ thư mục của tệp này, không ghi ổ đĩa hay địa chỉ; ví dụ "2024/".',
  'glob-brackets': 'Mẫu không dùng dấu [ ]; dùng *, **, ? hoặc {a,b}.',
  'glob-braces': 'Dấu { } trong mẫu chưa đóng, lồng nhau hoặc quá nhiều cách chọn; viết như "{2023,2024}/".',
  'glob-not': 'Mẫu không có dạng loại trừ “!”; ghi phần riêng cho các tệp ấy ở sau, phần sau thắng.',
  top: 'Tệp cấu hình là một cặp ngoặc nhọn, bên trong là các khóa: {"rules": {…}}.',
  'unknown-key': 'Không có khóa “{text}” ở đây; các khóa dùng được: {known}.',
  'unknown-key-near': 'Không có khóa “{text}” ở đây; có lẽ là “{meant}”.',
  twice: 'Khóa “{text}” đã có ở trên; chỉ phần ghi trước được dùng.',
  shape: '“{key}” phải là {want}.',
  range: '“{key}” không được là {text}; thể thức cho phép {allowed}.',
  rule: 'Không có quy tắc hay nhóm “{text}”; xem danh sách bằng lệnh “the-thuc rules”.',
  'rule-near': 'Không có quy tắc hay nhóm “{text}”; có lẽ là “{meant}”.',
  level: 'Không có mức “{text}”; các mức: off, hint, info, warning, error.',
  'level-near': 'Không có mức “{text}”; có lẽ là “{meant}”.',
  'level-missing': 'Thiếu “level”; ghi {"level": "off", "reason": "…"}.',
  word: '“{text}” không phải là từ; mỗi phần tử là một từ hay một tên riêng, dài tối đa 60 chữ.',
  many: 'Danh sách dài quá {text} phần tử; phần sau chưa được dùng.',
  'no-files': 'Thiếu “files”; phần này chưa biết dành cho tệp nào.',
  'nothing-set': 'Phần này không đổi gì; ghi thêm “rules”, “words”, “paper” hoặc “drafting”.',
  'path-absolute': 'Ghi đường dẫn tính từ thư mục của tệp này, dùng dấu “/”; ví dụ "../{name}".',
  'path-name': '“{text}” không dùng được; tên tệp phải kết thúc bằng “{name}”.',
  'extends-missing': 'Không thấy tệp “{text}” trong thư mục đang xét.',
  'extends-cycle': '“{text}” dẫn vòng trở lại chính tệp này; bỏ một trong các dòng “extends”.',
  'extends-many': 'Quá nhiều tệp nối nhau qua “extends”; các tệp sau chưa được đọc.',
  'baseline-missing': 'Không thấy tệp mốc “{text}”; lập bằng “the-thuc check --write-baseline”.',
  'baseline-broken': '“{text}” không đọc được là tệp mốc; lập lại bằng “the-thuc check --write-baseline”.',
  'too-long': 'Tệp dài quá {text} ký tự nên chưa được đọc.',
};

const EN: Texts = {
  comma: 'A comma is missing behind this; parts are separated by commas.',
  'extra-comma': 'This comma is one too many; there is none behind the last part.',
  colon: 'A colon and a value are missing behind “{text}”; write "key": value.',
  quotes: 'Text stands in straight double quotes, such as "off"; here it is “{text}”.',
  unclosed: 'What begins here isn’t closed; look for a straight double quote, } or ].',
  escape: 'This is no escape of JSON; for the backslash itself write \\\\.',
  comment: 'JSON has no comments; for a reason write {"level": "off", "reason": "…"}.',
  stray: 'Nothing may stand behind the last closing bracket.',
  deep: 'Nested too deep; nothing from here on is read.',
  'glob-empty': 'The pattern is empty; write "ban-nhap/" or "*.vbhc.md".',
  'glob-long': 'The pattern is too long; divide it into several.',
  'glob-backslash': 'Folders in a pattern are separated by “/”, not by a backslash.',
  'glob-outside': 'A pattern can’t leave the folder of this file; put a .the-thuc.json into the folder above.',
  'glob-absolute': 'A pattern begins at the folder of this file, without drive or address; such as "2024/".',
  'glob-brackets': 'A pattern has no [ ]; use *, **, ? or {a,b}.',
  'glob-braces':
    'The { } of the pattern don’t close, lie in one another or give too many choices; write "{2023,2024}/".',
  'glob-not': 'A pattern has no “!”; write a later part for those files, the later one wins.',
  top: 'A configuration is a pair of braces with keys inside: {"rules": {…}}.',
  'unknown-key': 'There is no key “{text}” here; the keys are: {known}.',
  'unknown-key-near': 'There is no key “{text}” here; perhaps “{meant}”.',
  twice: 'The key “{text}” stands above already; the first one is used.',
  shape: '“{key}” has to be {want}.',
  range: '“{key}” can’t be {text}; the form allows {allowed}.',
  rule: 'There is no rule or group “{text}”; “the-thuc rules” lists them.',
  'rule-near': 'There is no rule or group “{text}”; perhaps “{meant}”.',
  level: 'There is no level “{text}”; the levels are off, hint, info, warning, error.',
  'level-near': 'There is no level “{text}”; perhaps “{meant}”.',
  'level-missing': '“level” is missing; write {"level": "off", "reason": "…"}.',
  word: '“{text}” is no word; each entry is a word or a name of at most 60 letters.',
  many: 'The list has more than {text} entries; the rest isn’t used.',
  'no-files': '“files” is missing; it isn’t known which files this part is for.',
  'nothing-set': 'This part changes nothing; add “rules”, “words”, “paper” or “drafting”.',
  'path-absolute': 'Write the path from the folder of this file on, with “/”; such as "../{name}".',
  'path-name': '“{text}” can’t be used; the name of the file has to end in “{name}”.',
  'extends-missing': 'There is no file “{text}” in the folder that is looked at.',
  'extends-cycle': '“{text}” leads back to this file; remove one of the “extends”.',
  'extends-many': 'Too many files follow one another by “extends”; the others aren’t read.',
  'baseline-missing': 'There is no baseline “{text}”; make it with “the-thuc check --write-baseline”.',
  'baseline-broken': '“{text}” can’t be read as a baseline; make it anew with “the-thuc check --write-baseline”.',
  'too-long': 'The file is longer than {text} characters and isn’t read.',
};

/** What a value has to be, in words. */
export const WANTED: Readonly<Record<ConfigShape, Readonly<Record<Language, string>>>> = {
  text: { vi: 'một dòng chữ trong dấu nháy kép thẳng', en: 'a text in straight double quotes' },
  flag: { vi: 'true hoặc false, không có dấu nháy', en: 'true or false, without quotes' },
  path: { vi: 'đường dẫn của một tệp, trong dấu nháy kép thẳng', en: 'the path of a file in straight double quotes' },
  paths: {
    vi: 'đường dẫn của một tệp hoặc danh sách đường dẫn: ["…", "…"]',
    en: 'the path of a file or a list of paths: ["…", "…"]',
  },
  rules: {
    vi: 'các cặp mã quy tắc và mức trong ngoặc nhọn: {"trinh-bay/hai-dau-cach": "off"}',
    en: 'rules with their levels in braces: {"trinh-bay/hai-dau-cach": "off"}',
  },
  words: { vi: 'danh sách từ trong ngoặc vuông: ["…", "…"]', en: 'a list of words in brackets: ["…", "…"]' },
  unit: {
    vi: 'các khóa về đơn vị trong ngoặc nhọn: {"agency": "…", "place": "…"}',
    en: 'keys about the unit in braces: {"agency": "…", "place": "…"}',
  },
  overrides: {
    vi: 'danh sách trong ngoặc vuông: [{"files": "…", "rules": {…}}]',
    en: 'a list in brackets: [{"files": "…", "rules": {…}}]',
  },
  globs: { vi: 'một mẫu tên tệp hoặc danh sách mẫu: ["…", "…"]', en: 'a pattern or a list of patterns: ["…", "…"]' },
  signers: {
    vi: 'danh sách người ký: [{"office": "Giám đốc", "name": "…"}]',
    en: 'a list of signers: [{"office": "Giám đốc", "name": "…"}]',
  },
  names: { vi: 'danh sách trong ngoặc vuông: ["…", "…"]', en: 'a list in brackets: ["…", "…"]' },
  paper: {
    vi: 'các khóa về bản in trong ngoặc nhọn: {"size": 13, "top": 20}',
    en: 'keys about paper in braces: {"size": 13, "top": 20}',
  },
  number: { vi: 'một số, không có dấu nháy', en: 'a number without quotes' },
  level: {
    vi: 'một mức (off, hint, info, warning, error) hoặc {"level": "off", "reason": "…"}',
    en: 'a level (off, hint, info, warning, error) or {"level": "off", "reason": "…"}',
  },
};

export type ConfigValues = Readonly<Record<string, string>>;

export function configMessage(
  code: ConfigCode,
  values: ConfigValues,
  want?: ConfigShape,
): Readonly<Record<Language, string>> {
  const text = oneLine(values.text ?? '', MAX_SHOWN);
  const fill = (template: string, language: Language): string =>
    fillMessage(template, { ...values, text, ...(want === undefined ? {} : { want: WANTED[want][language] }) });
  return { vi: fill(VI[code], 'vi'), en: fill(EN[code], 'en') };
}

const MAX_SHOWN = 60;
