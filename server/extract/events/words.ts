/** Particles that open what is said, or a clause of its own: nothing after them belongs to the verb before. */
export const OPENERS: ReadonlySet<string> = new Set(
  'ان انه انها انهم انهما بان بانه بانها بانهم لان لانه لانها حيث فيما بينما وفيما لكن ولكن الا غير اذا لو'.split(' '),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'في من الي علي عن مع بين ضد امام لدي عند خلال بعد قبل عبر داخل خارج قرب حول نحو تحت فوق ضمن وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي باسم عقب اثر منذ حتي وفق بحسب حسب برئاسة بقيادة بحضور بمشاركة بدعم بسبب جراء قبالة باتجاه مقابل'.split(
    ' ',
  ),
);

/** After these a place is where it happens. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'في ب- داخل قرب وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قبالة حول عند عبر ضواحي علي خارج امام'.split(' '),
);

export const RELATIVES: ReadonlySet<string> = new Set('الذي التي الذين اللذان اللتان اللذين اللتين'.split(' '));
