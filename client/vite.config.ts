import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.ATLAS_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    manifest: true,
    // The policy allows scripts and styles from our own address only: nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { input: [here('index.html'), here('playground.html')] },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': server, '/health': server, '/schema.graphql': server } },
});
