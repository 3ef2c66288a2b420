import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const target = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;
// The server answers its own page only; during development that page comes from here.
const server = { target, changeOrigin: true, headers: { origin: target } };

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2024',
    // Data addresses would need a wider content policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/graphql': server, '/files': server, '/samples': server } },
});
