import { describe } from 'vitest'
import { memoryStores } from '../accounts/memoryStores'
import { promisesOfAProposalStore } from './proposalStoreContract'

describe('Proposals in memory', () => {
	promisesOfAProposalStore(async () => memoryStores())
})
