import { makeCounter } from './plural.ts';
import type { viewChangesAr } from './view-changes-ar.ts';

const count = makeCounter('en-GB');
const claims = { one: '# quote', other: '# quotes' };
const changes = { one: '# change', other: '# changes' };
/** A name in quotes, set apart so that it does not turn what stands around it. */
const name = (value: string) => `“\u2068${value}\u2069”`;

/** What is said of what has changed since a view was saved, in English. */
export const viewChangesEn: typeof viewChangesAr = {
  title: (date) => `The data has changed since this view was saved on ${date}`,
  count: (n) => count(n, changes),
  details: 'Details',
  acceptAll: 'Accept all',
  accepted: (n) => `Accepted ${count(n, changes)}`,
  keep: 'Keep as saved',
  accept: 'Accept',
  show: 'Show on the canvas',
  asSaved: (date) => `Shown as it was saved on ${date}.`,
  live: 'Show what has changed',
  newEdges: (n) => count(n, { one: '# new link', other: '# new links' }),
  goneEdges: (n) => count(n, { one: '# link with no quote left', other: '# links with no quote left' }),
  gainedEdges: (n) => count(n, { one: '# link with more quotes', other: '# links with more quotes' }),
  lostEdges: (n) => count(n, { one: '# link with fewer quotes', other: '# links with fewer quotes' }),
  renamedNodes: (n) => count(n, { one: '# node with another name', other: '# nodes with other names' }),
  forwardedNodes: (n) => count(n, { one: '# node merged into another', other: '# nodes merged into others' }),
  goneNodes: (n) => count(n, { one: '# node no longer in the graph', other: '# nodes no longer in the graph' }),
  evidence: (before, now) => `${count(before, claims)} then, ${count(now, claims)} now`,
  renamed: (before, now) => `${name(before)} is now called ${name(now)}`,
  forwarded: (before, now) => `${name(before)} was merged into ${name(now)}`,
  gone: (before) => name(before),
  acceptNamed: (what) => `Accept: ${what}`,
};
