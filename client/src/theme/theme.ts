import { createTheme, Drawer, type MantineColorsTuple, Modal } from '@mantine/core';

/** Primary is ink, not blue: one flat tone for every shade, taken from the tokens. */
const ink = Array(10).fill('var(--ink)') as unknown as MantineColorsTuple;

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '560' },
  colors: { ink },
  primaryColor: 'ink',
  autoContrast: true,
  defaultRadius: 7,
  fontSizes: { xs: '11.5px', sm: '12.5px', md: '13px', lg: '16px', xl: '17px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The scroll lock writes a style element without a nonce, which the content policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
    ModalRoot: Modal.Root.extend({ defaultProps: { lockScroll: false } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false } }),
    DrawerRoot: Drawer.Root.extend({ defaultProps: { lockScroll: false } }),
  },
});
