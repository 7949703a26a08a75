import { describe } from 'vitest'
import { memoryProposalStore } from './memoryProposalStore'
import { promisesOfAProposalStore } from './proposalStoreContract'

describe('Proposals in memory', () => {
	promisesOfAProposalStore(async () => memoryProposalStore())
})
