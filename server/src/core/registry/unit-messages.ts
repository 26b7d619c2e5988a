import type { YAMLError } from 'yaml';
import { DOCUMENT_TYPES } from '../law/types.ts';
import type { Language } from '../lint/finding.ts';
import { fillMessage } from '../lint/message.ts';
import { bare } from '../text/letters.ts';
import { nearestSlug } from '../text/nearest.ts';
import { oneLine } from '../text/shorten.ts';
import { DOUBT_FIELDS, ROW_FIELDS, STATUSES, SUCCESSOR_FIELDS } from './fields.ts';
import { typeName } from './phrase.ts';
import type { RegistryProblem } from './read.ts';

export type UnitCode =
  | RegistryProblem['code']
  | 'too-long'
  | 'too-deep'
  | 'documents'
  | 'alias'
  | 'twice'
  | 'repeated'
  | 'indent'
  | 'colon'
  | 'unclosed'
  | 'start'
  | 'escape'
  | 'syntax';

type Texts = Readonly<
  Record<UnitCode | 'unknown-key-top' | 'unknown-key-near' | 'type-near' | 'status-near' | 'field-near', string>
>;

const VI: Texts = {
  'not-a-list': '“can-cu” phải là một danh sách; mỗi văn bản bắt đầu bằng dấu gạch “- ”, ví dụ “- loai: chi-thi”.',
  'not-a-row': 'Mỗi văn bản gồm các dòng “khóa: giá trị”, ví dụ “- loai: chi-thi”; ở đây không có khóa.',
  'unknown-key': 'Không có khóa “{text}”; các khóa dùng được: {known}.',
  'unknown-key-top':
    'Không có khóa “{text}” ở đây; danh mục bắt đầu bằng “can-cu:”, mỗi văn bản là một gạch “- ” bên dưới.',
  'unknown-key-near': 'Không có khóa “{text}”; có lẽ là “{meant}”.',
  missing: 'Thiếu “{key}”; văn bản này chưa dùng được.',
  type: 'Không có loại văn bản “{text}”; ghi tên loại, ví dụ “Chỉ thị” hoặc “chi-thi”.',
  'type-near': 'Không có loại văn bản “{text}”; có lẽ là “{meant}”.',
  date: '“{text}” không phải là một ngày có thật; viết như 28/01/2022 hoặc 2022-01-28.',
  text: 'Ở đây phải là một dòng chữ; “{text}” không dùng được.',
  code: '“{text}” không phải là số, ký hiệu; viết liền số và ký hiệu, không ghi chữ “số”, ví dụ 02/CT-UBND.',
  flag: '“{text}” không dùng được ở đây; ghi true (có) hoặc false (không).',
  status: 'Không có tình trạng “{text}”; ghi con-hieu-luc, het-hieu-luc hoặc chua-ro.',
  'status-near': 'Không có tình trạng “{text}”; có lẽ là “{meant}”.',
  successor: '“{text}” không dùng được ở đây; ghi số, ký hiệu, ví dụ 15/2025/TT-BNV.',
  field: 'Không có ô “{text}”; các ô ghi được: {known}.',
  'field-near': 'Không có ô “{text}”; có lẽ là “{meant}”.',
  number: '“{text}” không phải là số nguồn; ghi một số nguyên từ 0 trở lên.',
  address: '“{text}” không phải là địa chỉ; địa chỉ bắt đầu bằng https:// hoặc http://.',
  order: 'Ngày hết hiệu lực không sau ngày có hiệu lực; xem lại hai ngày này.',
  'too-long': 'Tệp dài quá {text} ký tự nên chưa được đọc; chỉ ghi ở đây các văn bản hay viện dẫn.',
  'too-deep':
    'Tệp lồng quá nhiều tầng hoặc có quá nhiều dấu nên chưa được đọc; mỗi văn bản chỉ gồm các dòng “khóa: giá trị”.',
  documents: 'Dấu “---” mở một phần mới mà Thể Thức không đọc; bỏ dòng này.',
  alias: 'Dấu * ở đầu giá trị là cách viết riêng của YAML; đặt giá trị trong dấu nháy kép thẳng.',
  twice: 'Khóa “{text}” đã có ở trên; mỗi khóa chỉ ghi một lần.',
  repeated: 'Văn bản này đã có ở trên; phần ghi trước được dùng.',
  indent: 'Dòng này thụt vào không đúng; các khóa của một văn bản phải thẳng hàng và không dùng phím Tab để thụt.',
  colon: 'Giá trị có dấu hai chấm phải đặt trong dấu nháy kép thẳng.',
  unclosed: 'Thiếu dấu đóng (ngoặc, nháy) hoặc dấu hai chấm; viết theo dạng “khóa: giá trị”.',
  start: 'Giá trị không được bắt đầu bằng ký tự này; đặt giá trị trong dấu nháy kép thẳng.',
  escape: 'Dấu gạch chéo ngược trong nháy kép không đúng; viết hai dấu gạch chéo ngược hoặc dùng nháy đơn.',
  syntax: 'Không đọc được chỗ này; mỗi dòng viết theo dạng “khóa: giá trị”.',
};

const EN: Texts = {
  'not-a-list': '“can-cu” has to be a list; each document begins with a dash, such as “- loai: chi-thi”.',
  'not-a-row': 'A document is given in lines “key: value”, such as “- loai: chi-thi”; there is no key here.',
  'unknown-key': 'There is no key “{text}”; the keys are: {known}.',
  'unknown-key-top': 'There is no key “{text}” here; the list begins with “can-cu:”, each document with “- ” below it.',
  'unknown-key-near': 'There is no key “{text}”; perhaps “{meant}”.',
  missing: '“{key}” is missing; this row isn’t used yet.',
  type: 'There is no type of document “{text}”; write its name, such as “Chỉ thị” or “chi-thi”.',
  'type-near': 'There is no type of document “{text}”; perhaps “{meant}”.',
  date: '“{text}” is no real day; write 28/01/2022 or 2022-01-28.',
  text: 'A line of text is expected here; “{text}” can’t be used.',
  code: '“{text}” is no number and symbol; write both together without the word “số”, such as 02/CT-UBND.',
  flag: '“{text}” can’t be used here; write true or false.',
  status: 'There is no status “{text}”; write con-hieu-luc, het-hieu-luc or chua-ro.',
  'status-near': 'There is no status “{text}”; perhaps “{meant}”.',
  successor: '“{text}” can’t be used here; write a number and symbol, such as 15/2025/TT-BNV.',
  field: 'There is no field “{text}”; the fields are: {known}.',
  'field-near': 'There is no field “{text}”; perhaps “{meant}”.',
  number: '“{text}” is no count of sources; write a whole number from 0.',
  address: '“{text}” is no address; an address begins with https:// or http://.',
  order: 'The end isn’t later than the beginning of validity; look at both days again.',
  'too-long': 'The file is longer than {text} characters and isn’t read; list only documents that are often cited.',
  'too-deep':
    'The file is nested too deep or has too many signs and isn’t read; a document is given in lines “key: value”.',
  documents: '“---” opens a part that Thể Thức doesn’t read; remove this line.',
  alias: 'A * before a value means something else in YAML; put the value in straight double quotes.',
  twice: 'The key “{text}” stands above already; write each key once.',
  repeated: 'This document stands above already; the earlier row is used.',
  indent: 'This line isn’t indented rightly; the keys of a document are aligned, without tabs.',
  colon: 'A value that holds a colon has to be in straight double quotes.',
  unclosed: 'A closing bracket or quote or a colon is missing; write “key: value”.',
  start: 'A value can’t begin with this character; put it in straight double quotes.',
  escape: 'The backslash in double quotes isn’t right; write two of them or use single quotes.',
  syntax: 'This can’t be read; write “key: value” on each line.',
};

/** Where a fault stands: the last key of the path that leads to it; whose keys are meant. */
export interface UnitPlace {
  readonly key?: string;
  readonly level?: 'top' | 'row' | 'successor';
}

/** What to say of a fault, in both languages. */
export function unitMessage(code: UnitCode, text: string, place: UnitPlace = {}): Readonly<Record<Language, string>> {
  const { key = '', level = 'row' } = place;
  const known = knownFor(code, level);
  const meant = meantBy(code, text, known);
  const values = { text: oneLine(text, MAX_SHOWN), key, meant: meant ?? '', known: known.join(', ') };
  const name = nameOf(code, meant, level);
  return { vi: fillMessage(VI[name], values), en: fillMessage(EN[name], values) };
}

function nameOf(code: UnitCode, meant: string | undefined, level: UnitPlace['level']): keyof Texts {
  if (code === 'unknown-key' && level === 'top') return 'unknown-key-top';
  return meant === undefined ? code : (`${code}-near` as keyof Texts);
}

export function syntaxCode(error: YAMLError): UnitCode {
  // Two codes of the library stand for what a person sees as two faults each; its words tell them apart.
  if (error.code === 'BAD_INDENT' && error.message.startsWith('Flow ')) return 'unclosed';
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Sequence item without -')) return 'indent';
  switch (error.code) {
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon';
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'unclosed';
    case 'BAD_SCALAR_START':
      return 'start';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return 'alias';
    case 'MULTIPLE_DOCS':
      return 'documents';
    default:
      return 'syntax';
  }
}

const MAX_SHOWN = 60;

function meantBy(code: UnitCode, text: string, known: readonly string[]): string | undefined {
  if (code === 'type') {
    const slug = nearestSlug(
      text,
      DOCUMENT_TYPES.map((one) => one.slug),
    );
    return slug === undefined ? undefined : typeName(slug);
  }
  // Three slips in a word of three letters make another word; the beginning of a key is a better guess.
  const begun = `${bare(text).trim()}-`;
  return (
    nearestSlug(text, known, Math.min(4, 1 + Math.ceil(text.length / 3))) ?? known.find((one) => one.startsWith(begun))
  );
}

function knownFor(code: UnitCode, level: UnitPlace['level']): readonly string[] {
  switch (code) {
    case 'unknown-key':
      return (level === 'successor' ? SUCCESSOR_FIELDS : ROW_FIELDS).map((field) => field.key);
    case 'status':
      return STATUSES.map((one) => one.value);
    case 'field':
      return DOUBT_FIELDS;
    default:
      return [];
  }
}
