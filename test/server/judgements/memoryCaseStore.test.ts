import { describe } from 'vitest'
import { memoryAccountStore } from '../accounts/memoryAccountStore'
import { promisesOfACaseStore } from './caseStoreContract'

describe('Cases in memory', () => {
	promisesOfACaseStore(async () => memoryAccountStore())
})
