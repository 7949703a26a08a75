import { it } from 'vitest'
import { describeInBrowser } from './browser'
import { goFromHomeToAProposal } from './keyboard'

describeInBrowser('The keyboard', () => {
	it.each(['en', 'zh'] as const)(
		'reaches the evidence, the graph and a proposal from the home page (%s)',
		goFromHomeToAProposal,
	)
})
