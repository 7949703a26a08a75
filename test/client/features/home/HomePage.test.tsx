// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HomePage } from '../../../../client/features/home/HomePage'
import { useInstrument } from '../../../../client/features/home/instrument/useInstrument'
import type { GraphFilter } from '../../../../client/graphql/generated/types'
import { mount } from '../../mount'

const READING = 'La carte, ses liens et ses missions.'

describe('The home page', () => {
	it("says in the map's place that it is loading, if that takes long", async () => {
		mount(<HomePage />)
		expect(screen.queryByText(READING)).toBeNull()
		expect((await screen.findByText(READING)).closest('[role=status]')?.textContent).toMatch(/^Chargement/)
	})

	it('says instead that no answer came, and offers to retry', async () => {
		mount(<HomePage />, 'fr', '/', { HomeInstrument: { lost: true } })
		const alert = await screen.findByText(/La carte garde ce qui était déjà chargé/)
		expect(alert.querySelector('button')?.textContent).toBe('Réessayer')
		expect(screen.queryByText(READING)).toBeNull()
	})
})

/** How many records « ma collectivité » has on the map. */
function RecordsTotal() {
	return <output>{useInstrument().found.records?.total}</output>
}

const ANSWERS = {
	HomeActorRecords: ({ filter }: { filter?: GraphFilter }) => ({
		records: { __typename: 'RecordConnection', totalCount: filter?.asOf ? 5 : 7, nodes: [] },
	}),
}

describe('The map of the home page on a day', () => {
	it('shows the records of « ma collectivité » from all months, as it does for everybody', async () => {
		mount(<RecordsTotal />, 'fr', '/?actor=territory:FR:departement:88&asOf=2010-01-01', ANSWERS)
		expect(await screen.findByText('7')).toBeTruthy()
	})
})
