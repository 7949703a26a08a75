import { describe, expect, it } from 'vitest'
import { expectScenarioFits } from '../../scripts/seedFolders'
import { CHINA, INVENTED } from '../fixtures/readWithUsed'

describe('The scenario', () => {
	it('is refused beside data sets that it says nothing about: it would bring its own country', async () => {
		await expect(expectScenarioFits([INVENTED])).rejects.toThrow(
			/--scenario loads a scenario on top of \S+ and \S+, which DATASETS does not name/,
		)
		await expectScenarioFits([INVENTED, CHINA])
	})
})
