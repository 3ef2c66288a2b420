/** Sounds in one alphabet for both scripts: c is sh, x is kh, g is gh; p is b and v is f. Of vowels only i and u, which Arabic writes. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
};

/** In this order: a later one sees what the earlier ones left. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  // Xi, Xinjiang: شي
  [/^x/, 'ʃ'],
  [/x/g, 'ks'],
  [/tsch|tch|sch|sh|ch/g, 'ʃ'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/dj|zh/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/p/g, 'b'],
  [/h$/, ''],
  [/[ao]u|oo|[ow]/g, 'u'],
  [/[ae][iy]|ee|y/g, 'i'],
  [/[^a-zʃ]|[ae]/g, ''],
  [/ʃ/g, 'c'],
];

export function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** What sounds alike is written once: جنبلاط Jumblatt. */
function settle(sounds: string): string {
  return withoutDoubles(sounds.replaceAll('nb', 'mb'));
}

/** The sounds of a normalised Arabic word with ة as ه: «صيدا» → `sid`. */
export function soundsOfArabic(word: string): string {
  const spelt = word.replace(/ه$/, '').replaceAll('تش', 'ش');
  return settle([...spelt].map((letter) => ARABIC[letter] ?? '').join(''));
}

/** The sounds of a Latin word in small letters without marks: `saida` → `sid`. */
export function soundsOfLatin(word: string): string {
  return settle(LATIN.reduce((sounds, [written, sound]) => sounds.replace(written, sound), word));
}

/** Consonants alone, so that محمد, Mohammed and Muhammad meet. */
export function skeleton(sounds: string): string {
  return settle(sounds.replace(/[iu]/g, ''));
}

/** What even good writers mix: k q g gh j kh (القذافي Gaddafi, جمال Gamal), dh z (الكاظمي Kadhimi, Kazemi), a last h (رفح Rafah). */
export function coarse(sounds: string): string {
  return settle(sounds.replace(/[gjx]/g, 'k').replaceAll('z', 'd').replace(/h$/, ''));
}
