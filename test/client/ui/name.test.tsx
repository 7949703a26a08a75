import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../client/text/messages'
import { TextProvider } from '../../../client/text/TextProvider'
import { Name } from '../../../client/ui/Name'
import type { Language } from '../../../schema/enums'

const drawn = (
	language: Language,
	name: string,
	local: string | null,
	localLanguage: string | null,
): string =>
	renderToStaticMarkup(
		<TextProvider language={language} messages={messagesIn(language)}>
			<Name name={name} local={local} localLanguage={localLanguage} />
		</TextProvider>,
	)

describe('A name', () => {
	it('has its local form beside it, marked with its language', () => {
		expect(drawn('fr', 'Kyoto', '京都', 'ja')).toBe('Kyoto <span class="local-name" lang="ja">京都</span>')
		expect(drawn('zh', '京都市', '京都', 'ja')).toContain('lang="ja"')
	})

	it('has no local form if the reader reads that language, if both are the same, or if no language is known', () => {
		expect(drawn('zh', '上海', '上海市', 'zh-Hant')).toBe('上海')
		expect(drawn('fr', 'Bruges', 'Bruges', 'nl')).toBe('Bruges')
		expect(drawn('fr', 'Kyoto', '京都', null)).toBe('Kyoto')
	})

	it('is marked as French on a Chinese screen if its data set has no Chinese name', () => {
		expect(drawn('zh', 'Brumes', null, null)).toBe('<span lang="fr">Brumes</span>')
		expect(drawn('zh', '雾城', null, null)).toBe('雾城')
		expect(drawn('en', 'Brumes', null, null)).toBe('Brumes')
	})
})
