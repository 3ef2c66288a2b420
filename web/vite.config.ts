import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:4000';

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
