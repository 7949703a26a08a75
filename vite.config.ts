/** Builds client/ into dist/client; the server serves it. Nothing inline: the policy of content forbids it. */

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { firstPageSources } from './scripts/firstPage.ts'
import { cutFonts, FONTS_FOLDER } from './scripts/fonts.ts'
import { messagesByLanguage } from './scripts/messagesByLanguage.ts'
import { regularIcons } from './scripts/regularIcons.ts'

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
				writeFileSync(join(dir, `${file}.br`), smallest(readFileSync(join(dir, file))))
			}
		},
	}
}

/** One suits long scripts, the other short ones; brotli itself does not try. */
const BROTLI_SETTINGS = [
	{ [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MAX_INPUT_BLOCK_BITS },
	{ [constants.BROTLI_PARAM_NPOSTFIX]: 3, [constants.BROTLI_PARAM_NDIRECT]: 32 },
]

function smallest(file: Buffer): Buffer {
	const [first, ...others] = BROTLI_SETTINGS.map((params) => brotliCompressSync(file, { params }))
	if (first === undefined) throw new Error('There are settings to try.')
	return others.reduce((least, other) => (other.length < least.length ? other : least), first)
}

const CLIENT = resolve(import.meta.dirname, 'client')

/** A class by its name and its file: Vite's own name has the line as well, which is felt in the size of the first page. */
function nameOfClass(name: string, file: string): string {
	const [path = ''] = relative(CLIENT, file).split('?')
	return `${name}_${createHash('sha256').update(path).digest('hex').slice(0, 5)}`
}

const FIRST_PAGE = firstPageSources()

export default defineConfig({
	root: CLIENT,
	publicDir: false,
	css: { modules: { generateScopedName: nameOfClass } },
	resolve: {
		alias: [
			{ find: '@fonts', replacement: FONTS_FOLDER },
			// Sentences come read: see messagesByLanguage.
			{
				find: '@formatjs/icu-messageformat-parser',
				replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
			},
			// Without its warnings for developers, which its package has in what it names for every build.
			{
				find: /^react-router$/,
				replacement: resolve(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs'),
			},
		],
		dedupe: ['intl-messageformat', '@formatjs/icu-messageformat-parser'],
		// rxjs as classes, rather than as what stood for them before 2015.
		conditions: [...defaultClientConditions, 'es2015'],
	},
	plugins: [react(), chineseFonts(), preloadFonts(), messagesByLanguage(), regularIcons(), compressedFiles()],
	build: {
		outDir: resolve(import.meta.dirname, 'dist/client'),
		emptyOutDir: true,
		/** Fonts and pictures stay files: the policy of content does not allow data: addresses. */
		assetsInlineLimit: 0,
		target: 'es2022',
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						// The styles of the shared components are one sheet of the first view, before all others.
						{ name: 'styles', test: /client\/ui\/.*\.css$/ },
						// What the first page shares with other screens is one file: each has a head of 0.7 kB.
						{ name: 'first', test: (id) => FIRST_PAGE.has(id), minShareCount: 2 },
					],
				},
			},
		},
	},
	server: { host: '127.0.0.1', proxy: { '^/graphql$': { target: 'http://127.0.0.1:4000', ws: true } } },
})
