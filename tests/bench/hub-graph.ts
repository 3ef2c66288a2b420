import { EVENT_TYPES } from '../../server/domain/vocabulary.ts';
import type { CsvFolder } from './csv-folder.ts';

export const HUB = 'ent_00000000000000000000000000000000';
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** A graph of one hub with so many edges: a place in which events of every kind happened on every day of ten years. */
export function writeHubGraph(files: CsvFolder, edges: number): void {
  const at = '2024-01-01T00:00:00.000Z';
  files.entity([HUB, 'PLACE', 'البلدة', 'بلدة', 'البلدة', 1, at, at, 'Entity;Place']);
  for (let number = 0; number < edges; number += 1) {
    const date = new Date(FIRST_DAY + ((number * 7919) % DAYS) * 86_400_000).toISOString().slice(0, 10);
    const type = EVENT_TYPES[Math.floor(number / DAYS) % EVENT_TYPES.length] ?? 'OTHER';
    const event = `evt_${number.toString(16).padStart(32, '0')}`;
    files.event([event, type, `خبر ${number}`, date, date, date, 'DAY', 'ACTUAL', 'ASSERTED', '', '', 1, 1, at]);
    files.takesPart([HUB, event, `edg_t.${HUB}.${event}.PLACE`, 'PLACE', HUB, type, date, 1, 1, date, date, date, '', 'ASSERTED', at]);
  }
}
