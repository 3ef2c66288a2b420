/** Range of days a partial date covers, and how precise it is. */
export function dateColumns(date: string | null) {
  if (date === null) return { dateFrom: null, dateTo: null, datePrecision: null };
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return { dateFrom: date, dateTo: date, datePrecision: 'DAY' };
  if (month === undefined) return { dateFrom: `${year}-01-01`, dateTo: `${year}-12-31`, datePrecision: 'YEAR' };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { dateFrom: `${date}-01`, dateTo: `${date}-${last}`, datePrecision: 'MONTH' };
}
