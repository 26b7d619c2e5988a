/** Rimes that begin with the main vowel; those with a glide (oa, uy …) are apart, for not every onset takes them. */
export const RIMES: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu'
).split(' ');
export const GLIDED: readonly string[] = (
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
  'uâ uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt'
)
  .split(' ')
  .filter((rime) => rime !== 'uâ');
/** After qu, whose u is the glide. */
const AFTER_QU: readonly string[] =
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eo ep et ê ên ênh êch êt i in inh ich it iu ơ ơi ơn ơt ôc y yên yêt ynh yt ych yu'.split(
    ' ',
  );
/** After gi, whose i is a letter of the onset; where the rime has an i itself, one of them is left out (gì, giếng). */
const AFTER_G = 'i in ip iêc iêm iên iêng iêt iêu'.split(' ');
/** Without onset the diphthong is written yê, and y stands alone. */
const ONLY_Y = ['y', 'yêm', 'yên', 'yêng', 'yêt', 'yêu'];

const BACK = /^[aăâoôơuư]/u;
const FRONT = /^[eêi]/u;

interface Family {
  readonly onsets: readonly string[];
  readonly rimes: readonly string[];
}

/** Which rimes follow which onsets. */
export const FAMILIES: readonly Family[] = [
  { onsets: [''], rimes: [...RIMES.filter((rime) => !rime.startsWith('iê')), ...GLIDED, ...ONLY_Y] },
  { onsets: 'd h l n s t th'.split(' '), rimes: [...RIMES, ...GLIDED, 'y'] },
  { onsets: 'ch đ kh nh r tr x'.split(' '), rimes: [...RIMES, ...GLIDED] },
  // Lips and glide don't go together, but for loan words (buýt, voan).
  { onsets: ['m', 'v'], rimes: [...RIMES, 'uy', 'uyt', 'oan', 'y'] },
  { onsets: ['b', 'p', 'ph'], rimes: [...RIMES, 'uy', 'uyt'] },
  // c before a, o, u; k before e, i, y; the glide after it is written qu.
  { onsets: ['c'], rimes: RIMES.filter((rime) => BACK.test(rime)) },
  { onsets: ['k'], rimes: [...RIMES.filter((rime) => FRONT.test(rime)), 'y'] },
  { onsets: ['qu'], rimes: AFTER_QU },
  { onsets: ['ng', 'g'], rimes: [...RIMES.filter((rime) => BACK.test(rime)), ...GLIDED] },
  { onsets: ['gh', 'ngh'], rimes: RIMES.filter((rime) => FRONT.test(rime)) },
  { onsets: ['gi'], rimes: RIMES.filter((rime) => !rime.startsWith('i')) },
  { onsets: ['g'], rimes: AFTER_G },
];
