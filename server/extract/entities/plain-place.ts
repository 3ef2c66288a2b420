/** As news writes it: without the marks of scholars' transliteration, with those of the place's own spelling. Ḩalabjah → Halabjah, Adıyaman stays. */
export function plainPlace(latin: string): string {
  return latin
    .normalize('NFD')
    .replaceAll(/[\u0304\u0323\u0331‘’ʻʿ]|(?<=[dhtz])\u0327/gi, '')
    .normalize('NFC');
}
