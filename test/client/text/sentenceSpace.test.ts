/** A Chinese stop or colon has its room after it: what follows in the same line comes without a blank. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../client/text/messages'

const CLIENT = resolve(import.meta.dirname, '../../../client')
const ZH = messagesIn('zh')
/** A sentence and a blank after it: `{translate('key', …)}{' '}`, in any element of its own. */
const THEN_BLANK =
	/translate\(\s*(?:'([\w.]+)'|`([\w.]+)\$\{[^`]*?\}([\w.]*)`)[^<>]*?\)\}(?:<\/\w+>)?\{' '\}/gs

function sentencesThenBlank(source: string): readonly string[] {
	return [...source.matchAll(THEN_BLANK)].flatMap(([, key, start, end]) =>
		Object.keys(ZH).filter((one) =>
			key === undefined ? one.startsWith(start ?? '') && one.endsWith(end ?? '') : one === key,
		),
	)
}

describe('What follows a sentence in its line', () => {
	it('comes without a blank where the sentence ends in a Chinese sign', () => {
		const found = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.tsx'))
			.flatMap((file) =>
				sentencesThenBlank(readFileSync(resolve(CLIENT, file), 'utf8')).flatMap((key) =>
					/[。：；，！？]$/.test(ZH[key] ?? '') ? [`${file}: ${key}`] : [],
				),
			)
		expect(found).toEqual([])
	})

	it('is looked at in each form that the screens have', () => {
		expect(sentencesThenBlank("{translate('reports.about')}{' '}")).toEqual(['reports.about'])
		expect(sentencesThenBlank("<b>{translate('ask.other', { name })}</b>{' '}")).toEqual(['ask.other'])
		// biome-ignore lint/suspicious/noTemplateCurlyInString: a source that is looked at
		expect(sentencesThenBlank("{translate(`fragmentation.size.${size}`)}{' '}").length).toBeGreaterThan(1)
	})
})
