/** What the tool says of files in an old encoding, and what `the-thuc convert` says. */
export const CONVERT_TEXTS = {
  tcvn3: { vi: 'TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, fonts such as .VnTime)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts such as VNI-Times)' },
  cp1258: { vi: 'Windows-1258', en: 'Windows-1258' },
  oldEncoding: {
    vi: 'không phải mã UTF-8 mà là {ma}. Chuyển sang Unicode: the-thuc convert "{ten}" -o TỆP-MỚI; hoặc mở bằng chương trình cũ, lưu lại với mã UTF-8.',
    en: 'not UTF-8 but {ma}. Convert it: the-thuc convert "{ten}" -o NEW-FILE; or save it as UTF-8 in the program it was made with.',
  },
  brokenUtf8: {
    vi: 'là UTF-8 nhưng có chỗ hỏng (chép hoặc tải chưa trọn?). Lấy lại bản gốc, hoặc mở rồi lưu lại với mã UTF-8.',
    en: 'UTF-8 with broken places (not copied or loaded to its end?). Get the original again, or open it and save it as UTF-8.',
  },
  convertFrom: { vi: '--from là {cac}; nhận được “{ten}”.', en: '--from is {cac}; got “{ten}”.' },
  convertUnknown: {
    vi: 'Không nhận ra bảng mã của “{ten}”. Ghi rõ bằng --from tcvn3, --from vni hoặc --from cp1258.',
    en: 'The encoding of “{ten}” was not recognised. Name it by --from tcvn3, --from vni or --from cp1258.',
  },
  convertNothing: {
    vi: '“{ten}” đã là Unicode, không có đoạn nào phải chuyển (chưa ghi gì).',
    en: '“{ten}” is Unicode already, no passage needs converting (nothing written).',
  },
  convertFromUtf8: {
    vi: '“{ten}” là Unicode; --from cp1258 chỉ dùng cho tệp không phải UTF-8.',
    en: '“{ten}” is Unicode; --from cp1258 is for files that aren’t UTF-8.',
  },
  converted: { vi: 'Đã chuyển từ {ma}.', en: 'Converted from {ma}.' },
  convertedPassages: { vi: 'Đã chuyển {so} đoạn sang Unicode.', en: 'Converted {so} passages.' },
  capitals: {
    vi: 'TCVN3 không ghi chữ hoa có dấu: cần soát lại chữ hoa.',
    en: 'TCVN3 does not store capitals with a tone: have a look at the capitals.',
  },
} as const;
