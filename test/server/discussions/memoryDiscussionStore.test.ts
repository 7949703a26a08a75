import { describe } from 'vitest'
import { memoryStores } from '../accounts/memoryStores'
import { promisesOfADiscussionStore } from './discussionStoreContract'

describe('Comments in memory', () => {
	promisesOfADiscussionStore(async () => memoryStores())
})
