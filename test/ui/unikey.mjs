/**
 * What a Vietnamese keyboard program (UniKey, EVKey, OpenKey, ibus-bamboo) really sends: letters as they are pressed, and
 * whenever a key changes the word, Backspaces followed by the new tail.
 *
 *   "tạo" by Telex, keys t a o j:   t  a  o  ⌫ ⌫ ạ o
 */

const MARKS = {
  telex: { â: 'a', ê: 'e', ô: 'o', ă: 'w', ơ: 'w', ư: 'w', đ: 'd' },
  vni: { â: '6', ê: '6', ô: '6', ă: '8', ơ: '7', ư: '7', đ: '9' },
};
/** Combining sắc, huyền, hỏi, ngã, nặng. */
const TONES = {
  telex: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  vni: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
};
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/u;
const VOWEL = /[aăâeêioôơuưy]/iu;
const PLAIN = { â: 'a', ă: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/**
 * The events of one word: `{key}` a key that reaches the editor unchanged, `{back: n, text}` a change. `early` presses the
 * tone key right after the vowels, so that the mark moves when the end of the syllable comes ("hòa" + n -> "hoàn").
 */
export function wordEvents(word, method, early = false) {
  const states = [''];
  const keys = [];
  for (const [key, shown] of presses(word, method, early)) {
    keys.push(key);
    states.push(shown);
  }
  if (states.at(-1) !== word) throw new Error(`bộ gõ cho “${states.at(-1)}”, cần “${word}”`);
  return keys.map((key, at) => change(states[at] ?? '', states[at + 1] ?? '', key));
}

function change(before, after, key) {
  if (after === before + key) return { key };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return { back: before.length - same, text: after.slice(same) };
}

/** `[key, word as shown after it]`, one for each key pressed. */
function* presses(word, method, early) {
  const tone = TONE.exec(word.normalize('NFD'))?.[0] ?? '';
  const letters = [...word.normalize('NFD').replace(TONE, '').normalize('NFC')];
  const lastVowel = letters.findLastIndex((letter) => VOWEL.test(letter));
  let shown = '';
  let toned = false;
  const display = () => (toned ? putTone(shown, tone) : shown);
  for (const [at, letter] of letters.entries()) {
    const lower = letter.toLowerCase();
    const plain = PLAIN[lower];
    // "ươ" is typed u, o and one key for both.
    const pair = lower === 'ư' && letters[at + 1]?.toLowerCase() === 'ơ';
    shown += plain === undefined || pair ? (pair ? like(letter, 'u') : letter) : like(letter, plain);
    yield [pair ? like(letter, 'u') : plain === undefined ? letter : like(letter, plain), display()];
    if (plain !== undefined && !pair) {
      const before = shown.at(-2);
      const both = lower === 'ơ' && letters[at - 1]?.toLowerCase() === 'ư';
      shown = both ? shown.slice(0, -2) + like(before, 'ư') + letter : shown.slice(0, -1) + letter;
      yield [MARKS[method][lower], display()];
    }
    if (early && tone !== '' && !toned && at === lastVowel) {
      toned = true;
      yield [TONES[method][tone], display()];
    }
  }
  if (tone !== '' && !toned) {
    toned = true;
    yield [TONES[method][tone], display()];
  }
}

/** The tone mark in its usual place: the marked vowel, before an end consonant the last, else the first or middle one. */
function putTone(word, tone) {
  const letters = [...word];
  const first = /^(qu|gi(?=[aăâeêioôơuưy]))/iu.test(word) ? 2 : letters.findIndex((letter) => VOWEL.test(letter));
  let end = first;
  while (end < letters.length && VOWEL.test(letters[end])) end += 1;
  const marked = letters.slice(first, end).findLastIndex((letter) => PLAIN[letter.toLowerCase()] !== undefined);
  const count = end - first;
  let at = first;
  if (marked >= 0) at = first + marked;
  else if (count > 1 && end < letters.length) at = end - 1;
  else if (count > 2) at = first + 1;
  return [...letters.slice(0, at), (letters[at] + tone).normalize('NFC'), ...letters.slice(at + 1)].join('');
}

function like(model, letter) {
  return model !== undefined && model !== model.toLowerCase() ? letter.toUpperCase() : letter;
}

/** Two hundred syllables of the register, written for this test. */
export const WORDS = `
Thực hiện chương trình công tác năm mới, Ủy ban nhân dân xã giao các bộ phận chuyên môn phối hợp xây dựng kế hoạch phát động
phong trào thi đua yêu nước, tạo khí thế sôi nổi trong toàn thể cán bộ, công chức, viên chức và người lao động. Mục đích của
đợt thi đua là hoàn thành xuất sắc các chỉ tiêu phát triển kinh tế, giữ vững quốc phòng, bảo đảm an ninh trật tự, nâng cao đời
sống của người dân ở những thôn còn nhiều khó khăn. Yêu cầu mỗi đơn vị đăng ký nội dung cụ thể, có thời hạn rõ ràng, tránh hình
thức; kịp thời biểu dương những gương điển hình tiên tiến, nhân rộng cách làm hay. Hằng quý, văn phòng tổng hợp kết quả, báo cáo
lãnh đạo để xem xét, quyết định việc khen thưởng theo đúng quy định của pháp luật. Giữa năm sẽ tổ chức sơ kết, cuối năm tổng kết
và bình chọn tập thể, cá nhân có thành tích nổi bật nhất. Kinh phí được bố trí từ nguồn chi thường xuyên, quản lý chặt chẽ,
tiết kiệm và hiệu quả. Mọi vướng mắc đề nghị phản ánh về văn phòng trước ngày đã nêu để được hướng dẫn giải quyết. Thủ trưởng
các đơn vị chịu trách nhiệm tuyên truyền, quán triệt nội dung này đến từng người.`
  .trim()
  .split(/\s+/u)
  .slice(0, 200);

/** The events of the whole text, words divided by spaces, `perLine` words to a line; and the text that must result. */
export function stream(method, perLine = 12) {
  const events = [];
  const lines = [];
  for (let at = 0; at < WORDS.length; at += perLine) {
    const words = WORDS.slice(at, at + perLine);
    lines.push(words.join(' '));
    for (const [place, whole] of words.entries()) {
      if (place > 0) events.push({ key: ' ' });
      else if (at > 0) events.push({ key: 'Enter' });
      const [, word, rest] = /^(\p{L}+)(.*)$/u.exec(whole) ?? ['', '', whole];
      events.push(...wordEvents(word, method, (at + place) % 2 === 1));
      for (const mark of rest) events.push({ key: mark });
    }
  }
  return { events, text: lines.join('\n') };
}
