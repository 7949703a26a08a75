import { describe } from 'vitest'
import { memoryStores } from '../accounts/memoryStores'
import { promisesOfAContactStore } from './contactStoreContract'

describe('Contacts in memory', () => {
	promisesOfAContactStore(async () => memoryStores())
})
