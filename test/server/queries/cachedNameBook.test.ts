import { describe, expect, it } from 'vitest'
import type { Message } from '../../../server/domain/message'
import type { GraphRecord } from '../../../server/domain/records'
import type { Projection } from '../../../server/projection/projection'
import { nameBookOf } from '../../../server/queries/nameBookOf'
import { recordLabel } from '../../../server/text/recordLabel'
import { say } from '../../../server/text/say'
import { harbours } from '../../fixtures/harbours'
import { mission, names, sector, territory } from '../../fixtures/records'
import { runQuery } from '../graphql/runQuery'

const LANGUAGES = ['fr', 'en', 'zh'] as const

function change(projection: Projection, after: GraphRecord): void {
	projection.apply({ seq: projection.seq + 1, kind: after.kind, id: after.id, after })
}

describe('the names of a projection', () => {
	it('are one book until an actor, a sector or a data set changes', () => {
		const projection = harbours()
		const before = nameBookOf(projection)
		change(projection, mission('mission:new', 'north', 'oriel', '2014'))
		expect(nameBookOf(projection)).toBe(before)
		change(projection, territory('north', 'region', { version: 2, names: names('Septentrion') }))
		expect(nameBookOf(projection)).not.toBe(before)
	})

	it('make an entry once, and another one after its actor has changed', () => {
		const projection = harbours()
		const before = nameBookOf(projection).actor('north', 'fr')
		expect(nameBookOf(projection).actor('north', 'fr')).toBe(before)
		expect(nameBookOf(projection).place('north', 'fr')).toBe(before)
		change(projection, territory('north', 'region', { version: 2, names: names('Septentrion') }))
		expect(nameBookOf(projection).actor('north', 'fr').text).toBe('Septentrion')
	})

	it('hold the label of a sector as it now stands', () => {
		const projection = harbours()
		const labelled = (text: string) => ({ fr: text, en: text, zh: text })
		const before = nameBookOf(projection).sector('sector:wine', 'fr').text
		const renamed = { ...sector('sector:wine', 'competing'), version: 2, labels: labelled('vignes') }
		change(projection, renamed)
		expect([before, nameBookOf(projection).sector('sector:wine', 'fr').text]).toEqual([
			harbours().sectors.get('sector:wine')?.labels.fr,
			'vignes',
		])
	})

	it('are in the sentence and in the answer as they stand after a change', async () => {
		const record = mission('mission:m1', 'north', 'oriel', '2014')
		const projection = harbours([record])
		const label: Message = recordLabel(record)
		const said = () => LANGUAGES.map((language) => say(label, language, nameBookOf(projection)))
		const query = '{ record(id: "mission:m1") { label actors { name } } }'
		const before = [...said(), JSON.stringify(await runQuery(projection, query))]
		change(projection, territory('north', 'region', { version: 2, names: names('Septentrion') }))
		const after = [...said(), JSON.stringify(await runQuery(projection, query))]
		for (const text of before) expect(text).toMatch(/north/i)
		for (const text of after) {
			expect(text).toMatch(/Septentrion/)
			expect(text).not.toMatch(/north/i)
		}
	})

	it('throw for an id that is not on record, each time', () => {
		const { actor } = nameBookOf(harbours())
		expect(() => actor('nobody', 'fr')).toThrow(/nobody/)
		expect(() => actor('nobody', 'fr')).toThrow(/nobody/)
	})
})
