import type { ExtractionNote } from '../../domain/vocabulary.ts';

/** The chat model gave no reading; `note` is what the document will say of it, the message what the operator is told. Neither holds the key. */
export class ChatFailure extends Error {
  readonly note: ExtractionNote;

  constructor(note: ExtractionNote, reason: string) {
    super(reason);
    this.name = 'ChatFailure';
    this.note = note;
  }
}

/** The answer was cut off at the server's own limit of length: less must be asked at once. */
export class Truncated extends ChatFailure {
  constructor() {
    super('CHAT_UNREADABLE', 'the answer was longer than the server allows');
  }
}
