// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DotPlotPicture } from '../../../../client/features/fragmentation/DotPlotPicture'
import type { FragmentationIndex } from '../../../../client/features/fragmentation/fragmentationIndex'
import { layoutDots } from '../../../../client/features/fragmentation/layoutDots'
import { mount } from '../../mount'

const measure = (value: number | null) => ({ value, sentence: `Mesure ${value}.` })

function index(
	key: string,
	actorCount: number,
	value: number | null,
	established: number | null,
): FragmentationIndex {
	return {
		key,
		actor: null,
		sector: { code: key, label: key, family: 'COMPETING' } as NonNullable<FragmentationIndex['sector']>,
		actorCount,
		establishedCount: 0,
		evidenceCount: 4,
		effectiveNumber: measure(value),
		effectiveEstablished: { value: established },
		coverage: { confirmed: 1, records: 4 },
		sizes: [],
	}
}

/** The server's answer for an index once it is opened. */
const details = (key: string) => {
	const said = (sentence: string) => ({ __typename: 'Measure', sentence })
	return {
		fragmentation: [
			{
				__typename: 'FragmentationIndex',
				key,
				effectiveNumber: said('Dix acteurs se valent.'),
				effectiveEstablished: said('Cinq sont établis.'),
				concentration: said('Peu concentré.'),
				theil: { __typename: 'Theil', between: said('Entre niveaux.'), within: said('Dans chacun.') },
				reciprocity: said('Réciprocité.'),
				trend: [2025, 2026].map((year) => ({
					__typename: 'FragmentationYear',
					year,
					actorCount: 20,
					evidenceCount: 4,
					effectiveNumber: { __typename: 'Measure', value: year - 2016 },
					effectiveEstablished: { __typename: 'Measure', value: 5 },
				})),
			},
		],
	}
}

const INDEXES = [
	index('vin', 4, 3, null),
	index('santé', 20, 10, 5),
	index('sport', 2, null, null),
	index('port', 6, 3, 3),
]

describe('The ranked plot', () => {
	it('ranks by index, then by number of actors, on one scale from zero; counts the rest separately', () => {
		const { rows, ticks, unmeasured } = layoutDots(INDEXES)
		expect(rows.map(({ index: { key } }) => key)).toEqual(['santé', 'port', 'vin'])
		expect(rows.map(({ dot, established, actors }) => [dot, established, actors])).toEqual([
			[0.5, 0.25, 1],
			[0.15, 0.15, 0.3],
			[0.15, null, 0.2],
		])
		expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20])
		expect(unmeasured).toBe(1)
		expect(layoutDots([]).rows).toEqual([])
	})

	it('describes each line in words: interval, number of actors, coverage', () => {
		mount(<DotPlotPicture by="SECTOR" plot={layoutDots(INDEXES)} onOpen={() => undefined} />)
		const lines = screen
			.getAllByRole('listitem')
			.map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '))
		expect(lines[0]).toMatch(/^santé5,0 à 10,0, sur 20Confirmées dans l’année : 1 sur 4/)
		expect(lines.find((line) => line?.startsWith('vin'))).toMatch(/^vin3,0, sur 4/)
	})

	it('opens the years of a line, and a year opens its records', async () => {
		const onOpen = vi.fn()
		const asked: unknown[] = []
		const answer = (variables: unknown) => {
			asked.push(variables)
			return details('santé')
		}
		const { user } = mount(
			<DotPlotPicture by="SECTOR" plot={layoutDots(INDEXES)} onOpen={onOpen} />,
			'fr',
			'/?asOf=2026-06-01',
			{ FragmentationIndexDetails: answer },
		)
		const summary = screen.getByText('santé').closest('summary') as HTMLElement
		const line = summary.closest('li') as HTMLElement
		// An unopened line is neither requested nor drawn.
		expect(asked).toEqual([])
		expect(line.querySelector('button')).toBeNull()
		await user.click(summary)
		await user.click(await within(line).findByRole('button', { name: /^2026/ }))
		expect(onOpen).toHaveBeenCalledWith(INDEXES[1], 2026, [2025, 2026])
		expect(line.textContent).toContain('Cinq sont établis.')
		expect(asked).toEqual([
			{
				by: 'SECTOR',
				language: 'FR',
				keys: ['santé'],
				filter: { asOf: '2026-06-01', includeScenario: false },
			},
		])
	})
})
