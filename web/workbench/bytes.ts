/** Writes small numbers and strings as few bytes as they need. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number, positive or negative: 7 bits a byte, the sign in the lowest bit. */
  writeNumber(value: number): void {
    const whole = Math.max(-(2 ** 30), Math.min(2 ** 30, Math.round(value)));
    let rest = whole < 0 ? -2 * whole - 1 : 2 * whole;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  writeBytes(bytes: Uint8Array): void {
    this.writeNumber(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  writeText(text: string): void {
    this.writeBytes(new TextEncoder().encode(text));
  }

  /** Letters that may stand in an address without escaping. */
  toText(): string {
    let binary = '';
    for (const byte of this.#bytes) binary += String.fromCharCode(byte);
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }
}

/** Reads what ByteWriter wrote. Every method throws a RangeError when the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(text: string) {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    this.#bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  }

  readNumber(): number {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = this.#readByte();
      value += (byte & 127) * factor;
      if (byte < 128) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      factor *= 128;
      if (factor > 2 ** 42) throw new RangeError('A number of this link is too long.');
    }
  }

  readBytes(): Uint8Array {
    const length = this.readNumber();
    if (length < 0 || this.#at + length > this.#bytes.length) throw new RangeError('This link ends too early.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  readText(): string {
    return new TextDecoder('utf-8', { fatal: true }).decode(this.readBytes());
  }

  #readByte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new RangeError('This link ends too early.');
    this.#at += 1;
    return byte;
  }
}
