import { describe } from 'vitest'
import { memoryAccountStore } from '../accounts/memoryAccountStore'
import { promisesOfADiscussionStore } from './discussionStoreContract'

describe('Comments in memory', () => {
	promisesOfADiscussionStore(async () => memoryAccountStore())
})
