import { it } from 'vitest'
import { describeInBrowser } from './browser'
import { goFromHomeToAProposal } from './keyboard'

describeInBrowser('The keyboard alone', () => {
	it.each(['en', 'zh'] as const)(
		'goes from the home page to the evidence, the graph and a proposal (%s)',
		goFromHomeToAProposal,
	)
})
