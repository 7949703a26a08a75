import { describe, expect, it } from 'vitest'
import type { Territory } from '../../../server/domain/records'
import { disambiguatedNames } from '../../../server/import/namesakes'
import type { AdditionalName } from '../../../server/import/readNames'

const territory = (id: string, fr: string, partOf: readonly string[] = [], country = 'XX'): Territory =>
	({
		kind: 'Territory',
		id,
		country,
		level: partOf.length === 0 ? 'country' : 'city',
		names: { fr, en: null, zh: null, local: null, romanisation: null, aliases: [], former: [] },
		partOf,
	}) as unknown as Territory
const distinct = (id: string, name: string): AdditionalName => ({
	row: null,
	territory: id,
	use: 'distinct',
	name: { name, from: null, until: null },
})

const WORLD = [
	territory('x', 'Pays'),
	territory('north', 'Nord', ['x']),
	territory('south', 'Sud', ['x']),
	territory('port-north', 'Port', ['north']),
	territory('port-south', 'Port', ['south']),
	territory('town', 'Nord', ['north']),
	territory('f', 'France', [], 'FR'),
	territory('island', 'Île', ['f'], 'FR'),
	territory('saint', 'Saint', ['island'], 'FR'),
]

describe('Places with the same name', () => {
	it('are named with what contains them, and are still found by the plain name', () => {
		const told = disambiguatedNames(WORLD, [], [])
		expect(told.get('port-north')).toMatchObject({ fr: 'Port (Nord)', en: 'Port (Nord)', aliases: ['Port'] })
		expect(told.get('port-south')?.fr).toBe('Port (Sud)')
	})

	it('keep their name where one lies in the other', () => {
		const told = disambiguatedNames(WORLD, [], [])
		expect([...told.keys()].toSorted()).toEqual(['port-north', 'port-south'])
	})

	it('are told apart from places of the data sets that theirs uses', () => {
		const inland = [territory('port-inland', 'Port', ['inland']), territory('town-south', 'Nord', ['south'])]
		const used = [...WORLD, territory('inland', 'Plaine', ['x'])]
		const told = disambiguatedNames(inland, used, [])
		expect(told.get('port-inland')).toMatchObject({ fr: 'Port (Plaine)', aliases: ['Port'] })
		// Names that a load already told apart give the same result.
		const loaded = used.map((one) => ({
			...one,
			names: disambiguatedNames(used, [], []).get(one.id) ?? one.names,
		}))
		expect(loaded.map(({ names }) => names.fr)).toContain('Port (Nord)')
		expect(disambiguatedNames(inland, loaded, [])).toEqual(told)
		expect([...told.keys()].toSorted()).toEqual(['port-inland', 'town-south'])
	})

	it('can be told apart by the table of names if the other one is not on record', () => {
		const told = disambiguatedNames(WORLD, [], [distinct('saint', 'Saint (Île)')])
		expect(told.get('saint')).toMatchObject({ fr: 'Saint (Île)', aliases: ['Saint'] })
	})
})
