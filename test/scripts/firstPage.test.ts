import { relative, resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../client/text/messages'
import { LANGUAGES } from '../../schema/enums'
import { firstPageKeys, firstPageSources, keysAskedFor } from '../../scripts/firstPage'
import { messagesByLanguage } from '../../scripts/messagesByLanguage'
import { regularIcons } from '../../scripts/regularIcons'

const ROOT = resolve(import.meta.dirname, '../..')

describe('The first page', () => {
	it('is the shell and the home page with all they import, and no other screen', () => {
		const sources = [...firstPageSources()].map((path) => relative(ROOT, path))
		expect(sources).toContain('client/app/Shell.tsx')
		expect(sources).toContain('client/features/home/instrument/InstrumentView.tsx')
		expect(sources).toContain('client/ui/Combobox.tsx')
		const strangers = /^client\/(?:features\/(?!home|search)|text\/messages|app\/(?!Home)\w+Screen)/
		expect(sources.filter((path) => strangers.test(path))).toEqual([
			// The shell needs the screens of what does not load.
			'client/app/ErrorScreen.tsx',
		])
	})

	it('asks for sentences by their key, or by one with parts to fill in', () => {
		const keys = ['home.title', 'home.kind.OFFICE', 'explorer.title']
		const code = ["translate('home.title')", '`home.kind.$', '{kind}`'].join('')
		expect(keysAskedFor(keys, code)).toEqual(keys.slice(0, 2))
	})

	it('has its own sentences, a part of all', () => {
		const keys = Object.keys(messagesIn('fr'))
		const first = firstPageKeys(keys)
		expect(first.has('shell.skip')).toBe(true)
		// Needed by what loads after the page.
		expect(first.has('share.link')).toBe(true)
		expect(first.has('matrix.rows')).toBe(false)
		// The name of a file that is saved is no key.
		expect(first.has('constellations.lead')).toBe(false)
		expect(first.size).toBeLessThan(keys.length / 2)
	})
})

it('each sentence is in one of the two modules of its language, read as the ICU message that it is', async () => {
	for (const language of LANGUAGES) {
		const [first, others] = [moduleOf(`${language}-first`), moduleOf(`${language}-others`)]
		const texts = messagesIn(language)
		expect(Object.keys(first).filter((key) => key in others)).toEqual([])
		expect({ ...first, ...others }).toEqual(
			Object.fromEntries(
				Object.entries(texts).map(([key, text]) => [key, new IntlMessageFormat(text, language).getAst()]),
			),
		)
	}
})

it('an icon is built with its regular weight alone', async () => {
	const path = resolve(ROOT, 'node_modules/@phosphor-icons/react/dist/defs/Play.es.js')
	const { load } = regularIcons() as unknown as { load: { handler(id: string): Promise<string> } }
	const code = await load.handler(path)
	const weights = ((await import(path)) as { default: ReadonlyMap<string, unknown> }).default
	expect(code).toContain(JSON.stringify(drawingOf(weights.get('regular'))))
	expect(code).not.toContain(JSON.stringify(drawingOf(weights.get('bold'))))
})

function moduleOf(name: string): Record<string, unknown> {
	const code = (messagesByLanguage().load as (id: string) => string)(`\0virtual:messages/${name}`)
	return JSON.parse(code.slice('export const messages = '.length))
}

function drawingOf(weight: unknown): unknown {
	return (weight as { props: { children: { props: unknown } } }).props.children.props
}
