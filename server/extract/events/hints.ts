/**
 * How much a rule's word adds to the log-probability or log-odds of what it says, beside what the tagger has learned; chosen on the
 * development articles.
 */
export const HINTS = { title: 1, office: 2, tie: 2, trigger: 4, role: 1, realis: 0.5, stance: 1, source: 1, same: 1.5, date: 0.5 };
/** The log-odds of what was not read together: a rule's word alone makes it likely. */
export const UNREAD = -0.5;
/** More than any log-probability can take back. */
export const SURE = 100;
