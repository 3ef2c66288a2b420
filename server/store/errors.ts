/** A cursor that this store did not hand out for this question. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** The database does not answer; the same call may succeed later. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}
