// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useText } from '../../../client/text/useText'
import type { Language } from '../../../schema/enums'
import { mount } from '../mount'

function Written({ at }: { at: string }) {
	return <p>{useText().instant(at)}</p>
}

it.each<[Language, string, RegExp]>([
	['fr', '2026-11-30T23:30:05.000Z', /^1er\sdéc\.? 2026.* 00:30:05$/],
	['fr', '2026-12-11T08:00:00.000Z', /^11 déc\.? 2026.* 09:00:00$/],
	['en', '2026-11-30T23:30:05.000Z', /^1 Dec 2026.* 00:30:05$/],
])('an instant is written with its second, in Paris time (%s, %s)', (language, at, written) => {
	mount(<Written at={at} />, language)
	expect(screen.getByText(written)).toBeDefined()
})

function Day({ at }: { at: string }) {
	return <p>{useText().dayOf(at)}</p>
}

it('the day of an instant is that of Paris, an hour or two before midnight in Greenwich too', () => {
	mount(<Day at="2026-06-30T22:30:00.000Z" />, 'fr')
	expect(screen.getByText(/^1er\sjuillet 2026$/)).toBeDefined()
})
