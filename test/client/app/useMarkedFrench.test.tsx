// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useMarkedFrench } from '../../../client/app/useMarkedFrench'
import { langOfFrenchText } from '../../../client/text/langOfFrenchText'
import type { Language } from '../../../schema/enums'

function Screen({ language, name, sentence }: { language: Language; name: string; sentence: string }) {
	useMarkedFrench(language)
	return (
		<main>
			<a href="/x">{name}</a>
			<p>{sentence}</p>
			<svg>
				<title>x</title>
				<text>{name}</text>
			</svg>
			<span lang="zh-Hans">{name}</span>
			<code>{name}</code>
		</main>
	)
}

afterEach(() => {
	cleanup()
	document.documentElement.removeAttribute('lang')
})

/** Tags of the marked elements, in order. */
const marked = () =>
	[...document.querySelectorAll('main [lang="fr"]')].map(({ tagName }) => tagName.toLowerCase())

async function show(language: Language, name: string, sentence: string) {
	document.documentElement.lang = language
	const { rerender } = render(<Screen language={language} name={name} sentence={sentence} />)
	return (nextName: string, nextLanguage: Language = language) =>
		act(async () => {
			document.documentElement.lang = nextLanguage
			rerender(<Screen language={nextLanguage} name={nextName} sentence={sentence} />)
		})
}

describe('French on a screen of another language', () => {
	it('is marked when a whole text is a French name, in pictures too, and nowhere else', async () => {
		await show('zh', 'Pays de la Loire', '在青岛，Vosges的线索')
		expect(marked()).toEqual(['a', 'text'])
	})

	it('is marked as it appears, and no longer when it goes', async () => {
		const change = await show('en', 'Qingdao', 'Seen from Nantes Métropole')
		expect(marked()).toEqual([])
		await change('Université de Lorraine')
		expect(marked()).toEqual(['a', 'text'])
		await change('Beijing')
		expect(marked()).toEqual([])
	})

	it('needs no mark once the screen is French', async () => {
		const change = await show('zh', 'Nantes Métropole', '青岛')
		expect(marked()).toEqual(['a', 'text'])
		await change('Nantes Métropole', 'fr')
		expect(marked()).toEqual([])
	})
})

describe('French text', () => {
	it.each(['Rouen', 'Pays de la Loire', 'Île-de-France', 'Hospices civils de Lyon', 'CHU de Brest'])(
		'includes « %s » on a Chinese screen',
		(name) => expect(langOfFrenchText(name, 'zh')).toBe('fr'),
	)
	it.each(['Pays de la Loire', 'Île-de-France', 'Hospices civils de Lyon', 'Nantes Métropole', 'Val d’Oise'])(
		'includes « %s » on an English screen',
		(name) => expect(langOfFrenchText(name, 'en')).toBe('fr'),
	)
	it.each([
		'导出（CSV）',
		'GraphQL',
		'SCN108',
		'cn.ambafrance.org',
		'i-ifcen',
		'EUPL-1.2',
		'上海 Shanghai',
		'12',
	])('does not include « %s » on a Chinese screen', (text) =>
		expect(langOfFrenchText(text, 'zh')).toBeUndefined(),
	)
	it.each(['Shanghai', 'Links of the Pays de la Loire', 'region, 15 links', 'The record in a table'])(
		'does not include « %s » on an English screen',
		(text) => expect(langOfFrenchText(text, 'en')).toBeUndefined(),
	)
})
