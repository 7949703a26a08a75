/** Builds client/ into dist/client; the server serves it. Nothing inline: the policy of content forbids it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { messagesIn } from './client/text/messages/index.ts'
import { LANGUAGES } from './schema/enums.ts'
import { cutFonts, FONTS_FOLDER } from './scripts/fonts.ts'

/** Has the cut Chinese fonts in place before anything imports their style sheets. */
function chineseFonts(): Plugin {
	return { name: 'constellations:chinese-fonts', configResolved: () => cutFonts() }
}

/** The two Latin fonts of the first view come with the page rather than after its style sheet. */
const FIRST_FONTS = /source-(sans-3|serif-4)-latin-wght-normal/

function preloadFonts(): Plugin {
	return {
		name: 'constellations:preload-fonts',
		transformIndexHtml: {
			order: 'post',
			handler: (_html, { bundle }) =>
				Object.keys(bundle ?? {})
					.filter((file) => FIRST_FONTS.test(file))
					.map((file) => ({
						tag: 'link',
						attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
						injectTo: 'head' as const,
					})),
		},
	}
}

/** Scripts and styles compressed as well as they can be, once: what is compressed at each request is a sixth larger. */
function compressedFiles(): Plugin {
	return {
		name: 'constellations:compressed-files',
		apply: 'build',
		writeBundle({ dir = '' }, bundle) {
			for (const file of Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name))) {
				writeFileSync(join(dir, `${file}.br`), brotliCompressSync(readFileSync(join(dir, file))))
			}
		},
	}
}

/**
 * The sentences of one language as a module, `virtual:messages/fr`: their sources hold the three languages side by
 * side, for those who translate, and a reader is sent one. A watch of the client starts again when they change.
 */
function messagesByLanguage(): Plugin {
	const modules = new Map(LANGUAGES.map((language) => [`virtual:messages/${language}`, language]))
	return {
		name: 'constellations:messages-by-language',
		resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
		load: (id) => {
			const language = modules.get(id.slice(1))
			return language ? `export const messages = ${JSON.stringify(messagesIn(language))}` : null
		},
	}
}

export default defineConfig({
	root: resolve(import.meta.dirname, 'client'),
	publicDir: false,
	resolve: { alias: { '@fonts': FONTS_FOLDER } },
	plugins: [react(), chineseFonts(), preloadFonts(), messagesByLanguage(), compressedFiles()],
	build: {
		outDir: resolve(import.meta.dirname, 'dist/client'),
		emptyOutDir: true,
		/** Fonts and pictures stay files: the policy of content does not allow data: addresses. */
		assetsInlineLimit: 0,
		target: 'es2022',
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		// The styles of the shared components are one sheet of the first view, before all others.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'styles', test: /client\/ui\/.*\.css$/ }] } },
		},
	},
	server: { host: '127.0.0.1', proxy: { '^/graphql$': 'http://127.0.0.1:4000' } },
})
