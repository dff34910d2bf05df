import {join} from 'node:path'
import react from '@vitejs/plugin-react'
import {defineConfig} from 'vite'

const api = process.env['VARIORUM_API'] ?? 'http://127.0.0.1:4242'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    // Inlined files would be data: addresses, which the content policy does not let in.
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: {polyfill: false},
    reportCompressedSize: false,
  },
  server: {host: '127.0.0.1', proxy: {'/api': api}},
  logLevel: 'warn',
})
