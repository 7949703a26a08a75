import { describe } from 'vitest'
import { memoryAccountStore } from '../accounts/memoryAccountStore'
import { promisesOfAContactStore } from './contactStoreContract'

describe('Contacts in memory', () => {
	promisesOfAContactStore(async () => memoryAccountStore())
})
