import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The figures of the last run over each source file, one line per file; docs/dot-bien.md adds them up. */
const DATA = fileURLToPath(new URL('./so-lieu.tsv', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/dot-bien.md', import.meta.url));
const COLUMNS = [
  'file',
  'date',
  'commit',
  'sample',
  'all',
  'killed',
  'timeout',
  'types',
  'survived',
  'uncovered',
  'odd',
];
/** So many columns are texts, the rest numbers. */
const TEXTS = 4;
const COUNTED = {
  Killed: 'killed',
  Timeout: 'timeout',
  Types: 'types',
  Survived: 'survived',
  NoCoverage: 'uncovered',
  RuntimeError: 'odd',
  CompileError: 'odd',
};

/**
 * Puts a run's figures in place of those of the same files from earlier runs, but beside those of other parts of the same
 * size (3/20 beside 1/20); says what the run has found.
 */
export function record(results, { sampled, sample, commit, keep }) {
  const date = new Date().toISOString().slice(0, 10);
  const found = new Map();
  for (const one of results) {
    if (one.status === 'Ignored') continue;
    let row = found.get(one.fileName);
    if (row === undefined) {
      row = {
        file: one.fileName,
        date,
        commit,
        all: 0,
        sample,
        killed: 0,
        timeout: 0,
        types: 0,
        survived: 0,
        uncovered: 0,
        odd: 0,
      };
      found.set(one.fileName, row);
    }
    row.all++;
    if (sampled(one)) row[COUNTED[one.status]]++;
  }
  if (keep) {
    const stays = (row) => {
      const now = found.get(row.file);
      if (now === undefined) return existsSync(fileURLToPath(new URL(`../../${row.file}`, import.meta.url)));
      return sizeOf(row) === sizeOf(now) && row.sample !== now.sample;
    };
    const keyOf = ({ file, sample: of }) => `${file} ${of}`;
    const lasting = [...read().filter(stays), ...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    writeFileSync(
      DATA,
      [COLUMNS, ...lasting.map((row) => COLUMNS.map((name) => row[name]))]
        .map((line) => `${line.join('\t')}\n`)
        .join(''),
    );
    writeFileSync(PAGE, page(lasting));
  }
  return [...groups([...found.values()])].map(([name, rows]) => lineOf(name, sum(rows))).join('\n');
}

const sizeOf = ({ sample }) => sample.split('/')[1];

function read() {
  if (!existsSync(DATA)) return [];
  const [, ...lines] = readFileSync(DATA, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(
      COLUMNS.map((name, index) => [name, index < TEXTS ? cells[index] : Number(cells[index])]),
    );
  });
}

function page(rows) {
  const body = [...groups(rows)].map(([name, of]) => {
    const { files, all, killed, timeout, types, survived, uncovered, odd, tried, score, dates, commits, samples } =
      sum(of);
    return `| ${[name, files, all, tried, samples, killed, timeout, types, survived, uncovered, odd, `**${score}**`, dates, commits].join(' | ')} |`;
  });
  return `${HEAD}\n${body.join('\n')}\n`;
}

/** By folder, the groups of rules apart, then each of the three folders as a whole. */
function groups(rows) {
  const found = new Map();
  for (const row of rows) {
    const [, folder, group] = /core\/([^/]+)\/(?:([^/]+)\/)?/u.exec(row.file) ?? [];
    const names =
      folder === 'rules' && group !== undefined ? [`core/rules/${group}`, 'core/rules'] : [`core/${folder}`];
    for (const name of names) found.set(name, [...(found.get(name) ?? []), row]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sum(rows) {
  const total = (name) => rows.reduce((result, row) => result + row[name], 0);
  const [killed, timeout, types, survived, uncovered, odd] = [
    'killed',
    'timeout',
    'types',
    'survived',
    'uncovered',
    'odd',
  ].map(total);
  const tried = killed + timeout + types + survived + uncovered;
  const distinct = (name) => [...new Set(rows.map((row) => row[name]))];
  const dates = distinct('date').sort();
  return {
    files: distinct('file').length,
    // A file with several parts is counted once.
    all: [...new Map(rows.map((row) => [row.file, row.all])).values()].reduce((result, all) => result + all, 0),
    tried,
    killed,
    timeout,
    types,
    survived,
    uncovered,
    odd,
    // Cut, not rounded: 79.96 is not 80.
    score: tried === 0 ? '–' : `${(Math.floor(((killed + timeout + types) / tried) * 1000) / 10).toFixed(1)} %`,
    dates: dates.length === 1 ? dates[0] : `${dates[0]} … ${dates.at(-1)}`,
    commits: distinct('commit').join(', '),
    samples: distinct('sample')
      .map((sample) => (sample === '1/1' ? 'hết' : sample))
      .join(', '),
  };
}

function lineOf(name, { all, tried, samples, killed, timeout, types, survived, uncovered, odd, score }) {
  return `${name}: ${all} đột biến, thử ${tried} (${samples}): diệt ${killed}, quá giờ ${timeout}, kiểu bắt ${types}, sống ${survived}, không bài nào chạm ${uncovered}, không chạy được ${odd} → ${score}`;
}

const HEAD = `# Kiểm thử có bắt được lỗi không: chạy đột biến

Mỗi đột biến là một chỗ mã bị làm sai có chủ ý (đảo điều kiện, bỏ một nhánh, đổi một biểu thức chính quy…). Kiểm thử phải đỏ lên; đột biến mà
kiểm thử vẫn xanh là *còn sống*: chỗ ấy hỏng thì không ai biết. Bảng do \`npm run mutation\` ghi; cách chạy, cái gì không tính và vì sao: [CONTRIBUTING.md](../CONTRIBUTING.md#chạy-đột-biến).

- *Đột biến*: số có trong các tệp của thư mục. *Thử*: số thật sự đã chạy; *mẫu* k/N là phần thứ k trong N phần, chia theo mã băm của vị trí và nội dung đột biến, không ai chọn.
- *Kiểu bắt*: kiểm thử không thấy nhưng \`npm test\` vẫn đỏ, vì mã sai không qua được bước kiểm tra kiểu. *Điểm* = (bị diệt + quá giờ + kiểu bắt) / thử; cắt ở một chữ số lẻ, không làm tròn lên. Điểm của một mẫu có sai số (95 %): thử 500 thì chừng ±3,5 điểm, thử 100 thì chừng ±8; nhóm chỉ thử mươi đột biến thì con số không nói được gì.
- *Không bài nào chạm*: không kiểm thử nào chạy qua chỗ ấy; tính như còn sống. *Không chạy được*: máy đo hỏng ở đột biến ấy; không tính.

| Thư mục | Tệp | Đột biến | Thử | Mẫu | Bị diệt | Quá giờ | Kiểu bắt | Còn sống | Không bài nào chạm | Không chạy được | Điểm | Ngày | Commit |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|`;
