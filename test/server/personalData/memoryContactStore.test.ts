import { describe } from 'vitest'
import { promisesOfAContactStore } from './contactStoreContract'
import { memoryContactStore } from './memoryContactStore'

describe('Contacts in memory', () => {
	promisesOfAContactStore(async () => memoryContactStore())
})
