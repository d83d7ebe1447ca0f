export const TRACK = 6;
export const GUTTER_PAD = 12;

/** Lines of one bundle between two columns: heights at which they come in on the left and go out on the right. */
export interface Trunk {
  bundle: string;
  left: number[];
  right: number[];
}

interface Extent {
  trunk: Trunk;
  low: number;
  high: number;
}

const within = (values: number[], extent: Extent): number =>
  values.filter((value) => value > extent.low && value < extent.high).length;

/** Crossings made when the vertical of `a` stands left of that of `b`. */
const crossings = (a: Extent, b: Extent): number => within(a.trunk.right, b) + within(b.trunk.left, a);

/** Puts the verticals of a gutter on tracks, left to right: few crossings, and no two verticals on top of each other. */
export function assignTracks(trunks: readonly Trunk[]): { track: Map<string, number>; count: number } {
  const extents: Extent[] = trunks
    .map((trunk) => {
      const all = [...trunk.left, ...trunk.right];
      return { trunk, low: Math.min(...all), high: Math.max(...all) };
    })
    .filter((extent) => extent.high - extent.low > 1)
    .sort((a, b) => a.low - b.low || a.high - b.high || (a.trunk.bundle < b.trunk.bundle ? -1 : 1));
  for (let pass = 0; pass < 12; pass++) {
    let moved = false;
    for (let i = 1; i < extents.length; i++) {
      const [a, b] = [extents[i - 1] as Extent, extents[i] as Extent];
      if (crossings(b, a) < crossings(a, b)) {
        extents[i - 1] = b;
        extents[i] = a;
        moved = true;
      }
    }
    if (!moved) break;
  }
  const track = new Map<string, number>();
  const lanes: Extent[][] = [];
  let count = 0;
  for (const extent of extents) {
    let place = 0;
    lanes.forEach((lane, i) => {
      if (lane.some((other) => other.low - 8 < extent.high && extent.low - 8 < other.high)) place = i + 1;
    });
    if (!lanes[place]) lanes[place] = [];
    lanes[place]?.push(extent);
    track.set(extent.trunk.bundle, place);
    count = Math.max(count, place + 1);
  }
  return { track, count };
}

export const gutterWidth = (tracks: number): number => GUTTER_PAD * 2 + Math.max(0, tracks - 1) * TRACK + 4;
