import type { CanvasTheme } from '../../../client/src/graph/types.ts';

export const aCanvasTheme: CanvasTheme = {
  page: '#f6f6f3',
  surface: '#ffffff',
  line: '#e3e3dd',
  ink: '#17191e',
  third: '#646a76',
  accent: '#2450c8',
  contestedText: '#7a4e00',
  contestedGround: '#fff4da',
  contestedLine: '#e8c873',
  kinds: { Instrument: '#2b43a0', Obligation: '#a8441f', Actor: '#0b8a72', Event: '#b07500' },
  families: { lineage: '#2b43a0', duty: '#a8441f' },
  inks: {
    bindingDuty: { fill: 1, border: 'solid', width: 1 },
    statedIntention: { fill: 0, border: 'dashed', width: 1.4 },
  },
  tint: 0.07,
};
