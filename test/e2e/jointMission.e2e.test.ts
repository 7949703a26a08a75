import { beforeAll, inject, it } from 'vitest'
import { describeInBrowser } from './browser'
import { proveStory, putPartiesOnRecord } from './jointMission'

describeInBrowser('A joint mission', () => {
	beforeAll(putPartiesOnRecord)

	it('resolves an overlap when both parties accept it', async () => {
		const address = inject('address') ?? ''
		await proveStory({ first: address, second: address, daysAhead: 200 })
	})
})
