// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useInstrumentKeys } from '../../../../../client/features/home/instrument/instrumentShortcuts'
import { ShortcutsHelp } from '../../../../../client/features/home/instrument/ShortcutsHelp'
import { mount } from '../../../mount'

const told: string[] = []
beforeEach(() => {
	told.length = 0
})

function Instrument() {
	const frame = useRef<HTMLDivElement>(null)
	useInstrumentKeys(frame, {
		play: () => told.push('play'),
		move: (months) => told.push(`move ${months}`),
		edge: (end) => told.push(end),
		clear: () => told.push('clear'),
		table: () => told.push('table'),
		matrix: () => told.push('matrix'),
		help: () => told.push('help'),
	})
	return (
		<>
			<div ref={frame}>
				<button type="button">within</button>
			</div>
			<input aria-label="beside" />
		</>
	)
}

describe('The keys of the home page', () => {
	it('open the table, the matrix and the help from anywhere except a field', () => {
		mount(<Instrument />)
		for (const key of ['t', 'G', '?']) fireEvent.keyDown(document.body, { key })
		expect(told).toEqual(['table', 'matrix', 'help'])
		for (const key of ['t', 'g', '?']) fireEvent.keyDown(screen.getByRole('textbox'), { key })
		expect(told).toHaveLength(3)
	})

	it('move to the first and the last month inside the map, and keep their usual effect elsewhere', () => {
		mount(<Instrument />)
		fireEvent.keyDown(screen.getByRole('button'), { key: 'Home' })
		fireEvent.keyDown(screen.getByRole('button'), { key: 'End' })
		fireEvent.keyDown(document.body, { key: 'End' })
		expect(told).toEqual(['first', 'last'])
	})

	it('are listed in the help, single letters included', () => {
		mount(<ShortcutsHelp isOpen isStill={false} onClose={() => {}} />)
		const said = screen.getByRole('dialog').textContent
		for (const words of [
			'Espace',
			'lire ou arrêter',
			'Début',
			'Échap',
			'matrice de l’explorateur',
			'cette aide',
		])
			expect(said).toContain(words)
	})
})
