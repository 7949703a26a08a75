// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useInstant } from '../../../../client/features/personalData/useInstant'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'

function Written({ at }: { at: string }) {
	return <p>{useInstant()(at)}</p>
}

it.each<[Language, string, RegExp]>([
	['fr', '2026-11-30T23:30:05.000Z', /^1er\sdéc\.? 2026.* 00:30:05$/],
	['fr', '2026-12-11T08:00:00.000Z', /^11 déc\.? 2026.* 09:00:00$/],
	['en', '2026-11-30T23:30:05.000Z', /^1 Dec 2026.* 00:30:05$/],
])('an instant is written with its second, in Paris time (%s, %s)', (language, at, written) => {
	mount(<Written at={at} />, language)
	expect(screen.getByText(written)).toBeDefined()
})
