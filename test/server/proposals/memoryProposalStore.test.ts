import { describe } from 'vitest'
import { memoryAccountStore } from '../accounts/memoryAccountStore'
import { promisesOfAProposalStore } from './proposalStoreContract'

describe('Proposals in memory', () => {
	promisesOfAProposalStore(async () => memoryAccountStore())
})
