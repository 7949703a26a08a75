import { describe } from 'vitest'
import { promisesOfADiscussionStore } from './discussionStoreContract'
import { memoryDiscussionStore } from './memoryDiscussionStore'

describe('Comments in memory', () => {
	promisesOfADiscussionStore(async () => memoryDiscussionStore())
})
