/** Frequent words that tell languages of one script apart; none of them is frequent in the others. */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  English: 'the of and to in that is was for with said has were from by',
  French: 'le la les des est dans une du qui pour pas sur avec au et',
  Spanish: 'el los las que en del por con una para es como más y fue',
  German: 'der die das und ist nicht von mit den dem ein eine auf zu im',
  Italian: 'il che di della per non sono con del una gli nel è ha alla',
  Portuguese: 'o os não uma que do da em para com mais foi ao dos na',
  Turkish: 've bir bu için ile olarak da de olan daha çok sonra ancak gibi kadar',
  Indonesian: 'yang dan di dari untuk dengan ini pada tidak dalam akan itu telah oleh ke',
  Dutch: 'het een van en niet zijn dat op te met voor aan ook er naar',
  Somali: 'iyo oo ka ku in ay uu waa la soo kale ee lagu ayaa waxaa',
};

/** Languages written in Arabic letters: frequent words, and letters that Arabic does not have. */
export const ARABIC_SCRIPT: Readonly<Record<string, { words: string; letters: RegExp }>> = {
  Persian: { words: 'است این که را از به با برای می شد کرد شده های آن یک خود ایران', letters: /[پچژگ]/gu },
  Urdu: { words: 'کے ہے میں کی کا نے اور سے پر کو ہیں یہ تھا گیا', letters: /[ٹڈڑںےہ]/gu },
  Kurdish: { words: 'لە بە و کە بۆ ئەم دەکات لەسەر کوردستان هەرێمی ئەو نێوان', letters: /[ڕڵێۆەڤ]/gu },
  Pashto: { words: 'د په چې کې او ته له دی سره یې هم دې', letters: /[ښځټډړڼۍېګ]/gu },
  Uyghur: { words: 'ۋە بىلەن بۇ بىر ئۇ قىلىش', letters: /[ۋۈۇېڭ]/gu },
};

/** Arabic's own frequent words: in, from, on, to, that, about, which, this, with, was, said. */
export const ARABIC_WORDS = 'في من على إلى الى أن ان عن التي الذي هذا هذه مع كان قال وقال بعد بين لا ما لم وفي ومن';

/** Scripts that name their language, or themselves. */
export const OTHER_SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/\p{Script=Han}/gu, 'Chinese'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Devanagari}/gu, 'Hindi'],
  [/\p{Script=Armenian}/gu, 'Armenian'],
  [/\p{Script=Georgian}/gu, 'Georgian'],
  [/\p{Script=Ethiopic}/gu, 'Amharic'],
  [/\p{Script=Thai}/gu, 'Thai'],
  [/\p{Script=Syriac}/gu, 'Syriac'],
  [/\p{Script=Bengali}/gu, 'Bengali'],
];
