import { describe, expect, it } from 'vitest'
import { Sentence, type SentencePart } from '../../../client/ui/Sentence'
import type { Language } from '../../../schema/enums'
import { render } from '../render'

const part = (text: string, more: Partial<SentencePart> = {}): SentencePart => ({
	text,
	strong: false,
	link: false,
	language: 'fr',
	...more,
})

const parts = [
	part('À '),
	part('Shanghai', { strong: true }),
	part('上海', { language: 'zh-Hans' }),
	part('sept collectivités ', { link: true }),
	part('à la fois', { link: true, strong: true }),
	part('.'),
]

const drawn = (language: Language, to?: string): string =>
	render(<Sentence parts={parts} to={to} />, language)

describe('A sentence of a result', () => {
	it('has one link, however many of its parts the link covers', () => {
		const html = drawn('fr', '/croisements/1')
		expect(html.match(/<a /g)).toHaveLength(1)
		expect(html).toContain('<a href="/croisements/1">sept collectivités <b>à la fois</b></a>')
	})

	it('has no link if it leads nowhere', () => {
		expect(drawn('fr')).not.toContain('<a ')
	})

	it("marks the language of a part that differs from the screen's", () => {
		expect(drawn('fr')).toContain('<span class="local-name" lang="zh-Hans">上海</span>')
		expect(drawn('zh')).not.toContain('lang="zh-Hans"')
		expect(drawn('zh')).toContain('<b><span lang="fr">Shanghai</span></b>')
	})
})
