/**
 * True when a word has the build of a Vietnamese syllable: onset, rime, at most one tone; a rime in -c, -ch, -p, -t has sắc
 * or nặng. It says whether letters were read rightly, not whether the word exists. `strict` wants the tone on its own
 * vowel too, which tells a word from letters that only happen to look like one ("caù" is no "càu").
 */
export function isSyllable(word: string, strict = false): boolean {
  const { letters, tone, toneAt } = withoutTone(word.toLowerCase());
  if (letters.length === 0 || letters.length > LONGEST || tone === undefined) return false;
  for (const onset of ONSETS) {
    if (!letters.startsWith(onset)) continue;
    const rime = letters.slice(onset.length);
    if (!RIMES.has(rime) || !fits(onset, rime)) continue;
    if (tone !== '' && STOP.test(rime) && tone !== '\u0301' && tone !== '\u0323') return false;
    if (tone === '' && STOP.test(rime)) return false;
    return !strict || tone === '' || placesOf(rime).includes(toneAt - onset.length);
  }
  return false;
}

const LONGEST = 7;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const STOP = /(?:c|ch|p|t)$/u;
const SOFT = /^[eêiy]/u;

interface Toneless {
  readonly letters: string;
  /** Undefined for two tones. */
  readonly tone: string | undefined;
  /** Index of the letter that carries it. */
  readonly toneAt: number;
}

function withoutTone(word: string): Toneless {
  let letters = '';
  let tone: string | undefined = '';
  let toneAt = -1;
  let length = 0;
  for (const letter of word.normalize('NFC')) {
    let base = letter;
    if (letter > '\u007f') {
      const parts = letter.normalize('NFD');
      const found = TONE.exec(parts);
      if (found !== null) {
        if (tone !== '') return { letters: '', tone: undefined, toneAt: -1 };
        tone = found[0];
        toneAt = length;
        base = parts.replace(found[0], '').normalize('NFC');
      }
    }
    letters += base;
    length += 1;
    if (length > LONGEST) break;
  }
  return { letters, tone, toneAt };
}

/** Which letter of the rime may carry its tone: "hòa" and "hoà" are both written, "hó a" never on the second of "ao". */
function placesOf(rime: string): readonly number[] {
  const vowels = VOWELS.exec(rime)?.[0].length ?? 0;
  if (vowels < 2) return [0];
  if (vowels < rime.length) return [vowels - 1];
  if (vowels === 3) return [1];
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return [0, 1];
  return rime === 'uê' || rime === 'uơ' ? [1] : [0];
}

const VOWELS = /^[aăâeêioôơuưy]+/u;

/** k, gh, ngh stand before e, ê, i, y and c, g, ng before the others. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return SOFT.test(rime);
  if (onset === 'c' || onset === 'ng') return !SOFT.test(rime);
  if (onset === 'g') return !SOFT.test(rime) || rime.startsWith('i');
  return true;
}

/** Longer ones first, "gi" before "g" ("giá"), with "g" left for "gì". */
const ONSETS: readonly string[] = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'
  .split(' ')
  .concat('');

const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu uyn uyp ' +
    'ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);
