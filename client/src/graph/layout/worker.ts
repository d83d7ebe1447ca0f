import { layered } from './layered.ts';
import type { LayoutInput, LayoutResult } from './types.ts';

export interface LayoutRequest {
  revision: number;
  input: LayoutInput;
}

export interface LayoutAnswer {
  revision: number;
  result: LayoutResult;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { revision: data.revision, result: layered(data.input) };
  self.postMessage(answer);
});
