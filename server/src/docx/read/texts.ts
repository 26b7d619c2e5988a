import type { Language } from '../../core/lint/finding.ts';
import { fillMessage } from '../../core/lint/message.ts';
import type { Values } from '../../core/lint/rule.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Why a file wasn't read: what is wrong, and what to do. */
const REFUSALS = {
  empty: {
    vi: 'Tệp rỗng (0 byte): lấy lại bản gốc.',
    en: 'The file is empty (0 bytes): get the original again.',
  },
  oldWord: {
    vi: 'Đây là tệp .doc của Word 97–2003. Mở bằng Word hoặc LibreOffice, lưu lại dạng .docx (Save As → Word Document), rồi đọc tệp mới.',
    en: 'This is a .doc of Word 97–2003. Open it in Word or LibreOffice, save it as .docx, and read the new file.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu. Mở bằng Word, bỏ mật khẩu (File → Info → Protect Document → Encrypt with Password, để trống), lưu lại rồi đọc.',
    en: 'The file is protected by a password. Open it in Word, remove the password, save it, and read it again.',
  },
  locked: {
    vi: 'Gói zip của tệp bị khóa bằng mật khẩu: giải nén bằng mật khẩu ấy, rồi đọc tệp .docx bên trong.',
    en: 'The zip is locked by a password: unpack it with that password, and read the .docx inside.',
  },
  odt: {
    vi: 'Đây là tệp .odt. Mở bằng LibreOffice, lưu lại dạng .docx (Save As → Word 2007-365), rồi đọc tệp mới.',
    en: 'This is an .odt. Open it in LibreOffice, save it as .docx, and read the new file.',
  },
  rtf: {
    vi: 'Đây là tệp .rtf. Mở bằng Word hoặc LibreOffice, lưu lại dạng .docx, rồi đọc tệp mới.',
    en: 'This is an .rtf. Open it in Word or LibreOffice, save it as .docx, and read the new file.',
  },
  pdf: {
    vi: 'Đây là tệp PDF. Chép chữ từ trình xem PDF rồi dán vào văn bản mới; Thể Thức nối lại các dòng bị ngắt khi chuẩn hóa.',
    en: 'This is a PDF. Copy its text from a PDF viewer and paste it into a new document; wrapped lines are joined by the clean form.',
  },
  web: {
    vi: 'Đây là trang web được đặt tên .docx. Mở bằng Word hoặc trình duyệt, lưu lại dạng .docx, rồi đọc tệp mới.',
    en: 'This is a web page named .docx. Open it in Word, save it as .docx, and read the new file.',
  },
  sheet: {
    vi: 'Đây là bảng tính (.xlsx), không phải văn bản Word.',
    en: 'This is a spreadsheet (.xlsx), no Word document.',
  },
  slides: {
    vi: 'Đây là tệp trình chiếu (.pptx), không phải văn bản Word.',
    en: 'This is a presentation (.pptx), no Word document.',
  },
  notZip: {
    vi: 'Tệp không phải .docx (không phải gói zip). Nếu là văn bản thường, đổi tên thành .vbhc rồi mở.',
    en: 'The file is no .docx (no zip). If it is plain text, name it .vbhc and open it.',
  },
  truncated: {
    vi: 'Tệp .docx bị cụt hoặc hỏng (chép, tải chưa trọn?): lấy lại bản gốc, hoặc mở bằng Word với Open and Repair rồi lưu lại.',
    en: 'The .docx is cut off or damaged (not copied or loaded to its end?): get it again, or open it in Word by Open and Repair and save it.',
  },
  damagedPart: {
    vi: 'Phần “{phan}” trong tệp .docx bị hỏng: lấy lại bản gốc, hoặc mở bằng Word với Open and Repair rồi lưu lại.',
    en: 'Part “{phan}” of the .docx is damaged: get the file again, or open it in Word by Open and Repair and save it.',
  },
  doubled: {
    vi: 'Tệp .docx có hai phần cùng tên “{phan}”, không rõ phần nào đúng: mở bằng Word với Open and Repair rồi lưu lại.',
    en: 'The .docx has two parts named “{phan}”, and nobody can say which is meant: open it in Word by Open and Repair and save it.',
  },
  noDocument: {
    vi: 'Gói zip này không có phần văn bản của Word: có thể là tệp khác được đặt tên .docx.',
    en: 'This zip has no Word document in it: probably another file named .docx.',
  },
  brokenXml: {
    vi: 'Phần “{phan}” trong tệp .docx viết sai XML: mở bằng Word với Open and Repair rồi lưu lại.',
    en: 'Part “{phan}” of the .docx is no well-formed XML: open it in Word by Open and Repair and save it.',
  },
  brokenEncoding: {
    vi: 'Phần “{phan}” trong tệp .docx không phải UTF-8 hay UTF-16: mở bằng Word rồi lưu lại.',
    en: 'Part “{phan}” of the .docx is neither UTF-8 nor UTF-16: open it in Word and save it again.',
  },
  doctype: {
    vi: 'Phần “{phan}” có khai báo DOCTYPE, điều mà Word không bao giờ viết và có thể là bẫy: không đọc. Nếu tin nguồn gửi, mở bằng Word rồi lưu lại.',
    en: 'Part “{phan}” declares a DOCTYPE, which Word never writes and which may be a trap: not read. If you trust the sender, open it in Word and save it again.',
  },
  bomb: {
    vi: 'Phần “{phan}” phình to bất thường khi giải nén (bom zip): không đọc.',
    en: 'Part “{phan}” swells beyond measure when it is unpacked (a zip bomb): not read.',
  },
  tooLarge: {
    vi: 'Phần “{phan}” lớn hơn mức Thể Thức đọc được: tách văn bản thành nhiều tệp .docx nhỏ hơn.',
    en: 'Part “{phan}” is larger than can be read: split the document into several .docx.',
  },
  tooLong: {
    vi: 'Văn bản dài hơn mức Thể Thức đọc được: tách thành nhiều tệp .docx nhỏ hơn.',
    en: 'The document is longer than can be read: split it into several .docx.',
  },
  tooDeep: {
    vi: 'Văn bản có các phần lồng nhau quá sâu (bảng trong bảng nhiều tầng): không đọc.',
    en: 'The document nests too deeply (tables in tables over many levels): not read.',
  },
  tooMany: {
    vi: 'Gói .docx có {so} tệp bên trong, nhiều hơn mức đọc được.',
    en: 'The .docx has {so} files inside, more than can be read.',
  },
  internal: {
    vi: 'Thể Thức không đọc được tệp này. Mở bằng Word rồi lưu lại; nếu vẫn không được, xin báo cho nhóm làm Thể Thức.',
    en: 'The file could not be read. Open it in Word and save it again; if that doesn’t help, please report it.',
  },
} as const satisfies Record<string, Words>;

export type RefusalId = keyof typeof REFUSALS;

/** What of the file isn't in the text, or stands there otherwise. `{so}` is how many times. */
const NOTES = {
  inserted: {
    vi: 'Văn bản có sửa đổi đang theo dõi (Track Changes): lấy bản như đã chấp nhận hết ({so} chỗ thêm, {bo} chỗ xóa).',
    en: 'The document has tracked changes: taken as if all were accepted ({so} insertions, {bo} deletions).',
  },
  comments: {
    vi: 'Bỏ {so} bình luận (comment) bên lề.',
    en: '{so} comments in the margin were left out.',
  },
  footnotes: {
    vi: '{so} chú thích cuối trang, cuối văn bản được đặt trong ngoặc ngay tại chỗ.',
    en: '{so} footnotes or endnotes stand in brackets at their place.',
  },
  pictures: {
    vi: 'Bỏ {so} hình ảnh, biểu đồ hoặc đối tượng nhúng: văn bản chỉ có chữ.',
    en: '{so} pictures, charts or embedded objects were left out: the text holds words only.',
  },
  textBoxes: {
    vi: 'Chữ trong {so} khung (text box) được đặt thành đoạn riêng tại chỗ neo khung.',
    en: 'The words of {so} text boxes became paragraphs at the place they are anchored.',
  },
  contents: {
    vi: 'Bỏ mục lục tự động: khi in sẽ lập lại từ các mục.',
    en: 'The automatic table of contents was left out: it is made anew from the sections.',
  },
  hidden: {
    vi: 'Bỏ {so} đoạn chữ ẩn (hidden text).',
    en: '{so} stretches of hidden text were left out.',
  },
  equations: {
    vi: '{so} công thức được ghi thành chữ thường: soát lại số mũ, phân số.',
    en: '{so} equations were written as plain words: check exponents and fractions.',
  },
  merged: {
    vi: '{so} bảng có ô gộp: bảng Markdown không có ô gộp, chữ nằm ở ô đầu, các ô kia để trống.',
    en: '{so} tables have merged cells: Markdown tables have none, the words stand in the first cell.',
  },
  nested: {
    vi: '{so} bảng nằm trong ô của bảng khác: chữ được ghi liền trong ô ấy.',
    en: '{so} tables stand in a cell of another: their words were written into that cell.',
  },
  cellLines: {
    vi: '{so} ô bảng có nhiều đoạn: các đoạn được nối thành một dòng.',
    en: '{so} cells have several paragraphs: they were joined into one line.',
  },
  oldFonts: {
    vi: 'Chữ gõ bằng phông cũ ({phong}) đã chuyển sang Unicode: soát lại vài chỗ.',
    en: 'Words in old fonts ({phong}) were converted to Unicode: check a few places.',
  },
  autoLetters: {
    vi: 'Word đánh chữ tự động không có “đ” (… d, e …): giữ nguyên như Word hiện; dùng “Đánh số lại” nếu muốn có đ).',
    en: 'Word letters its lists without “đ” (… d, e …): kept as Word shows them; renumber to get đ).',
  },
  unknownSymbols: {
    vi: '{so} ký hiệu của phông {phong} không có trong Unicode: ghi thành □.',
    en: '{so} symbols of {phong} have no Unicode character: written as □.',
  },
  pageText: {
    vi: 'Chữ ở {cho} không đưa vào văn bản: “{chu}”.',
    en: 'Words in the {cho} were not taken over: “{chu}”.',
  },
  links: {
    vi: 'Giữ chữ, bỏ địa chỉ của {so} liên kết.',
    en: 'The addresses of {so} links were left out, their words kept.',
  },
  softBreaks: {
    vi: '{so} chỗ ngắt dòng giữa đoạn (Shift+Enter) được nối lại hoặc tách thành đoạn.',
    en: '{so} line breaks inside paragraphs were joined or made paragraphs of.',
  },
  emphasis: {
    vi: 'Bỏ chữ đậm, nghiêng ở {so} chỗ không ghi được bằng Markdown.',
    en: 'Bold or italic type was left out in {so} places where Markdown can’t write it.',
  },
  chunks: {
    vi: 'Bỏ {so} phần chèn từ tệp khác (altChunk) mà chỉ Word mở được: mở bằng Word, lưu lại để có chữ của phần ấy.',
    en: '{so} chunks of other files that only Word opens were left out: open and save in Word to get them.',
  },
  missingParts: {
    vi: 'Tệp thiếu phần “{phan}”: đọc không có phần ấy.',
    en: 'The file lacks “{phan}”: read without it.',
  },
  noText: {
    vi: 'Không có chữ nào trong tệp (bản chụp, chỉ có hình?).',
    en: 'There are no words in the file (a scan, pictures only?).',
  },
  columns: {
    vi: 'Văn bản chia cột: đọc lần lượt từng cột.',
    en: 'The document has columns: they were read one after the other.',
  },
} as const satisfies Record<string, Words>;

export type NoteId = keyof typeof NOTES;

export function refusalText(id: RefusalId, values: Values, language: Language): string {
  return fillMessage(REFUSALS[id][language], values);
}

export function noteText(id: NoteId, values: Values, language: Language): string {
  return fillMessage(NOTES[id][language], values);
}
