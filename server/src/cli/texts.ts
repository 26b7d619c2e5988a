import type { Language } from '../core/lint/finding.ts';
import { fillMessage } from '../core/lint/message.ts';
import { CITATION_TEXTS } from './citations-texts.ts';
import { COMPARE_TEXTS } from './compare-texts.ts';
import { CONFIG_TEXTS } from './config-texts.ts';
import { CONVERT_TEXTS } from './convert-texts.ts';
import { EXPORT_TEXTS } from './export-texts.ts';
import { FORMAT_TEXTS } from './format-texts.ts';
import { IMPORT_TEXTS } from './import-texts.ts';

/** The tool's own words to a person, in Vietnamese and English; filled by `{name}`. */
const TEXTS = {
  usage: {
    vi: `Thể Thức – soạn và kiểm tra văn bản hành chính

  the-thuc check [ĐƯỜNG DẪN…]       kiểm tra tệp và thư mục (*.vbhc, *.vbhc.md; *.docx khi ghi rõ tên); "-" là đầu vào chuẩn
      --format stylish|json|sarif|github|junit|html   dạng in kết quả (mặc định stylish; html là báo cáo để in)
      -o TỆP                        ghi kết quả vào tệp này; ghi đè báo cáo cũ, không đè tệp khác
      --hints                       in cả từng gợi ý (mặc định chỉ đếm)
      --fix                         sửa những lỗi sửa được an toàn, ghi vào tệp
      --fix-dry-run                 chỉ in ra chỗ sẽ sửa, không ghi
      --today NNNN-TT-NN            ngày kiểm tra (mặc định hôm nay)
      --rule MÃ=off|hint|info|warning|error   đổi mức một quy tắc hoặc một nhóm (vien-dan/*)
      --kind LOẠI                   coi văn bản là loại này (ke-hoach, chi-thi…)
      --max-warnings N              quá N cảnh báo thì kết thúc với mã 1
      --quiet                       chỉ in lỗi
      --registry TỆP                thêm một danh mục căn cứ (dạng can-cu.yaml); cả cho lệnh citations
      --config TỆP                  dùng tệp cấu hình này thay cho .the-thuc.json của các thư mục
      --print-config [ĐƯỜNG DẪN]    in ra cấu hình nào có hiệu lực với tệp ấy, ghi ở đâu
      --write-baseline TỆP          ghi mọi phát hiện hiện có vào tệp mốc (--reason "lý do"), lần sau không nhắc lại
      --baseline TỆP                không nhắc những phát hiện đã ghi trong tệp mốc
      --final                       xét cả phần còn thiếu của văn bản ghi là đang soạn
  the-thuc citations ĐƯỜNG DẪN…     mọi văn bản được viện dẫn: hiệu lực, mâu thuẫn, ở tệp nào, dòng nào
      --format table|json|csv       dạng in kết quả (mặc định table; csv mở được bằng Excel)
      --by document|place           mỗi dòng một văn bản (mặc định của table) hay một chỗ (mặc định của csv)
      --separator ";"               dấu ngăn cột của csv (mặc định dấu phẩy)
      --today NNNN-TT-NN            ngày xét hiệu lực khi văn bản chưa ghi ngày
      -o TỆP                        ghi vào tệp mới
  the-thuc format TỆP…              đưa văn bản về dạng sạch, không đổi cấu trúc; ghi vào tệp ("-": in ra đầu ra chuẩn)
      --check                       chỉ kể tên tệp chưa ở dạng sạch, có thì kết thúc với mã 1
      --dry-run                     chỉ in ra chỗ sẽ sửa, không ghi
      --step BƯỚC                   chỉ làm bước này (noi-dong, phan-dau, bang…); có thể ghi nhiều lần
  the-thuc compare CŨ MỚI [-o TỆP]  hai bản khác nhau ở đâu: mục nào sửa, thêm, bỏ, chuyển chỗ, đánh số lại
      --to text|docx|html|vbhc|json dạng kết quả (mặc định text, hoặc theo đuôi của TỆP): docx có dấu sửa đổi để chấp nhận
                                    hay từ chối trong Word; html, vbhc là bảng so sánh hai cột
      --table                       docx là bảng so sánh hai cột, không phải dấu sửa đổi
      --author TÊN, --date NNNN-TT-NN   người sửa, ngày sửa ghi ở dấu sửa đổi (mặc định “Thể Thức”, không ghi ngày)
      --force                       ghi đè tệp đã có
  the-thuc convert TỆP [-o TỆP]     chuyển chữ TCVN3 (ABC), VNI, Windows-1258 sang Unicode (UTF-8)
      --from tcvn3|vni|cp1258       bảng mã của tệp (mặc định tự nhận ra)
  the-thuc import TỆP.docx [-o TỆP] đọc văn bản Word thành văn bản của Thể Thức; kể những gì không mang theo được
  the-thuc export TỆP [-o TỆP]      bản in đúng thể thức, ghi cạnh văn bản; không đè tệp đã có
      --to docx|html|pdf|akn        dạng (mặc định docx, hoặc theo đuôi tệp của -o; pdf cần LibreOffice); có thể ghi nhiều lần
                                    akn (cũng viết --akn): XML Akoma Ntoso 3.0, cho kho lưu trữ và cơ sở dữ liệu văn bản
      --auto-number                 số thứ tự do Word đánh, không phải chữ gõ sẵn
      --comments                    ghi các phát hiện thành chú thích bên lề (comment)
      --force                       ghi đè tệp đã có
  the-thuc parse TỆP                in cây văn bản dạng JSON
  the-thuc new LOẠI [--set khóa=giá trị…] [-o TỆP]   tạo văn bản mới
      --che-do qppl|hanh-chinh      quyết định, nghị quyết: văn bản quy phạm pháp luật hay hành chính (mặc định)
  the-thuc explain [MÃ|NHÓM]        giải thích một quy tắc; không ghi mã thì liệt kê quy tắc của cả văn bản hay của một nhóm
      --by part|article             liệt kê theo phần của văn bản (mặc định) hay theo điều khoản
  the-thuc rules [--format json]    danh sách quy tắc
  the-thuc --version                số hiệu bản đang dùng
  the-thuc lsp --stdio              máy chủ ngôn ngữ cho mọi trình soạn thảo
      --lang vi|en                  ngôn ngữ của thông báo

Mã kết thúc: 0 không có lỗi; 1 có lỗi (compare: hai bản khác nhau); 2 gọi sai hoặc có tệp không đọc được.`,
    en: `Thể Thức – drafting and checking Vietnamese administrative documents

  the-thuc check [PATH…]            check files and folders (*.vbhc, *.vbhc.md; *.docx by name); "-" is standard input
      --format stylish|json|sarif|github|junit|html   form of the result (default stylish; html is made to be printed)
      -o FILE                       write the result to this file; an older report is written over, no other file
      --hints                       print every hint too (otherwise they are counted)
      --fix                         apply the safe fixes to the files
      --fix-dry-run                 print what would be fixed, write nothing
      --today YYYY-MM-DD            day of the check (default today)
      --rule ID=off|hint|info|warning|error   level of a rule or a group (vien-dan/*)
      --kind KIND                   take the documents for this kind (ke-hoach, chi-thi…)
      --max-warnings N              end with 1 above N warnings
      --quiet                       errors only
      --registry FILE               one more registry (as can-cu.yaml), for citations too
      --config FILE                 this configuration in the place of the folders’ .the-thuc.json
      --print-config [PATH]         which configuration holds for that file, and where it is written
      --write-baseline FILE         record all findings (--reason "why"), so that they aren’t told again
      --baseline FILE               leave out the findings recorded in the file
      --final                       look for missing parts of drafts too
  the-thuc citations PATH…          every cited document: validity, conflicts, in which file and line
      --format table|json|csv       form of the result (default table; csv opens in Excel)
      --by document|place           a row per document (default of table) or per place (default of csv)
      --separator ";"               between the columns of csv (default a comma)
      --today YYYY-MM-DD            day of validity for a document without a date
      -o FILE                       write to a new file
  the-thuc format FILE…             bring documents to the clean form, with the same tree; in place ("-": to standard output)
      --check                       only name the files that are not in it, and end with 1 if there are any
      --dry-run                     print what would change, write nothing
      --step STEP                   this step only (noi-dong, phan-dau, bang…); may be repeated
  the-thuc compare OLD NEW [-o FILE]   what changed: which sections were edited, inserted, deleted, moved, renumbered
      --to text|docx|html|vbhc|json form of the result (default text, or by the ending of FILE): docx has tracked changes
                                    to take or turn down in Word; html and vbhc are tables
      --table                       the docx is a table of both versions, without tracked changes
      --author NAME, --date YYYY-MM-DD   of the tracked changes (default “Thể Thức”, no date)
      --force                       write over a file that exists
  the-thuc convert FILE [-o FILE]   TCVN3 (ABC), VNI or Windows-1258 to Unicode (UTF-8)
      --from tcvn3|vni|cp1258       encoding of the file (recognised by itself otherwise)
  the-thuc import FILE.docx [-o FILE]   a Word document as text; tells what could not be carried
  the-thuc export FILE [-o FILE]    the printed form, written beside the document; no file is overwritten
      --to docx|html|pdf|akn        form (default docx, or by the ending of -o; pdf takes LibreOffice); may be repeated
                                    akn (also --akn): Akoma Ntoso 3.0 XML, for archives and registers of law
      --auto-number                 numbers counted by Word in the place of typed ones
      --comments                    findings as comments in the margin
      --force                       write over files that are there
  the-thuc parse FILE               print the document tree as JSON
  the-thuc new KIND [--set key=value…] [-o FILE]   a new document
      --regime qppl|hanh-chinh      of a decision or resolution: normative, or administrative (default)
  the-thuc explain [RULE|GROUP]     explain a rule; without one, list all rules or those of a group
      --by part|article             list by part of the form (default) or by article
  the-thuc rules [--format json]    list of rules
  the-thuc --version                version in use
  the-thuc lsp --stdio              language server for any editor
      --lang vi|en                  language of messages

Exit status: 0 nothing at severity error; 1 findings (compare: the versions differ); 2 usage or file errors.`,
  },
  ...CITATION_TEXTS,
  ...FORMAT_TEXTS,
  ...IMPORT_TEXTS,
  ...CONVERT_TEXTS,
  ...EXPORT_TEXTS,
  ...COMPARE_TEXTS,
  ...CONFIG_TEXTS,
  unknownCommand: {
    vi: 'Không có lệnh “{ten}”. Gõ "the-thuc --help" để xem các lệnh.',
    en: 'There is no command “{ten}”. See "the-thuc --help".',
  },
  unknownOption: {
    vi: 'Tham số không hợp lệ: không có “{ten}”. Gõ "the-thuc --help" để xem các tham số.',
    en: 'There is no option “{ten}”. See "the-thuc --help".',
  },
  unexpected: {
    vi: 'Lệnh này không nhận “{ten}”. Gõ "the-thuc --help" để xem cách gọi.',
    en: 'This command does not take “{ten}”. See "the-thuc --help".',
  },
  needValue: { vi: 'Sau “{ten}” còn thiếu giá trị.', en: '“{ten}” needs a value.' },
  noValue: { vi: 'Tham số “{ten}” không đi kèm giá trị.', en: '“{ten}” takes no value.' },
  badMost: {
    vi: '--max-warnings phải là một số không âm; đã nhận “{ten}”.',
    en: '--max-warnings must be a number, not negative; got “{ten}”.',
  },
  badFormat: {
    vi: 'Không có dạng “{ten}”; các dạng có trong bản này: {cac}.',
    en: 'There is no format “{ten}”; this version has: {cac}.',
  },
  badToday: {
    vi: '--today phải là một ngày có thật dạng NNNN-TT-NN, ví dụ 2026-03-15; đã nhận “{ten}”.',
    en: '--today must be a real day as YYYY-MM-DD; got “{ten}”.',
  },
  badRule: {
    vi: '--rule viết dạng MÃ=MỨC, mức là off, hint, info, warning hoặc error; đã nhận “{ten}”.',
    en: '--rule is ID=LEVEL with off, hint, info, warning or error; got “{ten}”.',
  },
  noRule: {
    vi: 'Không có quy tắc “{ten}”. Xem danh sách bằng "the-thuc rules".{gan}',
    en: 'There is no rule “{ten}”. See "the-thuc rules".{gan}',
  },
  near: { vi: ' Có phải {ten}?', en: ' Did you mean {ten}?' },
  or: { vi: 'hay', en: 'or' },
  badKind: { vi: 'Không có loại “{ten}”; các loại: {cac}.', en: 'There is no kind “{ten}”; kinds: {cac}.' },
  badRegime: {
    vi: 'Không có chế độ “{ten}”; các chế độ: qppl (quy phạm pháp luật), hanh-chinh.',
    en: 'There is no regime “{ten}”; regimes: qppl (normative), hanh-chinh (administrative).',
  },
  noSuchForm: {
    vi: 'Loại “{ten}” không có văn bản ở chế độ “{cheDo}”.',
    en: 'There is no document of kind “{ten}” in the regime “{cheDo}”.',
  },
  badSet: {
    vi: '--set viết dạng khóa=giá trị; đã nhận “{ten}”. Các khóa: {cac}.',
    en: '--set is key=value; got “{ten}”. Keys: {cac}.',
  },
  needFile: { vi: 'Lệnh “{ten}” cần đúng một tệp.', en: 'The command “{ten}” takes exactly one file.' },
  needKind: { vi: 'Lệnh “new” cần tên loại: {cac}.', en: '"new" takes a kind: {cac}.' },
  badListing: {
    vi: '--by là part hoặc article; đã nhận “{ten}”.',
    en: '--by is part or article; got “{ten}”.',
  },
  byOfRule: {
    vi: '--by dùng để liệt kê, không đi cùng mã của một quy tắc.',
    en: '--by is for lists and takes no id of a rule.',
  },
  exists: {
    vi: 'Tệp “{ten}” đã có; không ghi đè. Chọn tên khác hoặc xóa tệp cũ trước.',
    en: 'The file “{ten}” exists and is not overwritten.',
  },
  targetFolder: {
    vi: '“{ten}” là thư mục, không ghi gì; ghi rõ tên tệp sau -o: {viDu}.',
    en: '“{ten}” is a folder, nothing is written; name a file after -o: {viDu}.',
  },
  noFolder: {
    vi: 'Chưa có thư mục “{thuMuc}” nên không ghi được “{ten}”; tạo thư mục ấy trước rồi chạy lại.',
    en: 'There is no folder “{thuMuc}”, so “{ten}” can not be written; make the folder first.',
  },
  notFolder: {
    vi: '“{thuMuc}” là tệp, không phải thư mục, nên không ghi được “{ten}”; chọn chỗ khác.',
    en: '“{thuMuc}” is a file and no folder, so “{ten}” can not be written; choose another place.',
  },
  noWords: {
    vi: '{ten}: tệp chưa có chữ nào; soạn văn bản trước, khung có sẵn: the-thuc new LOẠI -o TỆP.vbhc',
    en: '{ten}: the file holds no text; write it first, a draft to begin with: the-thuc new KIND -o FILE.vbhc',
  },
  noDocuments: {
    vi: '{ten}: trong thư mục không có văn bản nào (*.vbhc, *.vbhc.md); tệp tên khác thì ghi rõ tên.',
    en: '{ten}: no documents in the folder (*.vbhc, *.vbhc.md); files of other names have to be named.',
  },
  written: { vi: 'Đã ghi {ten}', en: 'Wrote {ten}' },
  fixBoth: {
    vi: '--fix và --fix-dry-run không dùng cùng nhau.',
    en: '--fix and --fix-dry-run do not go together.',
  },
  fixStdin: {
    vi: '--fix không sửa được đầu vào chuẩn; dùng --fix-dry-run để xem chỗ sẽ sửa.',
    en: '--fix can not write to standard input; use --fix-dry-run.',
  },
  dryFormat: {
    vi: '--fix-dry-run in ra khác biệt dạng diff, không dùng cùng {ten}.',
    en: '--fix-dry-run prints a diff and does not go with {ten}.',
  },
  hintsQuiet: {
    vi: '--hints in thêm gợi ý, --quiet chỉ in lỗi; hai tham số này không dùng cùng nhau.',
    en: '--hints prints hints, --quiet errors only; they do not go together.',
  },
  targetChecked: {
    vi: '“{ten}” là một trong các tệp được kiểm tra; chọn tên khác cho báo cáo.',
    en: '“{ten}” is one of the files to check; choose another name for the report.',
  },
  targetForeign: {
    vi: 'Tệp “{ten}” đã có và không phải là báo cáo do Thể Thức lập; không ghi đè. Chọn tên khác hoặc xóa tệp cũ trước.',
    en: 'The file “{ten}” exists and is no report of Thể Thức; it is not overwritten.',
  },
  missing: { vi: 'không có tệp hoặc thư mục này', en: 'no such file or folder' },
  folder: { vi: 'là thư mục; lệnh này cần một tệp', en: 'is a folder; this command takes a file' },
  badLang: { vi: '--lang là vi hoặc en; đã nhận “{ten}”.', en: '--lang is vi or en; got “{ten}”.' },
  denied: { vi: 'không có quyền truy cập', en: 'permission denied' },
  notWritable: { vi: 'không ghi được tệp: {loi}', en: 'the file can not be written: {loi}' },
  unreadable: { vi: 'không đọc được: {loi}', en: 'can not be read: {loi}' },
  binary: {
    vi: 'không phải tệp văn bản (có byte 0). Tệp Word (.docx) đọc thành văn bản trước: the-thuc import TỆP.docx -o TỆP.vbhc',
    en: 'not a text file (holds NUL bytes). Make a text of a Word file first: the-thuc import FILE.docx -o FILE.vbhc',
  },
  encoding: {
    vi: 'không phải mã UTF-8. Mở tệp bằng trình soạn thảo cũ, lưu lại với mã UTF-8 (Unicode) rồi kiểm tra lại; chữ TCVN3 (ABC), VNI phải chuyển mã trước.',
    en: 'not UTF-8. Save the file as UTF-8; convert TCVN3 or VNI text first.',
  },
  huge: { vi: 'tệp quá lớn ({mb} MB); giới hạn là 64 MB', en: 'the file is too large ({mb} MB); the limit is 64 MB' },
  nothing: {
    vi: 'Không có tệp *.vbhc hay *.vbhc.md nào ở đây.',
    en: 'There is no *.vbhc or *.vbhc.md file here.',
  },
  clean: { vi: 'Đã kiểm tra {tep} tệp: không có gì phải sửa.', en: 'Checked {tep} files: nothing to mend.' },
  noErrors: { vi: 'Đã kiểm tra {tep} tệp: không có lỗi nào.', en: 'Checked {tep} files: no errors.' },
  fixedCount: { vi: 'Đã sửa {so} chỗ trong {tep} tệp.', en: 'Fixed {so} places in {tep} files.' },
  wouldFix: {
    vi: 'Sẽ sửa {so} chỗ trong {tep} tệp (chưa ghi gì).',
    en: 'Would fix {so} places in {tep} files (nothing written).',
  },
  summary: {
    vi: '{tep} tệp: {loi} lỗi, {canhBao} cảnh báo, {thongTin} thông tin, {goiY} gợi ý; {sua} chỗ sửa được tự động (dấu *, dùng --fix).',
    en: '{tep} files: {loi} errors, {canhBao} warnings, {thongTin} infos, {goiY} hints; {sua} can be fixed (marked *, with --fix).',
  },
  hintsHidden: {
    vi: 'Còn {so} gợi ý không in ở đây: thêm --hints để xem.',
    en: '{so} hints are not printed here: add --hints to see them.',
  },
  alsoAt: { vi: '(cả ở {cho})', en: '(also at {cho})' },
  alsoAtMany: { vi: '(và {so} chỗ nữa: {cho}…)', en: '(and {so} more: {cho}…)' },
  most: { vi: 'Nhiều nhất: {cac}.', en: 'Most frequent: {cac}.' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
  checking: { vi: 'Đang kiểm tra {so}/{tong} tệp…', en: 'Checking {so}/{tong} files…' },
} as const;

export type TextKey = keyof typeof TEXTS;

export function say(language: Language, key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fillMessage(TEXTS[key][language], values);
}
