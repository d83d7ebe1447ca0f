export const Palette = (_: { opened: boolean; onClose: () => void }): null => null;
