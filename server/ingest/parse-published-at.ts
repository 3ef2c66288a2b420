const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

export interface PublishedAt {
  /** In UTC, as stored: `2024-05-13T06:30:00.000Z`. */
  utc: string;
  /** The day it was where it was published, which يوم الخميس is counted from: `2024-05-13`. */
  day: string;
}

/** Reads a day or a moment; Arabic digits are digits too. Null when it is neither, or no day of the calendar. */
export function parsePublishedAt(value: string): PublishedAt | null {
  const plain = value.trim().replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const match = SHAPE.exec(plain);
  if (match === null) return null;
  const [, year, month, date, hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const day = `${year}-${month}-${date}`;
  // Date.parse takes 2024-02-30 for 1 March: the day must come out as it went in.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = new Date(`${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(moment.getTime()) ? null : { utc: moment.toISOString(), day };
}
