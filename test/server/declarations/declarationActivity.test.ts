import { beforeEach, describe, expect, it } from 'vitest'
import { type Declaring, declaring, editorOf, type Written } from './declaring'

const NORTH = editorOf('north')

let world: Declaring
beforeEach(async () => {
	world = await declaring()
})

const mission = (visibility: string, more: object = {}) => ({
	mission: { visibility, host: 'oriel', start: { date: '2027-05-10' }, end: { date: '2027-05-13' }, ...more },
})
const declare = (visibility: string) =>
	world.write(NORTH, 'declare', { actor: 'north', record: mission(visibility) })
const change = ({ id, version }: Written, record: object) =>
	world.write(NORTH, 'changeRecord', { id, version, record })
const told = () => world.store.activity.map(({ kind, audience }) => `${kind} ${audience}`)

describe('What the feed is told of a declaration', () => {
	it('is who did what to which record, by ids, to whoever may see the record', async () => {
		const { id } = await declare('PUBLIC')
		await declare('GROUP')
		await declare('COUNTED')
		await declare('PRIVATE')
		expect(told()).toEqual(['DECLARED PUBLIC', 'DECLARED GROUP', 'DECLARED CONCERNED', 'DECLARED CONCERNED'])
		expect(world.store.activity[0]).toMatchObject({
			actors: ['north'],
			subject: 'RECORD',
			subjectId: id,
			group: 'VM',
		})
	})

	it('tells changes, confirmations, ends and retractions', async () => {
		let record = await declare('PUBLIC')
		record = await change(record, mission('PUBLIC', { size: 8 }))
		record = await world.write(NORTH, 'confirmRecord', { ...record })
		record = await world.write(NORTH, 'endRecord', { ...record, on: { date: '2027-05-12' } })
		await world.write(NORTH, 'retractRecord', { ...record, reason: 'Wrong city' })
		expect(told()).toEqual(
			['DECLARED', 'CHANGED', 'CONFIRMED', 'ENDED', 'RETRACTED'].map((k) => `${k} PUBLIC`),
		)
	})

	it('tells those who see a record only now that it is shared, and not when it was declared', async () => {
		const secret = await declare('PRIVATE')
		const shared = await change(secret, mission('PUBLIC'))
		await change(shared, mission('GROUP'))
		expect(told()).toEqual(['DECLARED CONCERNED', 'SHARED PUBLIC', 'CHANGED GROUP'])
	})

	it('tells a thing once that is asked for twice', async () => {
		const key = '0d6c7a52-6a0f-4d6b-9f0c-8f2a2f7b1c11'
		const asked = { actor: 'north', record: mission('PUBLIC') }
		await world.write(NORTH, 'declare', asked, { key })
		await world.write(NORTH, 'declare', asked, { key })
		expect(told()).toEqual(['DECLARED PUBLIC'])
	})
})
