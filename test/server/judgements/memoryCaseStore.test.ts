import { describe } from 'vitest'
import { memoryStores } from '../accounts/memoryStores'
import { promisesOfACaseStore } from './caseStoreContract'

describe('Cases in memory', () => {
	promisesOfACaseStore(async () => memoryStores())
})
