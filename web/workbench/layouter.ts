import type { Point } from './graph.ts';

/** How layouts are made: by this method, always from the same start. */
export const LAYOUT = { name: 'sfdp', seed: 7 } as const;

/** A graph to lay out. Sizes are those of a node with its label, in graph units; fixed nodes stay where they are. */
export interface LayoutInput {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly fixed: boolean;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** Lays a graph out away from the main thread. Rejects with an AbortError when cancelled. */
export interface Layouter {
  layOut(input: LayoutInput, signal: AbortSignal): Promise<ReadonlyMap<string, Point>>;
}
