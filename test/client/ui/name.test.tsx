import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { Joined } from '../../../client/ui/Joined'
import { type GivenName, type LocalName, Name, NameTexts } from '../../../client/ui/Name'
import type { Language } from '../../../schema/enums'

const drawn = (language: Language, given: GivenName & LocalName): string =>
	renderToStaticMarkup(
		<TextProvider language={language} messages={messagesIn(language)}>
			<Name {...given} />
		</TextProvider>,
	)

describe('A name', () => {
	it('has its local form beside it, marked with its language', () => {
		const kyoto = { local: '京都', localLanguage: 'ja' }
		expect(drawn('fr', { name: 'Kyoto', nameLanguage: 'fr', ...kyoto })).toBe(
			'Kyoto <span class="local-name" lang="ja">京都</span>',
		)
		expect(drawn('zh', { name: '京都市', nameLanguage: 'zh-Hans', ...kyoto })).toContain('lang="ja"')
	})

	it('has no local form if the reader reads that language, if both are the same, or if no language is known', () => {
		expect(
			drawn('zh', { name: '上海', nameLanguage: 'zh-Hans', local: '上海市', localLanguage: 'zh-Hant' }),
		).toBe('上海')
		expect(drawn('fr', { name: 'Bruges', nameLanguage: 'fr', local: 'Bruges', localLanguage: 'nl' })).toBe(
			'Bruges',
		)
		expect(drawn('fr', { name: 'Kyoto', nameLanguage: 'fr', local: '京都', localLanguage: null })).toBe(
			'Kyoto',
		)
	})

	it('is marked with its language on a screen of another', () => {
		expect(drawn('zh', { name: 'Brumes', nameLanguage: 'fr' })).toBe('<span lang="fr">Brumes</span>')
		expect(drawn('zh', { name: '雾城', nameLanguage: 'zh-Hans' })).toBe('雾城')
		expect(drawn('fr', { name: 'Brumes', nameLanguage: 'fr' })).toBe('Brumes')
	})
})

describe('Several names', () => {
	it('are each marked with their language, with the comma of the screen between them', () => {
		const names = [
			{ name: 'Brumes', nameLanguage: 'fr' },
			{ name: '雾城', nameLanguage: 'zh-Hans' },
		]
		const html = renderToStaticMarkup(
			<TextProvider language="zh" messages={messagesIn('zh')}>
				<NameTexts of={names} />
			</TextProvider>,
		)
		expect(html).toBe('<span lang="fr">Brumes</span>、雾城')
	})
})

describe('Parts in a line', () => {
	it('have the sign only between those that draw something', () => {
		expect(
			renderToStaticMarkup(
				<Joined by=" · ">
					{''}
					<b>a</b>
					{null}
					{['b', 'c']}
				</Joined>,
			),
		).toBe('<b>a</b> · b · c')
	})
})
